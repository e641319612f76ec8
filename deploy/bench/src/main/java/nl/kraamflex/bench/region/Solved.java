package nl.kraamflex.bench.region;

import java.math.BigDecimal;
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

    boolean isProven() {
        return plan.value() == plan.lowerBound();
    }
}
