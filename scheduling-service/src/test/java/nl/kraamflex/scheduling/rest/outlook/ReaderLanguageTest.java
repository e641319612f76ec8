package nl.kraamflex.scheduling.rest.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kraamflex.scheduling.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | DUTCH",
                "nl-BE | DUTCH",
                "en | ENGLISH",
                "en-GB, en;q=0.9 | ENGLISH",
                "EN-us | ENGLISH",
                "de, en;q=0.5 | ENGLISH",
                "en;q=0.4, nl;q=0.5 | DUTCH",
                "nl;q=0.4, en;q=0.5 | ENGLISH",
                "de, fr | DUTCH",
                "* | DUTCH",
                "ar, *;q=0.1 | DUTCH",
                "en;q=0 | DUTCH",
                "nl;q=0, en;q=0 | DUTCH",
                "'' | DUTCH",
                "??? | DUTCH",
                "en;q=high | DUTCH"
            })
    void the_best_fit_counts_and_dutch_when_nothing_fits(String header, Language language) {
        assertThat(ReaderLanguage.of(header)).isEqualTo(language);
    }

    @Test
    void without_a_wish_it_is_dutch() {
        assertThat(ReaderLanguage.of(null)).isEqualTo(Language.DUTCH);
    }
}
