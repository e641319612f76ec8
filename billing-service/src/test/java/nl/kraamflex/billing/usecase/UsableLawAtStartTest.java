package nl.kraamflex.billing.usecase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.LawFileFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service does not start with an operator's files by which no bill can be made. */
class UsableLawAtStartTest {
    @TempDir
    Path folder;

    private void file(String regulation, String from, String text) throws IOException {
        Path file = folder.resolve(regulation).resolve(from + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void start(DatedLaw law) {
        new UsableLawAtStart(law).check(new StartupEvent());
    }

    @Test
    void the_shipped_law_can_be_used() {
        assertThatCode(() -> start(DatedLaw.shipped())).doesNotThrowAnyException();
    }

    @Test
    void an_amount_of_a_year_without_a_last_day_is_named() throws IOException {
        // Given
        file("own-contribution-home", "2027-01-01", """
                regulation: own-contribution-home
                title: "Regeling zorgverzekering: eigen bijdrage kraamzorg thuis"
                legalBasis: a letter of the ministry
                validFrom: 2027-01-01
                figures:
                  per-hour:
                    amount: 590
                    unit: CENTS_PER_HOUR
                    confidence: primary
                    source: {id: letter, title: a letter of the ministry, document: letter}
                """);

        // When
        DatedLaw law = DatedLaw.load(folder);

        // Then
        assertThatThrownBy(() -> start(law))
                .isInstanceOf(LawFileFaults.class)
                .hasMessageContaining("own-contribution-home/2027-01-01, validTo: is missing")
                .hasMessageContaining("Write a last day in 2027, such as 2027-12-31");
    }

    @Test
    void a_word_that_no_bill_can_follow_is_named_with_the_one_that_it_can() throws IOException {
        // Given
        Path shipped = Path.of("src/main/resources/law/contribution-exemptions/2017-01-01.yaml");
        String text = Files.readString(shipped);
        int stay = text.indexOf("medically-necessary-stay:");
        file(
                "contribution-exemptions",
                "2017-01-01",
                text.substring(0, stay)
                                .replace("validFrom:", "supersedes: contribution-exemptions/2017-01-01\nvalidFrom:")
                        + text.substring(stay).replaceFirst("text: EXEMPT", "text: CHARGED"));

        // When
        DatedLaw law = DatedLaw.load(folder);

        // Then
        assertThatThrownBy(() -> start(law))
                .isInstanceOf(LawFileFaults.class)
                .hasMessageContaining("figures.medically-necessary-stay.text: is CHARGED")
                .hasMessageContaining("Write EXEMPT");
    }
}
