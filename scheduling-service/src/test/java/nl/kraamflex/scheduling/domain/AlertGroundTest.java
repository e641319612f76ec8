package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AlertGroundTest {
    private static final AlertGround BEHIND =
            AlertGround.ofMinutes(AlertCode.BEHIND_INDICATION, Audience.FAMILY_AND_CAREGIVER, 150);
    private static final AlertGround RECHECK =
            new AlertGround(AlertCode.RECHECK_DUE, Audience.CAREGIVER, LocalDate.parse("2026-01-07"), null, null);
    private static final AlertGround ATTENTION =
            new AlertGround(AlertCode.PLAN_NEEDS_ATTENTION, Audience.PLANNER, null, null, Attention.Code.NO_DAY_LEFT);

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        BEHIND,
                        "Het gezin krijgt of kreeg 2,5 uur zorg minder dan geïndiceerd of gepland. Kijk of die uren nog gegeven kunnen worden.",
                        "The family gets or got 2.5 hours of care less than indicated or planned. See whether that can still be given."),
                Arguments.of(
                        AlertGround.ofMinutes(AlertCode.BELOW_GUARANTEE, Audience.CAREGIVER, 15),
                        "Met wat is gegeven en gepland blijft het gezin 0,25 uur onder het gegarandeerde minimum.",
                        "With what was given and is planned the family stays 0.25 hours below the guaranteed minimum."),
                Arguments.of(
                        AlertGround.ofMinutes(AlertCode.HOURS_DECLINED, Audience.CAREGIVER, 60),
                        "Het gezin neemt 1 uur minder dan geïndiceerd. Bespreek of dat bij het gezin past.",
                        "The family takes 1 hour less than indicated. Discuss whether that suits it."),
                Arguments.of(
                        RECHECK,
                        "De indicatie moest op 7 januari 2026 opnieuw worden bekeken en er is nog geen nieuw besluit.",
                        "The indication had to be looked at again on 7 January 2026 and there is no new decision yet."),
                Arguments.of(
                        ATTENTION,
                        "Er kon geen planning worden gemaakt; een eerdere planning blijft gelden. Er is geen dag meer over om zorg op te plannen.",
                        "A plan could not be made; an earlier plan stays in force. No day is left on which care can be planned."));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void it_is_said_in_two_languages(AlertGround ground, String dutch, String english) {
        assertThat(ground.dutch()).isEqualTo(dutch);
        assertThat(ground.english()).isEqualTo(english);
    }

    @Test
    void other_hours_are_the_same_ground() {
        assertThat(BEHIND.lastsIn(
                        AlertGround.ofMinutes(AlertCode.BEHIND_INDICATION, Audience.FAMILY_AND_CAREGIVER, 600)))
                .isTrue();
    }

    @Test
    void another_code_audience_date_or_obstacle_is_another_ground() {
        assertThat(BEHIND.lastsIn(AlertGround.ofMinutes(AlertCode.BELOW_GUARANTEE, Audience.FAMILY_AND_CAREGIVER, 150)))
                .isFalse();
        assertThat(BEHIND.lastsIn(AlertGround.ofMinutes(AlertCode.BEHIND_INDICATION, Audience.CAREGIVER, 150)))
                .isFalse();
        assertThat(RECHECK.lastsIn(new AlertGround(
                        AlertCode.RECHECK_DUE, Audience.CAREGIVER, LocalDate.parse("2026-01-12"), null, null)))
                .isFalse();
        assertThat(ATTENTION.lastsIn(new AlertGround(
                        AlertCode.PLAN_NEEDS_ATTENTION, Audience.PLANNER, null, null, Attention.Code.NO_PLAN_POSSIBLE)))
                .isFalse();
    }
}
