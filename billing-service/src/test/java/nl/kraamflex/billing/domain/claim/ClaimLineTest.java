package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimLineTest {
    private static final LocalDate DATE = LocalDate.of(2021, 3, 31);
    private static final UUID BATCH = new UUID(0, 7);

    private static ExpectedLine expected(LocalDate date, int minutes, ClaimHold... holds) {
        return new ExpectedLine(LedgerScenario.content(date, minutes, 1), List.of(holds));
    }

    private static ClaimLine draft() {
        return ClaimLine.debit("A", expected(DATE, 60));
    }

    @Test
    void a_new_line_is_a_draft_or_held() {
        assertThat(draft().state()).isEqualTo(ClaimState.DRAFT);
        ClaimLine held = ClaimLine.debit("A", expected(DATE, 60, ClaimHold.NO_CODE));
        assertThat(held.state()).isEqualTo(ClaimState.HELD);
        assertThat(held.holds()).containsExactly(ClaimHold.NO_CODE);
    }

    @Test
    void a_credit_repeats_the_whole_line_and_names_it() {
        ClaimLine credit = ClaimLine.credit("B", draft());

        assertThat(credit.sign()).isEqualTo(ClaimSign.CREDIT);
        assertThat(credit.earlierReference()).isEqualTo("A");
        assertThat(credit.content()).isEqualTo(draft().content());
        assertThat(credit.state()).isEqualTo(ClaimState.DRAFT);
    }

    @Test
    void only_a_credit_names_an_earlier_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ClaimLine("A", "B", ClaimSign.DEBIT, draft().content(), ClaimState.DRAFT, List.of(), null))
                .withMessageContaining("Line A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClaimLine(
                        "A", null, ClaimSign.CREDIT, draft().content(), ClaimState.DRAFT, List.of(), null))
                .withMessageContaining("Line A");
    }

    @Test
    void what_was_released_stays_released_while_it_says_the_same() {
        // Given
        ClaimLine released = draft().in(BATCH).to(ClaimState.RELEASED);
        ExpectedLine same = new ExpectedLine(LedgerScenario.content(DATE, 60, 2), List.of());

        // When
        ClaimLine now = released.as(same);

        // Then
        assertThat(now.state()).isEqualTo(ClaimState.RELEASED);
        assertThat(now.batchId()).isEqualTo(BATCH);
        assertThat(now.content().provenance().deliveriesVersion()).isEqualTo(2);
    }

    @Test
    void what_was_released_and_changed_is_a_draft_in_its_batch() {
        ClaimLine now = draft().in(BATCH).to(ClaimState.RELEASED).as(expected(DATE, 75));

        assertThat(now.state()).isEqualTo(ClaimState.DRAFT);
        assertThat(now.batchId()).isEqualTo(BATCH);
        assertThat(now.content().quantity()).isEqualTo(75);
    }

    @Test
    void what_comes_to_be_held_leaves_its_batch() {
        ClaimLine now = draft().in(BATCH).as(expected(DATE, 60, ClaimHold.PAST_CLAIM_TERM));

        assertThat(now.state()).isEqualTo(ClaimState.HELD);
        assertThat(now.batchId()).isNull();
    }

    @Test
    void what_goes_to_another_month_leaves_its_batch() {
        assertThat(draft().in(BATCH).as(expected(DATE.plusDays(1), 60)).batchId())
                .isNull();
        assertThat(draft().in(BATCH).as(expected(DATE.minusDays(1), 60)).batchId())
                .isEqualTo(BATCH);
    }

    @Test
    void what_was_sent_never_changes() {
        ClaimLine sent = draft().to(ClaimState.RELEASED).to(ClaimState.SENT);

        assertThatIllegalStateException()
                .isThrownBy(() -> sent.as(expected(DATE, 75)))
                .withMessageContaining("take it back with a credit");
        assertThatIllegalStateException()
                .isThrownBy(() -> sent.to(ClaimState.DRAFT))
                .withMessageContaining("cannot become DRAFT");
    }

    @Test
    void a_line_goes_to_the_insurer_and_month_of_its_date() {
        assertThat(draft().goesTo()).contains(new ClaimLine.Destination("9991", YearMonth.of(2021, 3)));
    }

    @Test
    void totals_keep_debits_and_credits_apart() {
        // Given
        ClaimLine debit = draft();
        ClaimLine credit = ClaimLine.credit("B", ClaimLine.debit("C", expected(DATE, 90)));

        // When
        ClaimTotals totals = ClaimTotals.of(List.of(debit, credit));

        // Then
        assertThat(totals).isEqualTo(new ClaimTotals(2, 6000, 9000));
        assertThat(totals.netCents()).isEqualTo(-3000);
        assertThat(ClaimTotals.of(List.of())).isEqualTo(new ClaimTotals(0, 0, 0));
    }

    @Test
    void an_organisation_waits_for_the_signature_until_it_chooses_otherwise() {
        assertThat(ClaimSettings.DEFAULT).isEqualTo(new ClaimSettings(0, true, Set.of(), false));
    }
}
