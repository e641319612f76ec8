package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimReferenceTest {
    @Test
    void a_reference_is_twenty_capitals_and_digits() {
        assertThat(ClaimReference.of(UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10")))
                .isEqualTo("01KC7KWZ0THFDX61YTGG")
                .hasSize(ClaimReference.LONGEST);
    }

    @Test
    void the_smallest_and_the_largest_id_have_a_reference() {
        assertThat(ClaimReference.of(new UUID(0, 0))).isEqualTo("0".repeat(20));
        assertThat(ClaimReference.of(new UUID(-1, -1))).isEqualTo("7ZZZZZZZZZZZZZZZZZZZ");
    }

    @Test
    void ids_made_at_one_moment_have_references_of_their_own() {
        UUID one = UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10");
        UUID other = UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a11");

        assertThat(ClaimReference.of(one)).isNotEqualTo(ClaimReference.of(other));
    }

    @Test
    void an_invoice_has_twelve_digits() {
        assertThat(ClaimReference.invoice(YearMonth.of(2021, 3), 1)).isEqualTo("202103000001");
        assertThat(ClaimReference.invoice(YearMonth.of(2021, 12), 999_999)).isEqualTo("202112999999");
    }

    @Test
    void a_month_has_no_invoice_before_the_first_or_after_the_last() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimReference.invoice(YearMonth.of(2021, 3), 0))
                .withMessageContaining("number is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimReference.invoice(YearMonth.of(2021, 3), 1_000_000))
                .withMessageContaining("number is 1000000");
    }
}
