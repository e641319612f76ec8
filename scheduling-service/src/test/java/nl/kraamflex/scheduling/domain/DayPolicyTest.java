package nl.kraamflex.scheduling.domain;

import static nl.kraamflex.scheduling.domain.DaysOfCare.day;
import static nl.kraamflex.scheduling.domain.DaysOfCare.deliveredOnDay;
import static nl.kraamflex.scheduling.domain.DaysOfCare.homeOnDay;
import static nl.kraamflex.scheduling.domain.DaysOfCare.plannedOnDay;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.junit.jupiter.api.Test;

class DayPolicyTest {
    @Test
    void on_an_ordinary_day_a_visit_of_three_to_eight_hours_must_take_place() {
        assertThat(DayPolicy.decide(day(2))).isEqualTo(new DayBounds(DayKind.REQUIRED, 12, 32, null));
    }

    @Test
    void a_day_in_hospital_stays_one_when_it_is_over() {
        assertThat(DayPolicy.decide(plannedOnDay(homeOnDay(day(1), 3), 3)).reason())
                .isEqualTo(DayReason.BEFORE_HOMECOMING);
    }

    @Test
    void a_delivered_day_stays_one_when_it_is_over() {
        assertThat(DayPolicy.decide(deliveredOnDay(plannedOnDay(day(1), 3), 1)).reason())
                .isEqualTo(DayReason.DELIVERED);
    }

    @Test
    void a_day_of_birth_that_is_over_is_past_rather_than_short() {
        assertThat(DayPolicy.decide(plannedOnDay(day(1), 2)).reason()).isEqualTo(DayReason.PAST);
    }

    @Test
    void a_birth_at_home_makes_its_day_short_by_the_birth_and_not_by_an_assumed_homecoming() {
        assertThat(DayPolicy.decide(day(1))).isEqualTo(new DayBounds(DayKind.OPTIONAL, 8, 8, DayReason.DAY_OF_BIRTH));
    }
}
