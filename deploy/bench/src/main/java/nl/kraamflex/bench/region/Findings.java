package nl.kraamflex.bench.region;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.Demand;
import nl.kraamflex.bench.Figure;
import nl.kraamflex.bench.Outcome;

/** What the parts of one run have found so far, and what they say while they are at it. */
final class Findings {
    private static final String MILLIONTHS = "millionths";
    private static final int NAMED = 3;

    private final boolean quick;
    private final PrintStream progress;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();

    /**
     * Nothing found yet.
     *
     * @param quick whether only what is right or wrong counts
     * @param progress takes a line for each step
     */
    Findings(boolean quick, PrintStream progress) {
        this.quick = quick;
        this.progress = progress;
    }

    /** Where it is said how far the run is. */
    PrintStream progress() {
        return progress;
    }

    void say(String line) {
        progress.println("# " + line);
    }

    void add(Figure figure) {
        figures.add(figure);
    }

    void figure(String name, double value, String unit) {
        figures.add(new Figure(name, value, unit, null));
    }

    /** Quick runs are smaller and share their machine: only what is right or wrong counts there. */
    void demand(Demand demand) {
        if (!quick) {
            demands.add(demand);
        }
    }

    /** Asks for what is right or wrong, however quick the run is. */
    void demandAlways(Demand demand) {
        demands.add(demand);
    }

    /** A part broke off: what it was to show is not shown, and the other parts go on. */
    void brokeOff(String part, RuntimeException failure) {
        progress.println("kraamflex: part " + part + " broke off: "
                + (failure instanceof BenchFailure ? failure.getMessage() : failure));
        demands.add(Demand.atMost("part " + part + ", measurements that broke off", 1, 0));
    }

    /** By how much plans of one kind may be above the best. */
    void gaps(String name, List<Solved> solved) {
        Spread gaps = spread(solved, Solved::gap);
        Spread shaped = spread(solved, Solved::shapedGap);
        spread(name + "-gap", gaps, MILLIONTHS);
        spread(name + "-shaped-gap", shaped, MILLIONTHS);
        figure(name + "-proven", Solved.proven(solved), "of " + solved.size() + " regions");
        figure(name + "-bound-by-search", Solved.boundBySearch(solved), "of " + solved.size() + " regions");
    }

    /** How near the best one large plan is and when it was there. */
    void found(String name, Country.Planned planned) {
        figure(name + "-gap", planned.gap(), MILLIONTHS);
        figure(name + "-shaped-gap", planned.shapedGap(), MILLIONTHS);
        figure(name + "-seconds", planned.seconds(), "s");
    }

    /**
     * What one large plan has to be.
     *
     * @param mostGap in millionths
     */
    void demand(String name, Country.Planned planned, double mostGap, double mostSeconds) {
        demand(Demand.atMost(name + ", gap in millionths", planned.gap(), mostGap));
        demand(Demand.atMost(name + ", seconds", planned.seconds(), mostSeconds));
    }

    /** Both: what it is and what it has to be. */
    void aimed(String name, Country.Planned planned, double mostGap, double mostSeconds) {
        found(name, planned);
        demand(name, planned, mostGap, mostSeconds);
    }

    /**
     * What each of several large plans has to be.
     *
     * @param mostGap in millionths
     */
    void aimed(String name, List<Country.Planned> plans, double mostGap, double mostSeconds) {
        Spread gaps = new Spread(plans.stream().mapToDouble(Country.Planned::gap));
        Spread shaped = new Spread(plans.stream().mapToDouble(Country.Planned::shapedGap));
        Spread seconds = new Spread(plans.stream().mapToDouble(Country.Planned::seconds));
        spread(name + "-gap", gaps, MILLIONTHS);
        spread(name + "-shaped-gap", shaped, MILLIONTHS);
        spread(name + "-seconds", seconds, "s");
        demand(Demand.atMost(name + ", worst gap in millionths", gaps.worst(), mostGap));
        demand(Demand.atMost(name + ", seconds of the slowest", seconds.worst(), mostSeconds));
    }

    private void spread(String name, Spread spread, String unit) {
        figure(name + "-median", spread.median(), unit);
        figure(name + "-worst", spread.worst(), unit);
    }

    /** Names the plans that stay farthest from what they have to be. */
    void nameMisses(List<Solved> solved, double worstGap) {
        solved.stream()
                .filter(region -> region.gap() > worstGap)
                .sorted(Comparator.comparingDouble(Solved::gap).reversed())
                .limit(NAMED)
                .forEach(region -> say("%s stays at %.0f millionths"
                        .formatted(region.instance().name(), region.gap())));
    }

    /** What plans do that none may, however quick the run is. */
    void offences(String name, List<String> offences) {
        offences.stream().limit(NAMED).forEach(offence -> say("not allowed: " + offence));
        demandAlways(Demand.atMost(name + ", offences of plans", offences.size(), 0));
    }

    /** How many plans the validator saw, and those that it refused. */
    void checked(int plans, List<String> refused) {
        figure("region-plans-checked", plans, "plans");
        figure("region-plans-refused", refused.size(), "plans");
        refused.forEach(refusal -> progress.println("kraamflex: refused " + refusal));
        demandAlways(Demand.atMost("plans that the validator refuses", refused.size(), 0));
    }

    Outcome outcome() {
        return new Outcome(figures, demands);
    }

    static Spread spread(List<Solved> solved, ToDoubleFunction<Solved> number) {
        return new Spread(solved.stream().mapToDouble(number));
    }
}
