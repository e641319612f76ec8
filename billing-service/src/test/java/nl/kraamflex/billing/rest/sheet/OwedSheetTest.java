package nl.kraamflex.billing.rest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.contribution.ContributionTariff;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.TextSet;
import org.junit.jupiter.api.Test;

/** What a family reads once bills were issued: what this one asks, what others asked, and nothing that contradicts it. */
class OwedSheetTest {
    private static final int ENOUGH = 2940;

    private static IssuedBills given(int... minutes) {
        return IssuedBills.of(TextSet.STANDARD, ENOUGH, minutes);
    }

    private static IssuedBills twoBills() {
        return given(600)
                .issue(StatementKind.INTERIM)
                .then(TextSet.STANDARD, ENOUGH, 600, 300)
                .issue(StatementKind.FINAL);
    }

    private static String all(StatementSheet sheet) {
        return String.join(" ", sheet.answer()) + " " + String.join(" ", when(sheet));
    }

    private static List<String> when(StatementSheet sheet) {
        return sheet.after().stream()
                .filter(section -> section.id().equals("when"))
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    private static List<StatementSheet.Row> rows(StatementSheet sheet) {
        return Objects.requireNonNull(sheet.table()).rows();
    }

    @Test
    void a_second_bill_says_what_it_asks_what_the_first_one_asked_and_both_together() {
        StatementSheet sheet = twoBills().sheet(Language.NL);

        assertThat(sheet.answer())
                .containsExactly(
                        "Dit is rekening 2, van 16 maart 2025. Op deze rekening betaalt u € 27,00. Het is de laatste rekening.",
                        "Op rekening 1, van 15 maart 2025, stond € 54,00.",
                        "Nu alles samen. U kreeg 15 uur kraamzorg. U betaalt daarvoor € 81,00.");
        assertThat(when(sheet))
                .containsExactly("U krijgt deze rekening van ons. Wij schrijven erbij hoe en wanneer u betaalt.");
    }

    @Test
    void each_day_says_which_bill_it_is_on() {
        StatementSheet sheet =
                twoBills().then(TextSet.STANDARD, ENOUGH, 600, 300, 60).sheet(Language.NL);

        assertThat(rows(sheet))
                .extracting(StatementSheet.Row::notes)
                .containsExactly(List.of("rekening 1"), List.of("rekening 2"), List.of("nog niet op een rekening"));
    }

    private static String insurer(StatementSheet sheet) {
        return sheet.after().stream()
                .filter(section -> section.id().equals("insurer"))
                .flatMap(section -> section.paragraphs().stream())
                .collect(Collectors.joining(" "));
    }

    private static StatementSheet privateCare(Funding... fundings) {
        List<StatementLine> lines = IntStream.range(0, fundings.length)
                .mapToObj(at -> new StatementLine(
                        at + 1,
                        null,
                        LocalDate.of(2025, 3, 10),
                        CareKind.MATERNITY_CARE,
                        fundings[at],
                        ContributionPayer.FAMILY,
                        60,
                        new ContributionTariff.AgreedPrice(6_000),
                        6_000,
                        null))
                .toList();
        BillingCase billed = new BillingCase(new UUID(0, 1), 1, null, null, null);
        return OwedSheet.of(
                new Statement(billed, 0, lines, List.of(), List.of(), 6_000L * lines.size(), 0, 0, List.of()),
                List.of(),
                Language.EN,
                Map.of());
    }

    @Test
    void that_basic_insurance_pays_the_rest_is_said_only_where_it_pays_something() {
        assertThat(insurer(privateCare(Funding.PRIVATE))).isEmpty();
        assertThat(insurer(privateCare(Funding.PRIVATE, Funding.BASIC)))
                .startsWith("Basic insurance pays the rest of the costs.");
        assertThat(insurer(privateCare())).startsWith("Basic insurance pays the rest of the costs.");
    }

    @Test
    void a_bill_stays_as_it_was_issued() {
        StatementSheet first = twoBills().bill(1, Language.NL);

        assertThat(first.answer())
                .containsExactly(
                        "Dit is rekening 1, van 15 maart 2025. Op deze rekening betaalt u € 54,00. Er komt later nog een rekening.",
                        "U kreeg 10 uur kraamzorg. U betaalt daarvoor € 54,00.");
        assertThat(rows(first))
                .singleElement()
                .satisfies(row -> assertThat(row.notes()).isEmpty());
    }

    @Test
    void a_final_bill_with_more_to_come_is_not_called_the_last() {
        StatementSheet sheet = given(600)
                .issue(StatementKind.FINAL)
                .then(TextSet.STANDARD, ENOUGH, 600, 60)
                .sheet(Language.NL);

        assertThat(sheet.answer().getFirst())
                .isEqualTo("Dit is rekening 1, van 15 maart 2025. Op deze rekening betaalt u € 54,00."
                        + " Niet alles hieronder staat op die rekening. De rest komt op een nieuwe rekening."
                        + " Op de nieuwe rekening komt € 5,40.");
        assertThat(all(sheet)).doesNotContain("laatste rekening");
        assertThat(when(sheet)).endsWith("Op de nieuwe rekening komt € 5,40.");
    }

    @Test
    void a_final_bill_without_the_hours_that_wait_is_not_called_the_last() {
        StatementSheet sheet = IssuedBills.of(TextSet.STANDARD, 60, 120)
                .issue(StatementKind.FINAL)
                .sheet(Language.NL);

        assertThat(sheet.answer().getFirst())
                .endsWith("Een deel telt nog niet mee. Daarvoor komt misschien nog een rekening.");
        assertThat(all(sheet)).doesNotContain("laatste rekening");
    }

    @Test
    void a_bill_that_a_correction_takes_back_whole_says_what_the_family_gets_back() {
        // Given
        IssuedBills corrected = given(600).issue(StatementKind.FINAL).then(TextSet.STANDARD, ENOUGH);

        // When
        StatementSheet before = corrected.sheet(Language.NL);
        StatementSheet after = corrected.issue(StatementKind.FINAL).sheet(Language.NL);

        // Then
        assertThat(before.answer().getFirst()).endsWith("Met de nieuwe rekening krijgt u € 54,00 terug.");
        assertThat(when(before)).endsWith("U krijgt € 54,00 van ons terug. Wij schrijven erbij hoe en wanneer.");
        assertThat(after.answer())
                .startsWith(
                        "Dit is rekening 2, van 16 maart 2025. Met deze rekening krijgt u € 54,00 terug. Het is de laatste rekening.",
                        "Op rekening 1, van 15 maart 2025, stond € 54,00.");
        assertThat(when(after)).containsExactly("U krijgt € 54,00 van ons terug. Wij schrijven erbij hoe en wanneer.");
        assertThat(all(before) + all(after)).doesNotContain("geen rekening");
    }

    @Test
    void a_bill_that_gave_money_back_is_told_so_on_the_next() {
        StatementSheet sheet = given(600)
                .issue(StatementKind.FINAL)
                .then(TextSet.STANDARD, ENOUGH, 540)
                .issue(StatementKind.FINAL)
                .then(TextSet.STANDARD, ENOUGH, 540, 60)
                .issue(StatementKind.FINAL)
                .sheet(Language.NL);

        assertThat(sheet.answer()).contains("Met rekening 2, van 16 maart 2025, kreeg u € 5,40 terug.");
    }

    @Test
    void a_final_bill_that_adds_nothing_asks_nothing() {
        StatementSheet sheet = given(600)
                .issue(StatementKind.INTERIM)
                .issue(StatementKind.FINAL)
                .sheet(Language.NL);

        assertThat(sheet.answer().getFirst())
                .endsWith("Voor deze rekening betaalt u niets. Het is de laatste rekening.");
        assertThat(when(sheet)).containsExactly("Voor deze rekening betaalt u niets.");
    }
}
