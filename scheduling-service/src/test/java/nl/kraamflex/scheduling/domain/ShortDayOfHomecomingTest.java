package nl.kraamflex.scheduling.domain;

import static nl.kraamflex.scheduling.domain.DaysOfCare.day;
import static nl.kraamflex.scheduling.domain.DaysOfCare.homeOnDay;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.junit.jupiter.api.Test;

class ShortDayOfHomecomingTest {
    private final ShortDayOfHomecoming policy = new ShortDayOfHomecoming();

    @Test
    void from_the_assumed_time_of_noon_six_hours_fit() {
        assertThat(policy.boundsOf(homeOnDay(day(3), 3)))
                .contains(new DayBounds(DayKind.OPTIONAL, 8, 24, DayReason.DAY_OF_HOMECOMING));
    }

    @Test
    void other_days_are_left_to_the_other_policies() {
        assertThat(policy.boundsOf(homeOnDay(day(4), 3))).isEmpty();
    }
}
