package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who pays for care that was given: bills rest on it. */
class FundingOfCareTest {
    private static final LocalDate BIRTH = LocalDate.parse("2026-01-05");

    /** Born on 5 January 2026, with an indication up to day 8. */
    private static Schedule untouched() {
        return Schedule.of(new CaseFacts(
                new UUID(0, 1),
                1,
                new Birth(CareCalendar.beginOf(BIRTH), BIRTH, BIRTH, List.of()),
                DaysOfCare.INDICATION,
                TextSet.STANDARD));
    }

    private static Schedule delivered(Schedule schedule, LocalDate date, boolean elsewhere) {
        Instant begin = CareCalendar.beginOf(date).plusSeconds(9 * 3600);
        List<Visit> visits =
                List.of(new Visit(begin, begin.plusSeconds(3600), 60, Rounding.NEAREST_QUARTER, null, elsewhere));
        return schedule.withDelivery(new Delivery(date, 1, visits, begin, schedule.standingWith(date, visits)));
    }

    private static Schedule planned(Schedule schedule, PlannedDay... days) {
        return schedule.planned(SomePlan.of(List.of(days)));
    }

    private static Schedule arranged(Schedule schedule, Funding funding, int fromDay, int lastDay) {
        return schedule.withArrangement(new Arrangement(
                1,
                Instant.EPOCH,
                null,
                List.of(new FundedDays(funding, "policy", fromDay, lastDay, false)),
                null,
                false,
                null));
    }

    @Test
    void a_day_of_the_plan_is_paid_by_whom_the_plan_says() {
        Schedule schedule = planned(untouched(), SomePlan.day(BIRTH, 1, 60, Funding.PRIVATE));

        assertThat(FundingOfCare.on(schedule, BIRTH)).contains(Funding.PRIVATE);
    }

    @Test
    void beyond_the_plan_the_last_ordinary_day_is_paid_by_basic_insurance_and_the_next_by_nobody() {
        Schedule schedule = planned(untouched(), SomePlan.day(BIRTH, 1, 60, Funding.BASIC));

        assertThat(FundingOfCare.on(schedule, BIRTH.plusDays(7))).contains(Funding.BASIC);
        assertThat(FundingOfCare.on(schedule, BIRTH.plusDays(8))).isEmpty();
    }

    @Test
    void beyond_the_plan_an_arrangement_pays_up_to_its_last_day() {
        Schedule schedule = arranged(untouched(), Funding.SUPPLEMENTARY, 9, 10);

        assertThat(FundingOfCare.on(schedule, BIRTH.plusDays(8))).contains(Funding.SUPPLEMENTARY);
        assertThat(FundingOfCare.on(schedule, BIRTH.plusDays(9))).contains(Funding.SUPPLEMENTARY);
        assertThat(FundingOfCare.on(schedule, BIRTH.plusDays(10))).isEmpty();
    }

    @Test
    void a_plan_that_found_nobody_to_pay_for_what_was_given_is_believed() {
        Schedule schedule =
                planned(delivered(untouched(), BIRTH.plusDays(1), false), SomePlan.day(BIRTH.plusDays(1), 2, 0, null));
        Plan later = new Plan(
                2,
                PlanCause.DELIVERY,
                Mode.STANDARD,
                CareCalendar.beginOf(BIRTH.plusDays(2)),
                BIRTH,
                1,
                2940,
                0,
                60,
                List.of(SomePlan.day(BIRTH.plusDays(1), 2, 0, null)),
                SomePlan.of(List.of(SomePlan.day(BIRTH, 1, 0, null))).terms(),
                List.of(),
                List.of(),
                "shipped",
                List.of(),
                null);

        assertThat(FundingOfCare.on(schedule.planned(later), BIRTH.plusDays(1))).isEmpty();
    }

    @Test
    void a_plan_that_does_not_know_of_the_care_yet_leaves_it_to_the_rules() {
        Schedule schedule =
                planned(delivered(untouched(), BIRTH.plusDays(1), false), SomePlan.day(BIRTH.plusDays(1), 2, 0, null));

        assertThat(FundingOfCare.on(schedule, BIRTH.plusDays(1))).contains(Funding.BASIC);
    }

    @Test
    void without_a_birth_or_a_decision_nobody_is_known_to_pay() {
        Schedule unborn = Schedule.of(new CaseFacts(new UUID(0, 1), 1, null, null, TextSet.STANDARD));

        assertThat(FundingOfCare.on(unborn, BIRTH)).isEmpty();
    }

    @Test
    void every_date_of_own_care_has_its_payer_and_care_given_elsewhere_has_none() {
        Schedule schedule = delivered(
                delivered(delivered(untouched(), BIRTH, false), BIRTH.plusDays(3), true), BIRTH.plusDays(8), false);

        assertThat(FundingOfCare.ofAll(schedule))
                .isEqualTo(Map.of(BIRTH, Optional.of(Funding.BASIC), BIRTH.plusDays(8), Optional.empty()));
    }
}
