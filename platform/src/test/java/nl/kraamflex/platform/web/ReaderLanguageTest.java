package nl.kraamflex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLanguageTest {
    /** Languages as a service has them. */
    enum Language {
        DUTCH("nl"),
        ENGLISH("en");

        private final String tag;

        Language(String tag) {
            this.tag = tag;
        }
    }

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
        assertThat(reads(header)).isEqualTo(language);
    }

    @Test
    void without_a_wish_it_is_dutch() {
        assertThat(reads(null)).isEqualTo(Language.DUTCH);
    }

    private static Language reads(@Nullable String header) {
        return ReaderLanguage.among(List.of(Language.values()), language -> language.tag, header);
    }
}
