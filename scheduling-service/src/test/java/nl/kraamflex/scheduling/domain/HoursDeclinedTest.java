package nl.kraamflex.scheduling.domain;

import static nl.kraamflex.scheduling.domain.HoursOfCases.standing;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoursDeclinedTest {
    private final HoursDeclined policy = new HoursDeclined();

    @Test
    void two_declined_hours_alert_the_caregiver_alone() {
        assertThat(policy.groundIn(standing(2940, 2820, 900, 1920)))
                .contains(AlertGround.ofMinutes(AlertCode.HOURS_DECLINED, Audience.CAREGIVER, 120));
    }

    @Test
    void a_quarter_less_alerts_nobody() {
        assertThat(policy.groundIn(standing(2940, 2835, 900, 1935))).isEmpty();
    }

    @Test
    void what_is_missing_besides_is_not_counted_as_declined() {
        assertThat(policy.groundIn(standing(2940, 2820, 900, 1500)))
                .hasValueSatisfying(ground -> assertThat(ground.minutes()).isEqualTo(120));
    }

    @Test
    void what_was_given_all_the_same_is_not_declined() {
        assertThat(policy.groundIn(standing(2940, 2580, 2835, 0))).isEmpty();
    }
}
