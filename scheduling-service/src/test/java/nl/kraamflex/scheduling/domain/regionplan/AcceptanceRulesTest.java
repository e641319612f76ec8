package nl.kraamflex.scheduling.domain.regionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.BoundBy;
import nl.kraamflex.scheduling.domain.region.StoppedBy;
import nl.kraamflex.scheduling.domain.regionplan.AcceptanceRules.Present;
import org.junit.jupiter.api.Test;

/** When a plan that is made may still be accepted. */
class AcceptanceRulesTest {
    private static final LocalDate MADE_ON = LocalDate.parse("2026-01-05");
    private static final long CAPACITY = 3;
    private static final PlanJob JOB =
            PlanJob.asked(new UUID(0, 1), "noord-7", SearchWish.USUAL, Instant.parse("2026-01-05T08:30:00Z"));
    private static final Present UNCHANGED = new Present(MADE_ON, JOB.planId(), CAPACITY);

    @Test
    void the_latest_plan_of_today_on_the_present_hours_is_accepted() {
        assertThat(rules().refusal(UNCHANGED)).isEmpty();
    }

    @Test
    void a_plan_of_another_date_is_not() {
        assertThat(rules().refusal(new Present(MADE_ON.plusDays(1), JOB.planId(), CAPACITY)))
                .containsInstanceOf(Refusal.RegionPlanOutdated.class);
    }

    @Test
    void nor_one_that_has_a_newer_one_beside_it() {
        UUID newer = new UUID(0, 2);

        assertThat(rules().refusal(new Present(MADE_ON, newer, CAPACITY)))
                .contains(new Refusal.NewerRegionPlan(JOB.planId(), newer));
    }

    @Test
    void nor_one_whose_hours_were_given_anew() {
        assertThat(rules().refusal(new Present(MADE_ON, JOB.planId(), CAPACITY + 1)))
                .contains(new Refusal.RegionHoursChanged(JOB.planId(), "noord-7"));
    }

    @Test
    void nobody_agreed_to_a_plan_before_it_was_made() {
        AcceptanceRules rules = new AcceptanceRules(JOB, proposal(), null, agreedOn(MADE_ON.minusDays(1)));

        assertThat(rules.refusal(UNCHANGED))
                .containsInstanceOf(Refusal.FaultyReport.class)
                .hasValueSatisfying(refusal ->
                        assertThat(refusal.toString()).contains("/clinician/agreedOn", "2026-01-04", "2026-01-05"));
        assertThat(new AcceptanceRules(JOB, proposal(), null, agreedOn(MADE_ON)).refusal(UNCHANGED))
                .isEmpty();
    }

    private static Acceptance.Clinician agreedOn(LocalDate date) {
        return new Acceptance.Clinician(Acceptance.Role.MIDWIFE, "08001234", date);
    }

    private static AcceptanceRules rules() {
        return new AcceptanceRules(JOB, proposal(), null, null);
    }

    @Test
    void more_families_than_one_step_takes_are_refused_with_the_most_there_may_be() {
        AcceptanceRules rules = new AcceptanceRules(JOB, proposal(3), null, null);

        assertThat(rules.tooMany(3)).isEmpty();
        assertThat(rules.tooMany(2)).contains(new Refusal.TooManyToAccept(JOB.planId(), 3, 2));
        assertThat(new AcceptanceRules(JOB, proposal(3), List.of(new UUID(0, 1), new UUID(0, 3)), null).tooMany(2))
                .isEmpty();
    }

    @Test
    void families_are_gone_through_in_the_order_in_which_the_database_locks_them() {
        AcceptanceRules rules =
                new AcceptanceRules(JOB, proposal(List.of(new UUID(-1, 1), new UUID(1, 1))), null, null);

        assertThat(rules.families())
                .extracting(RegionProposal.Family::caseId)
                .containsExactly(new UUID(1, 1), new UUID(-1, 1));
    }

    private static RegionProposal proposal() {
        return proposal(List.of());
    }

    private static RegionProposal proposal(int families) {
        return proposal(LongStream.rangeClosed(1, families)
                .mapToObj(number -> new UUID(0, number))
                .toList());
    }

    private static RegionProposal proposal(List<UUID> caseIds) {
        return new RegionProposal(
                MADE_ON,
                CAPACITY,
                1,
                0,
                BoundBy.PRICES,
                BigDecimal.ONE,
                BigDecimal.ONE,
                StoppedBy.STEPS,
                1,
                1,
                new ObjectiveWeights(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
                caseIds.stream()
                        .map(caseId -> new RegionProposal.Family(caseId, 1, MADE_ON, List.of(), 0, 0, 0, List.of()))
                        .toList(),
                List.of(),
                List.of(),
                null,
                List.of());
    }
}
