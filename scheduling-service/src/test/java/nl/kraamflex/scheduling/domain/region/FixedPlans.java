package nl.kraamflex.scheduling.domain.region;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;

/** Region plans as given, good or bad, to read something from. */
final class FixedPlans {

    private FixedPlans() {}

    /** A plan with these days per family and these prices per date; nothing is proven about it. */
    static RegionPlan of(RegionProblem problem, List<List<Integer>> quanta, List<Long> prices) {
        List<FamilyPlan> families = new ArrayList<>();
        int[] used = new int[problem.dates()];
        long value = 0;
        for (int f = 0; f < quanta.size(); f++) {
            RegionFamily family = problem.families().get(f);
            families.add(FamilyPlan.of(family.problem(), quanta.get(f)));
            value += families.getLast().value();
            for (int k = 0; k < quanta.get(f).size(); k++) {
                if (quanta.get(f).get(k) > 0) {
                    used[problem.offsetOf(family) + k] += quanta.get(f).get(k);
                }
            }
        }
        long uncovered = 0;
        List<DateShare> dates = new ArrayList<>();
        for (int d = 0; d < used.length; d++) {
            dates.add(new DateShare(
                    problem.firstDate().plusDays(d), problem.capacity().get(d), used[d], prices.get(d)));
            uncovered += problem.weights().uncovered() * dates.getLast().uncovered();
        }
        return new RegionPlan(
                problem, families, dates, uncovered, value + uncovered, 0, 0, BoundBy.PRICES, StoppedBy.STEPS, 1);
    }
}
