package nl.kraamflex.indication.domain.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten days until 2023, six weeks since 2024, and what that means for births shortly before. */
class LegalWindowTest {
    private static final DatedLaw LAW = DatedLaw.shipped();

    @ParameterizedTest(name = "born {0}, {1}: day {2} of {3}")
    @CsvSource({
        "2011-01-01, CARE_DATE,  10, entitlement-window/2011-01-01",
        "2014-12-31, BIRTH_DATE, 10, entitlement-window/2011-01-01",
        "2015-01-01, BIRTH_DATE, 10, entitlement-window/2015-01-01",
        "2023-11-20, CARE_DATE,  10, entitlement-window/2015-01-01",
        // Day 42 of a birth on this date is the first day of the longer window.
        "2023-11-21, CARE_DATE,  42, entitlement-window/2024-01-01",
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
    void a_birth_older_than_the_law_on_file_has_no_window() {
        assertThatThrownBy(() -> LegalWindow.of(LAW, LocalDate.parse("2010-12-31"), WindowLawDate.CARE_DATE))
                .isInstanceOf(FigureNotPublished.class)
                .hasMessageContaining("entitlement-window/legal-last-day")
                .hasMessageContaining("2010-12-31");
    }
}
