package nl.kraamflex.scheduling.domain;

import static nl.kraamflex.scheduling.domain.DaysOfCare.day;
import static nl.kraamflex.scheduling.domain.DaysOfCare.homeOnDay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeforeHomecomingTest {
    private final BeforeHomecoming policy = new BeforeHomecoming();

    @Test
    void a_day_before_coming_home_is_blocked() {
        assertThat(policy.boundsOf(homeOnDay(day(2), 3))).contains(DayBounds.blocked(DayReason.BEFORE_HOMECOMING));
    }

    @Test
    void the_day_of_coming_home_is_left_to_the_other_policies() {
        assertThat(policy.boundsOf(homeOnDay(day(3), 3))).isEmpty();
    }
}
