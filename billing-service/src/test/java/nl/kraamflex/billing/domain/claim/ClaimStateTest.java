package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimStateTest {
    private static final Map<ClaimState, List<ClaimState>> ALLOWED = new EnumMap<>(Map.of(
            ClaimState.DRAFT, List.of(ClaimState.HELD, ClaimState.RELEASED),
            ClaimState.HELD, List.of(ClaimState.DRAFT),
            ClaimState.RELEASED, List.of(ClaimState.DRAFT, ClaimState.HELD, ClaimState.SENT),
            ClaimState.SENT, List.of(ClaimState.ACCEPTED, ClaimState.REJECTED, ClaimState.CREDITED),
            ClaimState.ACCEPTED, List.of(ClaimState.CREDITED),
            ClaimState.REJECTED, List.of(),
            ClaimState.CREDITED, List.of(ClaimState.SENT, ClaimState.ACCEPTED, ClaimState.REJECTED)));

    @Test
    void a_line_goes_from_a_state_to_these_and_to_no_other() {
        for (ClaimState state : ClaimState.values()) {
            assertThat(Arrays.stream(ClaimState.values()).filter(state::allows).toList())
                    .as(state.name())
                    .isEqualTo(ALLOWED.get(state));
        }
    }

    @Test
    void a_line_may_change_until_it_is_sent() {
        assertThat(Arrays.stream(ClaimState.values()).filter(ClaimState::beforeSending))
                .containsExactly(ClaimState.DRAFT, ClaimState.HELD, ClaimState.RELEASED);
    }

    @Test
    void an_insurer_has_what_was_sent_or_accepted() {
        assertThat(Arrays.stream(ClaimState.values()).filter(ClaimState::standsWithInsurer))
                .containsExactly(ClaimState.SENT, ClaimState.ACCEPTED);
    }

    @Test
    void every_reason_to_hold_says_what_is_missing_and_what_to_do() {
        assertThat(ClaimHold.values()).allSatisfy(hold -> {
            assertThat(hold.text()).endsWith(".");
            assertThat(hold.remedy()).endsWith(".").isNotEqualTo(hold.text());
        });
    }
}
