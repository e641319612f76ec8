package nl.kraamflex.scheduling.domain;

import static nl.kraamflex.scheduling.domain.DaysOfCare.day;
import static nl.kraamflex.scheduling.domain.DaysOfCare.deliveredOnDay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeliveredDatesTest {
    private final DeliveredDates policy = new DeliveredDates();

    @Test
    void a_date_with_a_delivered_visit_is_blocked() {
        assertThat(policy.boundsOf(deliveredOnDay(day(2), 2))).contains(DayBounds.blocked(DayReason.DELIVERED));
    }

    @Test
    void the_date_after_it_is_left_to_the_other_policies() {
        assertThat(policy.boundsOf(deliveredOnDay(day(3), 2))).isEmpty();
    }
}
