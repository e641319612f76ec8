package nl.kraamflex.scheduling.domain;

import static nl.kraamflex.scheduling.domain.HoursOfCases.day;
import static nl.kraamflex.scheduling.domain.HoursOfCases.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecheckWithoutDecisionTest {
    private static final Indication OF_DAY_1 = decision(1, "2026-01-05T08:00:00Z");
    private static final AlertGround DAY_3 =
            new AlertGround(AlertCode.RECHECK_DUE, Audience.CAREGIVER, day(3), null, null);

    private final RecheckWithoutDecision policy = new RecheckWithoutDecision();

    @Test
    void a_prompt_without_an_answer_alerts_the_caregiver() {
        assertThat(groundIn(met(OF_DAY_1), OF_DAY_1)).contains(DAY_3);
    }

    @Test
    void without_a_prompt_there_is_no_ground() {
        assertThat(groundIn(null, OF_DAY_1)).isEmpty();
    }

    @Test
    void another_decision_answers_it_also_when_it_holds_from_before() {
        assertThat(groundIn(met(OF_DAY_1), decision(2, "2026-01-06T08:00:00Z"))).isEmpty();
    }

    @Test
    void a_decision_of_the_day_answers_it_also_when_it_was_here_first() {
        // The day begins at midnight in the Netherlands, an hour before it does in UTC.
        Indication ofTheDay = decision(2, "2026-01-06T23:00:00Z");
        Indication ofTheDayBefore = decision(2, "2026-01-06T22:59:00Z");

        assertThat(groundIn(met(ofTheDay), ofTheDay)).isEmpty();
        assertThat(groundIn(met(ofTheDayBefore), ofTheDayBefore)).contains(DAY_3);
    }

    @Test
    void a_decision_that_was_taken_back_answers_nothing() {
        assertThat(groundIn(met(OF_DAY_1), null)).contains(DAY_3);
    }

    @Test
    void a_prompt_keeps_the_first_decision_it_meets() {
        RecheckPrompt early = new RecheckPrompt(day(3), null);

        assertThat(early.meeting(null)).isEqualTo(early);
        assertThat(early.meeting(OF_DAY_1)).isEqualTo(new RecheckPrompt(day(3), new UUID(0, 1)));
        assertThat(met(OF_DAY_1).meeting(decision(2, "2026-01-06T08:00:00Z"))).isEqualTo(met(OF_DAY_1));
    }

    private static RecheckPrompt met(Indication indication) {
        return new RecheckPrompt(day(3), null).meeting(indication);
    }

    private Optional<AlertGround> groundIn(@Nullable RecheckPrompt prompt, @Nullable Indication inForce) {
        CaseFacts facts = HoursOfCases.facts(TextSet.STANDARD);
        return policy.groundIn(HoursOfCases.withoutHours(
                Schedule.of(new CaseFacts(facts.caseId(), 1, facts.birth(), inForce, TextSet.STANDARD)), prompt));
    }
}
