package nl.kraamflex.bench.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kraamflex.bench.Figure;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.region.RegionPlan;

/** Which share of its indicated hours each family goes without, in all and by what may have to do with it. */
final class Losses {
    private static final double PERCENT = 100;
    private static final String ALL = "all";

    private final SortedMap<String, List<Double>> percentByGroup = new TreeMap<>();

    /** Adds the families of a plan. */
    void add(Solved solved) {
        RegionPlan plan = solved.plan();
        for (int f = 0; f < plan.families().size(); f++) {
            FamilyProblem family = plan.problem().families().get(f).problem();
            double percent = PERCENT * plan.families().get(f).missing() / family.indicated();
            add(ALL, percent);
            add("nights-" + solved.instance().nights().get(f), percent);
            add(family.protectedCase() ? "protected" : "not-protected", percent);
        }
    }

    private void add(String group, double percent) {
        percentByGroup.computeIfAbsent(group, name -> new ArrayList<>()).add(percent);
    }

    /** The largest loss of any family, in percent. */
    double worst() {
        return of(percentByGroup.getOrDefault(ALL, List.of())).worst();
    }

    /** Median, ninetieth percentile and worst of every group. */
    List<Figure> figures(String name) {
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, List<Double>> group : percentByGroup.entrySet()) {
            Spread spread = of(group.getValue());
            String figure = name + "-" + group.getKey();
            figures.add(new Figure(figure + "-median", spread.median(), "% of hours", null));
            figures.add(new Figure(figure + "-p90", spread.ninetieth(), "% of hours", null));
            figures.add(new Figure(figure + "-worst", spread.worst(), "% of hours", null));
        }
        return figures;
    }

    private static Spread of(List<Double> percent) {
        return new Spread(percent.stream().mapToDouble(Double::doubleValue));
    }
}
