package nl.kraamflex.billing.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure is measured first. */
class DutchTextTest {
    @ParameterizedTest
    @CsvSource({
        "zorg, 1",
        "uur, 1",
        "kraamzorg, 2",
        "bijdrage, 3",
        "eigen, 2",
        "verzekering, 4",
        "zorgverzekeraar, 5",
        "betaalt, 2",
        "rekening, 3",
        "officieel, 4",
        "geïndiceerd, 4",
        "coöperatie, 5",
        "ziekenhuis, 3",
        "nieuw, 1",
        "eeuw, 1",
        "mooie, 2",
        "januari, 4",
        "februari, 4",
        "kwaliteit, 3",
        "quotum, 2",
        "minister, 3",
        "gemeente, 3",
        "pfff, 1"
    })
    void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
        assertThat(DutchText.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void an_amount_ends_no_sentence() {
        DutchText text = new DutchText("U betaalt € 1.234,50. Dat is veel?");

        assertThat(text.sentences()).hasSize(2);
        assertThat(text.words()).hasSize(6);
        assertThat(text.wordsPerSentence()).isEqualByComparingTo("3");
    }

    @Test
    void the_formula_is_that_of_flesch_and_douma() {
        // Eleven words with 12 syllables in two sentences.
        DutchText text = new DutchText("De kat zit op de mat. De hond rent buiten rond.");

        assertThat(text.words()).hasSize(11);
        assertThat(text.readingEase())
                .isEqualByComparingTo(new BigDecimal("206.835")
                        .subtract(new BigDecimal("77").multiply(new BigDecimal("1.0909")))
                        .subtract(new BigDecimal("0.93").multiply(new BigDecimal("5.5"))));
    }

    @Test
    void long_words_in_long_sentences_fail() {
        DutchText text = new DutchText(
                "Ingevolge artikel twee van het Besluit zorgverzekering is de verzekerde een eigen"
                        + " bijdrage verschuldigd waarvan de hoogte bij ministeriële regeling jaarlijks opnieuw vastgesteld wordt.");

        assertThat(text.readingEase()).isLessThan(new BigDecimal("60"));
        assertThat(text.wordsPerSentence()).isGreaterThan(new BigDecimal("12"));
    }
}
