package nl.kraamflex.scheduling.domain.regionplan;

import org.jspecify.annotations.Nullable;

/**
 * How far a plan for a region is to be searched.
 *
 * @param targetGapPerMillion gap that is good enough, in millionths of the value, 0 for none but a proof
 * @param stepBudget most steps, 1 or more
 * @param timeLimitSeconds most seconds, 1 or more; null without a limit, which makes the plan repeatable
 */
public record SearchWish(
        int targetGapPerMillion, long stepBudget, @Nullable Integer timeLimitSeconds) {
    /** A gap no planner would see, and steps enough for a large region. */
    public static final SearchWish USUAL = new SearchWish(200, 100_000_000, null);
}
