package nl.kraamflex.scheduling.domain;

import static nl.kraamflex.scheduling.domain.HoursOfCases.late;
import static nl.kraamflex.scheduling.domain.HoursOfCases.standing;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BehindIndicationTest {
    private final BehindIndication policy = new BehindIndication();

    @Test
    void two_hours_without_a_place_alert_family_and_caregiver() {
        assertThat(policy.groundIn(standing(2940, 2940, 900, 1920)))
                .contains(AlertGround.ofMinutes(AlertCode.BEHIND_INDICATION, Audience.FAMILY_AND_CAREGIVER, 120));
    }

    @Test
    void a_quarter_less_alerts_nobody() {
        assertThat(policy.groundIn(standing(2940, 2940, 900, 1935))).isEmpty();
    }

    @Test
    void hours_the_family_does_not_want_are_not_missing() {
        assertThat(policy.groundIn(standing(2940, 2400, 900, 1500))).isEmpty();
    }

    @Test
    void what_was_planned_until_yesterday_and_not_given_counts_though_it_has_a_new_place() {
        assertThat(policy.groundIn(late(960, 840)))
                .hasValueSatisfying(ground -> assertThat(ground.minutes()).isEqualTo(120));
        assertThat(policy.groundIn(late(960, 855))).isEmpty();
    }

    @Test
    void what_was_planned_twice_counts_once() {
        assertThat(policy.groundIn(late(3420, 2940))).isEmpty();
        assertThat(policy.groundIn(late(3420, 2820)))
                .hasValueSatisfying(ground -> assertThat(ground.minutes()).isEqualTo(120));
    }

    @Test
    void without_hours_to_compare_there_is_no_ground() {
        assertThat(policy.groundIn(HoursOfCases.withoutHours(Schedule.of(HoursOfCases.facts(TextSet.STANDARD)), null)))
                .isEmpty();
    }
}
