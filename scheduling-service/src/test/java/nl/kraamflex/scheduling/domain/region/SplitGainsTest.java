package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitGainsTest {

    private static final int TRIED = 0;
    private static final int OTHER = 1;
    private static final int NEW = 2;
    private static final long WEIGHT = 1_000;

    private final SplitGains gains = new SplitGains(3, 1_000_000);

    private void split(int at, long gainWith, long gainWithout) {
        gains.see(new RegionPart.DaySplit(at, true, WEIGHT), gainWith);
        gains.see(new RegionPart.DaySplit(at, false, WEIGHT), gainWithout);
    }

    @Test
    void before_the_first_split_the_day_with_more_weight_promises_more() {
        assertThat(gains.expected(NEW, 2 * WEIGHT)).isGreaterThan(gains.expected(TRIED, WEIGHT));
    }

    @Test
    void a_day_that_raised_both_bounds_promises_more_than_one_that_raised_a_single_bound_by_as_much_in_all() {
        // Given
        split(TRIED, 40_000, 40_000);
        split(OTHER, 80_000, 0);
        // Then
        assertThat(gains.expected(TRIED, WEIGHT)).isGreaterThan(gains.expected(OTHER, WEIGHT));
    }

    @Test
    void a_day_that_brought_nothing_time_and_again_promises_less_than_one_of_less_weight_that_was_not_tried() {
        // Given
        split(OTHER, 50_000, 50_000);
        for (int time = 0; time < 20; time++) {
            split(TRIED, 0, 0);
        }
        // Then
        assertThat(gains.expected(TRIED, WEIGHT)).isLessThan(gains.expected(NEW, WEIGHT / 10 * 9));
        assertThat(gains.expected(NEW, WEIGHT)).isLessThan(gains.expected(OTHER, WEIGHT));
    }

    @Test
    void gains_of_regions_with_very_high_values_still_tell_days_apart() {
        // Given
        long high = 1L << 56;
        SplitGains large = new SplitGains(3, high);
        for (int time = 0; time < 5; time++) {
            large.see(new RegionPart.DaySplit(TRIED, true, high), high);
            large.see(new RegionPart.DaySplit(TRIED, false, high), high);
            large.see(new RegionPart.DaySplit(OTHER, true, high), high / 100);
            large.see(new RegionPart.DaySplit(OTHER, false, high), high / 100);
        }
        // Then
        assertThat(large.expected(TRIED, high))
                .isGreaterThan(large.expected(OTHER, high))
                .isPositive();
        assertThat(large.expected(OTHER, high)).isPositive();
    }
}
