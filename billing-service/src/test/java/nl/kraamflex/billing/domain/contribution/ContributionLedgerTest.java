package nl.kraamflex.billing.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import org.junit.jupiter.api.Test;

/** What the ledger adds so that what was issued states the care as it is known now. */
class ContributionLedgerTest {

    @Test
    void first_lines_are_numbered_in_order_of_date_and_correct_nothing() {
        List<StatementLine> lines =
                Parts.added(ContributionLedger.empty(), Parts.care("2014-05-06", 15), Parts.care("2014-05-05", 15));

        assertThat(lines)
                .extracting(StatementLine::number, StatementLine::date, StatementLine::cents, StatementLine::corrects)
                .containsExactly(
                        tuple(1, LocalDate.of(2014, 5, 5), 103L, null), tuple(2, LocalDate.of(2014, 5, 6), 102L, null));
        assertThat(lines).noneMatch(StatementLine::issued);
    }

    @Test
    void a_payer_whose_last_care_goes_to_another_keeps_no_cent_of_it() {
        // Given: 15 minutes at 4.10 are 102.5 cents, of which the family has the first 103 and the insurer 102 of the
        // 205 together
        BilledCare ofInsurer = Parts.paidBy(ContributionPayer.INSURER, "2014-05-06", 15);
        ContributionLedger ledger = ContributionLedger.of(issued(Parts.care("2014-05-05", 15), ofInsurer));

        List<StatementLine> lines =
                Parts.added(ledger, Parts.paidBy(ContributionPayer.INSURER, "2014-05-05", 15), ofInsurer);

        assertThat(lines)
                .extracting(StatementLine::payer, StatementLine::minutes, StatementLine::cents, StatementLine::corrects)
                .containsExactly(
                        tuple(ContributionPayer.FAMILY, -15, -103L, 1), tuple(ContributionPayer.INSURER, 15, 103L, 1));
    }

    @Test
    void a_cent_that_care_of_another_payer_moves_is_a_line_of_no_time() {
        // Given: 15 minutes at 4.10 are 102.5 cents, so alone they are 103
        BilledCare ofInsurer = Parts.paidBy(ContributionPayer.INSURER, "2014-05-06", 15);
        List<StatementLine> issued = issued(ofInsurer);

        // When
        List<StatementLine> lines = Parts.added(ContributionLedger.of(issued), Parts.care("2014-05-08", 15), ofInsurer);

        // Then: both together are 205, of which the family has what its time comes to alone
        assertThat(lines)
                .extracting(
                        StatementLine::date,
                        StatementLine::payer,
                        StatementLine::minutes,
                        StatementLine::cents,
                        StatementLine::corrects)
                .containsExactly(
                        tuple(LocalDate.of(2014, 5, 6), ContributionPayer.INSURER, 0, -1L, 1),
                        tuple(LocalDate.of(2014, 5, 8), ContributionPayer.FAMILY, 15, 103L, null));
        assertThat(Parts.added(
                        ContributionLedger.of(
                                Stream.concat(issued.stream(), lines.stream()).toList()),
                        Parts.care("2014-05-08", 15),
                        ofInsurer))
                .isEmpty();
    }

    @Test
    void what_is_stated_already_is_not_stated_again() {
        ContributionLedger ledger = ContributionLedger.of(issued(Parts.care("2025-03-10", 300)));

        assertThat(Parts.added(ledger, Parts.care("2025-03-10", 300))).isEmpty();
    }

    @Test
    void less_care_is_a_line_below_nothing_that_names_the_one_it_corrects() {
        ContributionLedger ledger =
                ContributionLedger.of(issued(Parts.care("2025-03-10", 300), Parts.care("2025-03-11", 300)));

        List<StatementLine> lines = Parts.added(ledger, Parts.care("2025-03-10", 300), Parts.care("2025-03-11", 285));

        assertThat(lines)
                .extracting(
                        StatementLine::number, StatementLine::minutes, StatementLine::cents, StatementLine::corrects)
                .containsExactly(tuple(3, -15, -135L, 2));
    }

    @Test
    void more_care_on_a_stated_date_corrects_its_line_by_the_difference_of_two_totals() {
        // Given: 15 minutes at 4.10 are 102.5 cents, so the first is 103 and the second 102
        ContributionLedger ledger = ContributionLedger.of(issued(Parts.care("2014-05-05", 15)));

        List<StatementLine> lines = Parts.added(ledger, Parts.care("2014-05-05", 30));

        assertThat(lines)
                .extracting(StatementLine::minutes, StatementLine::cents, StatementLine::corrects)
                .containsExactly(tuple(15, 102L, 1));
    }

    @Test
    void another_payer_takes_the_line_from_the_family_and_gives_it_to_the_insurer() {
        ContributionLedger ledger = ContributionLedger.of(issued(Parts.care("2025-03-10", 300)));

        List<StatementLine> lines = Parts.added(ledger, Parts.paidBy(ContributionPayer.INSURER, "2025-03-10", 300));

        assertThat(lines)
                .extracting(StatementLine::number, StatementLine::payer, StatementLine::cents, StatementLine::corrects)
                .containsExactly(
                        tuple(2, ContributionPayer.FAMILY, -2700L, 1), tuple(3, ContributionPayer.INSURER, 2700L, 1));
    }

    @Test
    void other_care_on_a_stated_date_is_a_line_of_its_own() {
        ContributionLedger ledger = ContributionLedger.of(issued(Parts.care("2025-03-10", 300)));

        List<StatementLine> lines =
                Parts.added(ledger, Parts.care("2025-03-10", 300), Parts.privateCare("2025-03-10", 60, 6_000L));

        assertThat(lines)
                .extracting(StatementLine::funding, StatementLine::cents, StatementLine::corrects)
                .containsExactly(tuple(Funding.PRIVATE, 6_000L, null));
    }

    @Test
    void kinds_of_one_date_do_not_correct_each_other() {
        ContributionLedger ledger = ContributionLedger.of(issued(Parts.care("2025-03-10", 120)));

        List<StatementLine> lines = Parts.added(ledger, Parts.birthAssistance("2025-03-10", 120));

        assertThat(lines)
                .extracting(StatementLine::kind, StatementLine::minutes, StatementLine::corrects)
                .containsExactly(tuple(LineKind.MATERNITY_CARE, -120, 1), tuple(LineKind.BIRTH_ASSISTANCE, 120, null));
    }

    @Test
    void a_correction_names_the_first_of_several_lines() {
        // Given: 300 minutes by line 1, 15 less by line 2
        List<StatementLine> first = issued(Parts.care("2025-03-10", 300));
        List<StatementLine> second = Parts.added(ContributionLedger.of(first), Parts.care("2025-03-10", 285));
        ContributionLedger ledger = ContributionLedger.of(List.of(first.getFirst(), second.getFirst()));

        List<StatementLine> lines = Parts.added(ledger, Parts.care("2025-03-10", 300));

        assertThat(lines)
                .extracting(StatementLine::number, StatementLine::cents, StatementLine::corrects)
                .containsExactly(tuple(3, 135L, 1));
    }

    @Test
    void an_issued_line_keeps_everything_but_gains_its_version() {
        StatementLine line = Parts.added(ContributionLedger.empty(), Parts.care("2025-03-10", 300))
                .getFirst();

        StatementLine issued = line.issuedBy(4);

        assertThat(issued.version()).isEqualTo(4);
        assertThat(issued.issued()).isTrue();
        assertThat(issued).usingRecursiveComparison().ignoringFields("version").isEqualTo(line);
    }

    @Test
    void a_ledger_knows_what_was_issued() {
        List<StatementLine> issued = issued(Parts.care("2025-03-10", 300));

        assertThat(ContributionLedger.of(issued).issued()).isEqualTo(issued);
        assertThat(ContributionLedger.empty().issued()).isEmpty();
    }

    @Test
    void held_care_stands_in_order_of_date_kind_and_reason() {
        LedgerEntries entries = ContributionLedger.empty()
                .issue(
                        List.of(
                                Parts.privateCare("2025-03-11", 60, null),
                                Parts.care(
                                        "2025-03-10",
                                        30,
                                        CareKind.MATERNITY_CARE,
                                        Funding.SUPPLEMENTARY,
                                        ContributionPayer.FAMILY,
                                        null),
                                Parts.privateCare("2025-03-10", 15, null)),
                        Parts.tariffs());

        assertThat(((LedgerEntries.Added) entries).held())
                .extracting(HeldCare::date, HeldCare::minutes, HeldCare::why)
                .containsExactly(
                        tuple(LocalDate.of(2025, 3, 10), 15, WhyHeld.NO_PRICE_AGREED),
                        tuple(LocalDate.of(2025, 3, 10), 30, WhyHeld.NO_SUPPLEMENTARY_POLICY),
                        tuple(LocalDate.of(2025, 3, 11), 60, WhyHeld.NO_PRICE_AGREED));
    }

    @Test
    void the_first_date_whose_figure_cannot_be_used_is_named_whatever_the_order() {
        LedgerEntries entries = ContributionLedger.empty()
                .issue(
                        List.of(
                                Parts.care("2027-01-03", 60),
                                Parts.care("2027-01-02", 60),
                                Parts.care("2027-01-04", 60)),
                        Parts.tariffs());

        assertThat(((LedgerEntries.Refused) entries).refusal().date()).isEqualTo(LocalDate.of(2027, 1, 2));
    }

    private static List<StatementLine> issued(BilledCare... care) {
        return Parts.added(ContributionLedger.empty(), care).stream()
                .map(line -> line.issuedBy(1))
                .toList();
    }
}
