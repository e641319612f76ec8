package nl.kraamflex.scheduling.domain;

import static nl.kraamflex.scheduling.domain.DaysOfCare.day;
import static nl.kraamflex.scheduling.domain.DaysOfCare.plannedOnDay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastDatesTest {
    private final PastDates policy = new PastDates();

    @Test
    void yesterday_is_blocked() {
        assertThat(policy.boundsOf(plannedOnDay(day(2), 3))).contains(DayBounds.blocked(DayReason.PAST));
    }

    @Test
    void the_day_of_planning_is_left_to_the_other_policies() {
        assertThat(policy.boundsOf(plannedOnDay(day(3), 3))).isEmpty();
    }
}
