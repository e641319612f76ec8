package nl.kraamflex.scheduling.domain.regionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.kraamflex.scheduling.domain.region.SearchLimits;
import org.junit.jupiter.api.Test;

/** How long a plan may be searched for. */
class SearchWishTest {
    private static final long STEPS = 1_000_000_000_000L;

    /** Begins just before it turns negative, as such time may. */
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void a_search_without_a_time_limit_ends_when_any_plan_has_to() {
        SearchLimits limits = new SearchWish(0, STEPS, null).limits(300, nanos::get);

        assertThat(timeIsUpAfter(limits, 299)).isFalse();
        assertThat(timeIsUpAfter(limits, 1)).isTrue();
    }

    @Test
    void a_longer_time_than_any_plan_may_take_is_cut_to_that() {
        SearchLimits limits = new SearchWish(0, STEPS, 3600).limits(300, nanos::get);

        assertThat(timeIsUpAfter(limits, 300)).isTrue();
    }

    @Test
    void a_shorter_time_is_kept() {
        SearchLimits limits = new SearchWish(0, STEPS, 10).limits(300, nanos::get);

        assertThat(timeIsUpAfter(limits, 9)).isFalse();
        assertThat(timeIsUpAfter(limits, 1)).isTrue();
        assertThat(limits.stepBudget()).isEqualTo(STEPS);
    }

    private boolean timeIsUpAfter(SearchLimits limits, int seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
        return limits.timeIsUp().getAsBoolean();
    }
}
