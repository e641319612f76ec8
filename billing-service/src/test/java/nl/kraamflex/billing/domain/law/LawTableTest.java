package nl.kraamflex.billing.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import nl.kraamflex.platform.dated.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law files against the table of published amounts, which was typed in apart from them. */
class LawTableTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final int COLUMNS = 8;

    /** One line of the table; cents is empty where nothing is published. */
    record Row(
            String key,
            LocalDate validFrom,
            LocalDate validTo,
            String cents,
            String confidence,
            String source,
            List<String> supporting,
            List<String> alternatives) {
        static Row of(String line) {
            String[] cells = line.split(",", -1);
            assertThat(cells).as(line).hasSize(COLUMNS);
            return new Row(
                    cells[0],
                    LocalDate.parse(cells[1]),
                    LocalDate.parse(cells[2]),
                    cells[3],
                    cells[4],
                    cells[5],
                    words(cells[6]),
                    words(cells[7]));
        }

        private static List<String> words(String cell) {
            return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
        }

        @Override
        public String toString() {
            return key + " from " + validFrom;
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream table = Objects.requireNonNull(LawTableTest.class.getResourceAsStream("/law-table.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void the_files_say_what_the_table_says_on_the_first_and_last_day(Row row) {
        for (LocalDate day : List.of(row.validFrom(), row.validTo())) {
            switch (LAW.on(row.key(), day)) {
                case Lookup.InForce(Figure figure) -> assertSame(row, figure);
                case Lookup.NotPublished none -> {
                    assertThat(row.cents()).isEmpty();
                    assertThat(none.reason()).isEqualTo(Lookup.NotPublished.Reason.GAP);
                    assertThat(none.firstDay()).isEqualTo(row.validFrom());
                    assertThat(none.lastDay()).isEqualTo(row.validTo());
                }
                case Lookup.Missing missing -> throw new AssertionError(missing.explanation());
            }
        }
    }

    private static void assertSame(Row row, Figure figure) {
        assertThat(Long.toString(figure.amount())).isEqualTo(row.cents());
        assertThat(figure.confidence().word()).isEqualTo(row.confidence());
        assertThat(figure.source().id()).isEqualTo(row.source());
        assertThat(figure.supportingSources())
                .extracting(Source::id)
                .containsExactlyInAnyOrderElementsOf(row.supporting());
        assertThat(figure.alternatives())
                .extracting(other -> Long.toString(((Figure.Amount) other.value()).amount()))
                .isEqualTo(row.alternatives());
        assertThat(figure.file().validFrom()).isEqualTo(row.validFrom());
        assertThat(figure.file().validTo()).isEqualTo(row.validTo());
    }

    @Test
    void the_table_has_every_amount_of_the_files() throws IOException {
        List<String> regulations =
                List.of("nza-maximum-tariffs", "own-contribution-home", "own-contribution-institution");
        String inTable = rows().stream()
                .map(row -> row.key() + " " + row.validFrom())
                .sorted()
                .collect(Collectors.joining("\n"));

        String onFile = LAW.editions().stream()
                .filter(edition -> regulations.contains(edition.file().regulation()))
                .flatMap(edition -> edition.entries().stream()
                        .map(entry -> edition.file().regulation() + "/" + entry.name() + " "
                                + edition.file().validFrom()))
                .sorted()
                .collect(Collectors.joining("\n"));

        assertThat(onFile).isEqualTo(inTable);
    }

    @Test
    void what_is_exempt_and_what_was_charged_is_as_published() {
        assertThat(Stream.of("2016-12-31", "2017-01-01")
                        .map(day -> LAW.require("contribution-exemptions/birth-assistance", LocalDate.parse(day))
                                .text()))
                .containsExactly("CHARGED", "EXEMPT");
        for (String always :
                List.of("registration-and-intake", "medically-necessary-stay", "hours-not-taken", "deductible")) {
            assertThat(LAW.history("contribution-exemptions/" + always))
                    .extracting(Figure::text)
                    .containsOnly("EXEMPT");
        }
    }

    @Test
    void the_raised_maximum_is_off_as_shipped() {
        assertThat(LAW.history("claim-rules/max-max-rule"))
                .extracting(Figure::text)
                .containsExactly("NOT_APPLIED");
        assertThat(LAW.history("claim-rules/max-max-surcharge"))
                .extracting(Figure::amount)
                .containsExactly(10L);
    }
}
