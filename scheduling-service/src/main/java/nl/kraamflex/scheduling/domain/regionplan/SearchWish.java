package nl.kraamflex.scheduling.domain.regionplan;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.kraamflex.scheduling.domain.region.SearchLimits;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan for a region is to be searched.
 *
 * @param targetGapPerMillion gap that is good enough, in millionths of the value, 0 for none but a proof
 * @param stepBudget most steps, 1 or more
 * @param timeLimitSeconds most seconds, 1 or more; null for as long as any plan may take
 */
public record SearchWish(
        int targetGapPerMillion, long stepBudget, @Nullable Integer timeLimitSeconds) {
    /** A gap no planner would see, and steps enough for a large region. */
    public static final SearchWish USUAL = new SearchWish(200, 100_000_000, null);

    /**
     * The limits of a search that begins now. It has a time limit in any case: what is wished, and never more than any plan may take,
     * so that no plan keeps others from being made.
     *
     * @param longestSeconds most seconds that any plan may take, 1 or more
     * @param nanos time that passes evenly, in nanoseconds from any moment; not the clock, which may stand still or be set
     */
    public SearchLimits limits(int longestSeconds, LongSupplier nanos) {
        int seconds = timeLimitSeconds == null ? longestSeconds : Math.min(timeLimitSeconds, longestSeconds);
        long allowed = TimeUnit.SECONDS.toNanos(seconds);
        long begun = nanos.getAsLong();
        return new SearchLimits(targetGapPerMillion, stepBudget, () -> nanos.getAsLong() - begun >= allowed);
    }
}
