package nl.kraamflex.scheduling.domain;

import static nl.kraamflex.scheduling.domain.HoursOfCases.standing;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kraamflex.scheduling.domain.CareStanding.Hours;
import org.junit.jupiter.api.Test;

class BelowGuaranteeTest {
    private final BelowGuarantee policy = new BelowGuarantee();

    @Test
    void exactly_the_guaranteed_hours_alert_nobody() {
        assertThat(policy.groundIn(standing(2940, 2940, 600, 840))).isEmpty();
    }

    @Test
    void a_quarter_below_them_alerts_family_and_caregiver() {
        assertThat(policy.groundIn(standing(2940, 2940, 600, 825)))
                .contains(AlertGround.ofMinutes(AlertCode.BELOW_GUARANTEE, Audience.FAMILY_AND_CAREGIVER, 15));
    }

    @Test
    void of_an_indication_below_them_all_of_it_is_guaranteed() {
        assertThat(policy.groundIn(standing(new Hours(1200, 1200, 1200, 600, 600, 0, 0, 1440, 120))))
                .isEmpty();
        assertThat(policy.groundIn(standing(new Hours(1200, 1200, 1200, 600, 585, 0, 0, 1440, 120))))
                .contains(AlertGround.ofMinutes(AlertCode.BELOW_GUARANTEE, Audience.FAMILY_AND_CAREGIVER, 15));
    }

    @Test
    void a_family_that_chose_less_is_not_told_but_its_caregiver_is() {
        assertThat(policy.groundIn(standing(2940, 1200, 600, 600)))
                .contains(AlertGround.ofMinutes(AlertCode.BELOW_GUARANTEE, Audience.CAREGIVER, 240));
    }

    @Test
    void a_family_that_chose_less_and_misses_two_hours_of_that_is_told() {
        assertThat(policy.groundIn(standing(2940, 1200, 600, 495)))
                .hasValueSatisfying(ground -> assertThat(ground.audience()).isEqualTo(Audience.CAREGIVER));
        assertThat(policy.groundIn(standing(2940, 1200, 600, 480)))
                .hasValueSatisfying(ground -> assertThat(ground.audience()).isEqualTo(Audience.FAMILY_AND_CAREGIVER));
    }

    @Test
    void a_promise_below_them_is_no_choice_of_the_family() {
        assertThat(policy.groundIn(standing(1425, 1425, 600, 825)))
                .contains(AlertGround.ofMinutes(AlertCode.BELOW_GUARANTEE, Audience.FAMILY_AND_CAREGIVER, 15));
    }
}
