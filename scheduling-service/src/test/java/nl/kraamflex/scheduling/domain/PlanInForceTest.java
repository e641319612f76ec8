package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanInForceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-01-06");
    private static final CareDay OPEN = CareDay.required(12, 32, 2000);

    @Test
    void the_first_plan_is_held_by_nothing() {
        assertThat(PlanInForce.hold(OPEN, TODAY, null, TODAY, 2)).isEqualTo(OPEN);
    }

    @Test
    void a_date_is_held_at_what_was_planned_for_it() {
        CareDay held = PlanInForce.hold(OPEN, TODAY, plan(TODAY, DayKind.REQUIRED, 420), TODAY.minusDays(3), 2);

        assertThat(held.inForce()).isEqualTo(OptionalInt.of(28));
        assertThat(held.soon()).isFalse();
    }

    @Test
    void an_open_date_without_a_planned_visit_is_held_at_none() {
        CareDay held = PlanInForce.hold(OPEN, TODAY, plan(TODAY, DayKind.OPTIONAL, 0), TODAY, 2);

        assertThat(held.inForce()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void a_date_that_could_have_no_visit_is_held_by_nothing() {
        CareDay held = PlanInForce.hold(OPEN, TODAY, plan(TODAY, DayKind.BLOCKED, 0), TODAY, 2);

        assertThat(held.inForce()).isEmpty();
    }

    @Test
    void a_date_beyond_the_plan_is_held_by_nothing() {
        CareDay held = PlanInForce.hold(OPEN, TODAY.plusDays(1), plan(TODAY, DayKind.REQUIRED, 420), TODAY, 2);

        assertThat(held.inForce()).isEmpty();
    }

    @Test
    void a_blocked_day_stays_as_it_is() {
        CareDay held = PlanInForce.hold(CareDay.blocked(), TODAY, plan(TODAY, DayKind.REQUIRED, 420), TODAY, 2);

        assertThat(held).isEqualTo(CareDay.blocked());
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "2, false"})
    void changes_of_the_day_of_planning_and_the_next_come_at_short_notice(int daysAhead, boolean soon) {
        LocalDate date = TODAY.plusDays(daysAhead);

        CareDay held = PlanInForce.hold(OPEN, date, plan(date, DayKind.REQUIRED, 420), TODAY, 2);

        assertThat(held.soon()).isEqualTo(soon);
    }

    private static Plan plan(LocalDate date, DayKind kind, int minutes) {
        return new Plan(
                1,
                PlanCause.FIRST_PLAN,
                Mode.STANDARD,
                Instant.EPOCH,
                date,
                1,
                2940,
                0,
                0,
                List.of(new PlannedDay(date, 1, kind, minutes, null, 480, null, null, null)),
                new CostTerms(0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                "shipped",
                List.of(),
                null);
    }
}
