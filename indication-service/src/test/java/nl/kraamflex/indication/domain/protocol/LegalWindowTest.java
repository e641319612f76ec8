package nl.kraamflex.indication.domain.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.platform.dated.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten days until 2023, six weeks since 2024, and what that means for births shortly before. */
class LegalWindowTest {
    private static final DatedLaw LAW = DatedLaw.shipped();

    @ParameterizedTest(name = "born {0}, {1}: day {2} of {3}")
    @CsvSource({
        "2008-03-01, CARE_DATE,  10, entitlement-window/2008-03-01",
        "2009-12-31, BIRTH_DATE, 10, entitlement-window/2008-03-01",
        "2009-12-31, CARE_DATE,  10, entitlement-window/2010-01-01",
        "2010-01-01, BIRTH_DATE, 10, entitlement-window/2010-01-01",
        "2010-12-31, BIRTH_DATE, 10, entitlement-window/2010-01-01",
        "2011-01-01, CARE_DATE,  10, entitlement-window/2011-01-01",
        "2014-12-31, BIRTH_DATE, 10, entitlement-window/2011-01-01",
        "2015-01-01, BIRTH_DATE, 10, entitlement-window/2015-01-01",
        // Day 42 of a birth on this date falls in 2024, and day 11 does not.
        "2023-11-21, CARE_DATE,  10, entitlement-window/2015-01-01",
        "2023-12-21, CARE_DATE,  10, entitlement-window/2015-01-01",
        // Day 10 of a birth on this date is the last day of the shorter window, and day 11 the first of the longer one.
        "2023-12-22, CARE_DATE,  42, entitlement-window/2024-01-01",
        "2023-12-31, CARE_DATE,  42, entitlement-window/2024-01-01",
        "2023-12-31, BIRTH_DATE, 10, entitlement-window/2015-01-01",
        "2024-01-01, CARE_DATE,  42, entitlement-window/2024-01-01",
        "2024-01-01, BIRTH_DATE, 42, entitlement-window/2024-01-01"
    })
    void the_law_of_the_date_sets_the_last_day(LocalDate birth, WindowLawDate whose, int lastDay, String file) {
        LegalWindow window = LegalWindow.of(LAW, birth, whose);

        assertThat(window.lastDay()).isEqualTo(lastDay);
        assertThat(window.legalLastDay().file().id()).isEqualTo(file);
        assertThat(window.lastDayInPractice()).isEqualTo(10);
    }

    @Test
    void a_window_that_shrinks_ends_with_the_law_that_was_longer(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("entitlement-window"));
        String since2024 = shipped("2024-01-01");
        Files.writeString(
                own.resolve("2024-01-01.yaml"),
                since2024.replace(
                        "validFrom: 2024-01-01\n",
                        "validFrom: 2024-01-01\nvalidTo: 2026-12-31\nsupersedes: entitlement-window/2024-01-01\n"));
        Files.writeString(
                own.resolve("2027-01-01.yaml"),
                since2024
                        .replace(
                                "validFrom: 2024-01-01\n",
                                "validFrom: 2027-01-01\nsupersedes: entitlement-window/2024-01-01\n")
                        .replace("amount: 42", "amount: 14"));
        DatedLaw law = DatedLaw.load(folder);

        assertThat(LegalWindow.of(law, LocalDate.parse("2026-11-21"), WindowLawDate.CARE_DATE)
                        .lastDay())
                .isEqualTo(41);
        assertThat(LegalWindow.of(law, LocalDate.parse("2026-11-20"), WindowLawDate.CARE_DATE)
                        .lastDay())
                .isEqualTo(42);
        assertThat(LegalWindow.of(law, LocalDate.parse("2026-12-25"), WindowLawDate.CARE_DATE)
                        .lastDay())
                .isEqualTo(14);
        assertThat(LegalWindow.of(law, LocalDate.parse("2026-11-21"), WindowLawDate.BIRTH_DATE)
                        .lastDay())
                .isEqualTo(42);
    }

    private static String shipped(String version) throws IOException {
        String name = "/law/entitlement-window/%s.yaml".formatted(version);
        try (InputStream file = Objects.requireNonNull(LegalWindowTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_law_that_counts_is_named_with_its_days() {
        assertThat(LegalWindow.of(LAW, LocalDate.parse("2023-12-21"), WindowLawDate.CARE_DATE)
                        .inForce())
                .isEqualTo(new Wording(
                        "van 1 januari 2015 tot en met 31 december 2023 (Besluit zorgverzekering art. 2.11)",
                        "from 1 January 2015 to 31 December 2023 (Besluit zorgverzekering art. 2.11)"));
        assertThat(LegalWindow.of(LAW, LocalDate.parse("2023-12-22"), WindowLawDate.CARE_DATE)
                        .inForce())
                .isEqualTo(new Wording(
                        "sinds 1 januari 2024 (Besluit zorgverzekering art. 2.11)",
                        "since 1 January 2024 (Besluit zorgverzekering art. 2.11)"));
    }

    @Test
    void a_birth_older_than_the_law_on_file_has_no_window() {
        assertThatThrownBy(() -> LegalWindow.of(LAW, LocalDate.parse("2008-02-29"), WindowLawDate.CARE_DATE))
                .isInstanceOf(FigureNotPublished.class)
                .hasMessageContaining("entitlement-window/legal-last-day")
                .hasMessageContaining("2008-02-29");
    }
}
