package nl.kraamflex.bench.region;

import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.scheduling.domain.region.BoundBy;
import nl.kraamflex.scheduling.domain.region.RegionPlan;

/**
 * A region with its plan.
 *
 * @param seconds from the problem in memory to the plan in memory
 */
record Solved(Instance instance, RegionPlan plan, double seconds) {
    private static final BigDecimal MILLIONTHS = BigDecimal.valueOf(1_000_000);

    /** By how many millionths of its value the plan may be above the best. */
    double gap() {
        return plan.gap().multiply(MILLIONTHS).doubleValue();
    }

    /** The same as a share of what planning can shape. */
    double shapedGap() {
        return plan.shapedGap().multiply(MILLIONTHS).doubleValue();
    }

    /** What of it counts where the plan itself is too large to be kept. */
    Country.Planned figures() {
        return new Country.Planned(gap(), shapedGap(), seconds);
    }

    boolean isProven() {
        return plan.value() == plan.lowerBound();
    }

    /** How many of some regions have a bound that more than prices prove. */
    static int boundBySearch(List<Solved> solved) {
        return (int) solved.stream()
                .filter(region -> region.plan().boundBy() == BoundBy.SEARCH)
                .count();
    }

    /** How many of some regions have a plan of which it is proven that none is better, by whomever. */
    static int proven(List<Solved> solved) {
        return (int) solved.stream().filter(Solved::isProven).count();
    }
}
