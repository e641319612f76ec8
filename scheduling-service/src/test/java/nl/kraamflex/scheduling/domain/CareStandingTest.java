package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.api.Test;

class CareStandingTest {
    private static final Indication DECISION = HoursOfCases.decision(1, "2026-01-05T08:00:00Z");
    private static final Instant DAY_1 = Instant.parse("2026-01-05T08:30:00Z");

    @Test
    void a_case_is_looked_at_every_day_of_its_window_and_once_after_it() {
        Schedule planned = planned(TextSet.STANDARD);

        assertThat(standing(planned, "2026-01-05T08:30:00Z").nextLook()).contains(HoursOfCases.day(2));
        assertThat(standing(planned, "2026-01-12T22:59:00Z").nextLook()).contains(HoursOfCases.day(9));
        assertThat(standing(planned, "2026-01-12T23:00:00Z").nextLook()).isEmpty();
    }

    @Test
    void before_the_birth_there_is_nothing_to_look_at() {
        assertThat(standing(planned(TextSet.STANDARD), "2026-01-01T09:00:00Z").nextLook())
                .contains(HoursOfCases.day(2));
    }

    @Test
    void a_case_that_could_never_be_planned_is_looked_at_until_its_window_is_over() {
        Schedule never = Schedule.of(HoursOfCases.facts(TextSet.STANDARD))
                .notPlannable(Attention.of(Attention.Code.HOMECOMING_AFTER_LAST_DAY));

        assertThat(standing(never, "2026-01-05T08:30:00Z").nextLook()).contains(HoursOfCases.day(2));
        assertThat(standing(never, "2026-01-12T22:59:00Z").nextLook()).contains(HoursOfCases.day(9));
        assertThat(standing(never, "2026-01-12T23:00:00Z").nextLook()).isEmpty();
    }

    @Test
    void a_case_that_waits_for_facts_has_no_hours_to_watch() {
        Schedule waiting = Schedule.of(HoursOfCases.facts(TextSet.STANDARD))
                .notPlannable(Attention.of(Attention.Code.HOMECOMING_MISSING));

        assertThat(standing(waiting, "2026-01-05T08:30:00Z").hours()).isEmpty();
        assertThat(standing(waiting, "2026-01-05T08:30:00Z").nextLook()).isEmpty();
    }

    @Test
    void a_case_without_plan_and_one_with_neutral_texts_are_not_watched() {
        assertThat(standing(Schedule.of(HoursOfCases.facts(TextSet.STANDARD)), "2026-01-05T08:30:00Z")
                        .nextLook())
                .isEmpty();
        assertThat(standing(planned(TextSet.NEUTRAL), "2026-01-05T08:30:00Z").nextLook())
                .isEmpty();
    }

    @Test
    void a_figure_that_is_not_on_file_for_the_date_of_birth_leaves_the_hours_unwatched() {
        Schedule planned = planned(TextSet.STANDARD);
        Plan plan = AlertScenario.plan(
                DECISION,
                Collections.nCopies(8, BigDecimal.valueOf(6)),
                Map.of(),
                Instant.parse("2026-01-05T08:30:00Z"));
        Plan ofLongAgo = new Plan(
                plan.version(),
                plan.cause(),
                plan.mode(),
                plan.plannedAt(),
                plan.asOf(),
                plan.caseVersion(),
                plan.indicatedMinutes(),
                plan.declinedMinutes(),
                plan.deliveredMinutes(),
                plan.days().stream()
                        .map(day -> new PlannedDay(
                                day.date().minusYears(30),
                                day.day(),
                                day.kind(),
                                day.minutes(),
                                day.earlierMinutes(),
                                day.longestMinutes(),
                                day.reason(),
                                day.funding(),
                                day.partOfDay()))
                        .toList(),
                plan.terms(),
                plan.notices(),
                plan.assumptions(),
                plan.profile(),
                plan.figures(),
                null);

        assertThat(standing(planned, "2026-01-05T08:30:00Z").hours()).isPresent();
        assertThat(standing(planned.planned(ofLongAgo), "2026-01-05T08:30:00Z").hours())
                .isEmpty();
    }

    private static CareStanding standing(Schedule schedule, String now) {
        return CareStanding.of(schedule, null, DatedLaw.shipped(), Instant.parse(now));
    }

    private static Schedule planned(TextSet texts) {
        return Schedule.of(HoursOfCases.facts(texts))
                .planned(AlertScenario.plan(DECISION, Collections.nCopies(8, BigDecimal.valueOf(6)), Map.of(), DAY_1));
    }
}
