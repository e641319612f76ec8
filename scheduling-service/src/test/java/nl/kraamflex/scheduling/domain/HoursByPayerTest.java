package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HoursByPayerTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.parse("2025-12-31");
    private static final LocalDate NEW_YEARS_DAY = LocalDate.parse("2026-01-01");

    @Test
    void planned_hours_are_summed_by_year_and_payer_in_that_order() {
        Plan plan = SomePlan.of(List.of(
                SomePlan.day(NEW_YEARS_EVE.minusDays(1), 9, 180, Funding.AGREEMENT),
                SomePlan.day(NEW_YEARS_EVE, 10, 240, Funding.BASIC),
                SomePlan.day(NEW_YEARS_DAY, 11, 300, Funding.AGREEMENT),
                SomePlan.day(NEW_YEARS_DAY.plusDays(1), 12, 0, null),
                SomePlan.day(NEW_YEARS_DAY.plusDays(2), 13, 195, Funding.AGREEMENT)));

        assertThat(HoursByPayer.of(untouched(), plan))
                .containsExactly(
                        new HoursByPayer(2025, Funding.BASIC, 240),
                        new HoursByPayer(2025, Funding.AGREEMENT, 180),
                        new HoursByPayer(2026, Funding.AGREEMENT, 495));
    }

    @Test
    void a_visit_over_new_year_is_split_between_the_years() {
        Plan plan = SomePlan.of(List.of(
                SomePlan.day(NEW_YEARS_EVE, 10, 0, Funding.BASIC),
                SomePlan.day(NEW_YEARS_DAY, 11, 0, Funding.AGREEMENT)));
        Schedule schedule = delivered(untouched(), "2025-12-31T20:00:00Z", 300);

        assertThat(HoursByPayer.of(schedule, plan))
                .containsExactly(
                        new HoursByPayer(2025, Funding.BASIC, 180), new HoursByPayer(2026, Funding.AGREEMENT, 120));
    }

    @Test
    void what_was_given_and_what_is_planned_on_a_date_count_together() {
        Plan plan = SomePlan.of(List.of(SomePlan.day(NEW_YEARS_DAY, 11, 180, Funding.PRIVATE)));
        Schedule schedule = delivered(untouched(), "2026-01-01T08:00:00Z", 60);

        assertThat(HoursByPayer.of(schedule, plan)).containsExactly(new HoursByPayer(2026, Funding.PRIVATE, 240));
    }

    @Test
    void what_was_given_after_the_last_day_of_the_plan_has_no_payer_where_nobody_was_arranged() {
        Plan plan = SomePlan.of(List.of(SomePlan.day(NEW_YEARS_EVE, 10, 180, Funding.BASIC)));
        Schedule schedule = delivered(untouched(), "2026-01-02T08:00:00Z", 120);

        assertThat(HoursByPayer.of(schedule, plan))
                .containsExactly(new HoursByPayer(2025, Funding.BASIC, 180), new HoursByPayer(2026, null, 120));
    }

    @Test
    void a_case_without_hours_has_none_by_payer() {
        assertThat(HoursByPayer.of(
                        untouched(), SomePlan.of(List.of(SomePlan.day(NEW_YEARS_EVE, 10, 0, Funding.BASIC)))))
                .isEmpty();
    }

    private static Schedule untouched() {
        return Schedule.of(new CaseFacts(new UUID(0, 1), 1, null, null, TextSet.STANDARD));
    }

    private static Schedule delivered(Schedule schedule, String begin, int minutes) {
        Instant from = Instant.parse(begin);
        List<Visit> visits = List.of(new Visit(from, from.plusSeconds(60L * minutes), minutes));
        LocalDate date = CareCalendar.dateOf(from);
        return schedule.withDelivery(new Delivery(date, 1, visits, from, schedule.standingWith(date, visits)));
    }
}
