package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanNeedsAttentionTest {
    private static final Schedule WAITING = Schedule.of(HoursOfCases.facts(TextSet.STANDARD));
    private static final Attention NO_DAY_LEFT = Attention.of(Attention.Code.NO_DAY_LEFT);

    private final PlanNeedsAttention policy = new PlanNeedsAttention();

    @Test
    void a_plan_that_could_not_follow_alerts_the_planner_with_what_is_in_the_way() {
        assertThat(groundIn(planned().notPlannable(NO_DAY_LEFT)))
                .contains(new AlertGround(
                        AlertCode.PLAN_NEEDS_ATTENTION, Audience.PLANNER, null, null, Attention.Code.NO_DAY_LEFT));
    }

    @Test
    void a_case_that_was_never_planned_and_lacks_facts_just_waits() {
        assertThat(groundIn(WAITING.notPlannable(Attention.of(Attention.Code.BIRTH_MISSING))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Attention.Code.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BIRTH_MISSING", "HOMECOMING_MISSING", "INDICATION_MISSING", "INDICATION_PROVISIONAL"})
    void a_case_that_has_its_facts_and_cannot_be_planned_alerts_the_planner(Attention.Code code) {
        assertThat(groundIn(WAITING.notPlannable(Attention.of(code))))
                .contains(new AlertGround(AlertCode.PLAN_NEEDS_ATTENTION, Audience.PLANNER, null, null, code));
    }

    @Test
    void a_plan_of_the_present_facts_needs_nobody() {
        assertThat(groundIn(planned())).isEmpty();
    }

    private Optional<AlertGround> groundIn(Schedule schedule) {
        return policy.groundIn(HoursOfCases.withoutHours(schedule, null));
    }

    private static Schedule planned() {
        return WAITING.planned(AlertScenario.plan(
                HoursOfCases.decision(1, "2026-01-05T08:00:00Z"),
                List.of(BigDecimal.valueOf(8)),
                Map.of(),
                Instant.parse("2026-01-05T08:30:00Z")));
    }
}
