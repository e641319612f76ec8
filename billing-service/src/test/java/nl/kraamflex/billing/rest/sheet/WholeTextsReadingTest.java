package nl.kraamflex.billing.rest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.EstimateRules;
import nl.kraamflex.billing.domain.EstimateWords;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.contribution.CaseOnFile;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.billing.domain.contribution.StatementRules;
import nl.kraamflex.billing.domain.contribution.StatementVerdict;
import nl.kraamflex.billing.domain.contribution.StatementWords;
import nl.kraamflex.billing.domain.wording.DutchText;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Dutch family gets as a whole, on the shipped law with its real names, is plain. */
class WholeTextsReadingTest {
    private static final BigDecimal PLAIN = new BigDecimal("60");
    private static final BigDecimal LONGEST = new BigDecimal("12");
    private static final DatedLaw LAW = DatedLaw.shipped();

    private static void assertPlain(String text) {
        DutchText dutch = new DutchText(text);
        assertThat(dutch.readingEase()).as(text).isGreaterThanOrEqualTo(PLAIN);
        assertThat(dutch.wordsPerSentence()).as(text).isLessThanOrEqualTo(LONGEST);
    }

    /** Everything on a sheet in the order in which it is read; headings and names of laws count as sentences. */
    private static String read(StatementSheet sheet) {
        List<String> parts = new ArrayList<>(List.of(sheet.title(), sheet.heading()));
        parts.addAll(sheet.answer());
        sheet.before().forEach(section -> add(section, parts));
        StatementSheet.Table table = sheet.table();
        if (table != null) {
            parts.addAll(List.of(
                    table.heading(), table.caption(), table.date(), table.hours(), table.perHour(), table.amount()));
            table.rows().forEach(row -> parts.addAll(row.notes()));
            table.totals().forEach(total -> parts.add(total.label()));
        }
        sheet.after().forEach(section -> add(section, parts));
        return String.join(
                " ",
                parts.stream()
                        .map(part -> part.endsWith(".") || part.endsWith("?") ? part : part + ".")
                        .toList());
    }

    private static void add(StatementSheet.Section section, List<String> parts) {
        parts.add(section.heading());
        parts.addAll(section.paragraphs());
        parts.addAll(section.names());
    }

    @ParameterizedTest
    @EnumSource(TextSet.class)
    void a_whole_statement_is_plain(TextSet set) {
        assertPlain(read(SampleSheets.ordinaryStatement(Language.NL, set)));
    }

    @ParameterizedTest
    @EnumSource(TextSet.class)
    void a_whole_statement_with_something_of_everything_is_plain(TextSet set) {
        assertPlain(read(SampleSheets.statement(Language.NL, set)));
    }

    @ParameterizedTest
    @EnumSource(TextSet.class)
    void a_whole_statement_with_several_bills_is_plain(TextSet set) {
        IssuedBills bills = IssuedBills.of(set, 2940, 600)
                .issue(StatementKind.INTERIM)
                .then(set, 2940, 540, 300)
                .issue(StatementKind.FINAL);

        assertPlain(read(bills.sheet(Language.NL)));
        assertPlain(read(bills.bill(1, Language.NL)));
        assertPlain(read(bills.then(set, 2940).sheet(Language.NL)));
    }

    @ParameterizedTest
    @EnumSource(TextSet.class)
    void a_whole_estimate_is_plain(TextSet set) {
        assertPlain(read(SampleSheets.estimate(Language.NL, set)));
    }

    static Stream<Arguments> years() {
        return Arrays.stream(TextSet.values())
                .flatMap(set -> IntStream.rangeClosed(2011, 2026).mapToObj(year -> Arguments.of(set, year)));
    }

    private static BillingCase given(TextSet set, int year) {
        LocalDate first = LocalDate.of(year, 3, 10);
        return new BillingCase(
                new UUID(0, 1),
                1,
                new CaseFacts(1, first, first, new CaseFacts.Indication(false, 2940), 120, set.name()),
                null,
                new Deliveries(
                        1,
                        IntStream.range(0, 8)
                                .mapToObj(first::plusDays)
                                .map(date -> new Delivery(
                                        date.atTime(8, 0).toInstant(ZoneOffset.UTC),
                                        date.atTime(14, 0).toInstant(ZoneOffset.UTC),
                                        List.of(DatedCare.delivered(date, 345)),
                                        false))
                                .toList()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("years")
    void each_line_and_the_total_of_a_statement_of_any_year_are_plain(TextSet set, int year) {
        // Given
        StatementWords words = new StatementWords(PhraseBook.of(Language.NL, set));

        // When
        Statement statement = ((StatementVerdict.Stated) new StatementRules(LAW)
                        .state(CaseOnFile.of(given(set, year)), DerivedFigures.REFUSED)
                        .orElseThrow())
                .statement();

        // Then
        assertThat(statement.lines()).hasSize(9);
        statement.lines().forEach(line -> assertPlain(words.line(line, statement.lines())));
        assertPlain(words.total(statement));
        assertPlain(read(OwedSheet.of(statement, List.of(), Language.NL, Map.of())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("years")
    void each_line_and_the_total_of_an_estimate_of_any_year_are_plain(TextSet set, int year) {
        // Given
        EstimateWords words = new EstimateWords(PhraseBook.of(Language.NL, set));

        // When
        Estimate estimate = EstimateRules.apply(LAW, given(set, year)).orElseThrow();
        OwnContribution.Owed owed = (OwnContribution.Owed) estimate.contribution();

        // Then
        assertThat(owed.lines()).isNotEmpty();
        owed.lines().forEach(line -> assertPlain(words.line(line)));
        assertPlain(words.estimate(estimate, owed));
        assertPlain(read(EstimateSheet.of(estimate, owed, Language.NL, Map.of())));
    }
}
