package nl.kraamflex.billing.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderFormatTest {
    private static ReaderFormat of(Language language) {
        return PhraseBook.of(language, TextSet.STANDARD).format();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | 0 | € 0,00",
                "NL | 5 | € 0,05",
                "NL | 99999 | € 999,99",
                "NL | 123450 | € 1.234,50",
                "NL | 123456789 | € 1.234.567,89",
                "NL | -540 | € -5,40",
                "EN | 123450 | €1,234.50",
                "EN | -540 | -€5.40",
                "TR | 123450 | 1.234,50 €",
                "TR | -540 | -5,40 €",
                "AR | 123450 | 1,234.50 يورو",
                "PL | 123450 | 1234,50 €",
                "PL | -540 | -5,40 €"
            })
    void amounts_are_written_as_readers_know_them(Language language, long cents, String written) {
        assertThat(of(language).euro(cents)).isEqualTo(written);
    }

    @Test
    void polish_sets_groups_apart_from_five_digits_on() {
        assertThat(of(Language.PL).euro(1_234_567)).isEqualTo("12\u00a0345,67 €");
    }

    @Test
    void a_minus_stays_on_the_left_of_its_number_in_arabic() {
        assertThat(of(Language.AR).euro(-540)).isEqualTo("\u200e-5.40 يورو");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | 15 | 0,25 uur",
                "NL | 30 | 0,5 uur",
                "NL | 45 | 0,75 uur",
                "NL | 60 | 1 uur",
                "NL | 2940 | 49 uur",
                "NL | -90 | -1,5 uur",
                "EN | 60 | 1 hour",
                "EN | 75 | 1.25 hours",
                "EN | 0 | 0 hours",
                "TR | 330 | 5,5 saat",
                "PL | 60 | 1 godzinę",
                "PL | 120 | 2 godziny",
                "PL | 240 | 4 godziny",
                "PL | 300 | 5 godzin",
                "PL | 330 | 5,5 godziny",
                "PL | 660 | 11 godzin",
                "PL | 720 | 12 godzin",
                "PL | 840 | 14 godzin",
                "PL | 900 | 15 godzin",
                "PL | 1320 | 22 godziny",
                "PL | 1500 | 25 godzin",
                "PL | 6720 | 112 godzin",
                "AR | 0 | 0 ساعة",
                "AR | 60 | ساعة واحدة",
                "AR | 120 | ساعتين",
                "AR | 180 | 3 ساعات",
                "AR | 600 | 10 ساعات",
                "AR | 660 | 11 ساعة",
                "AR | 5940 | 99 ساعة",
                "AR | 6000 | 100 ساعة",
                "AR | 6180 | 103 ساعات",
                "AR | 330 | 5.5 ساعة"
            })
    void hours_have_their_noun_in_the_form_that_the_number_asks_for(Language language, int minutes, String written) {
        assertThat(of(language).hours(minutes)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | 1 | 1 dag",
                "NL | 3 | 3 dagen",
                "EN | 1 | 1 day",
                "EN | -2 | -2 days",
                "TR | 3 | 3 gün",
                "PL | 1 | 1 dzień",
                "PL | 5 | 5 dni",
                "AR | 2 | يومين",
                "AR | 3 | 3 أيام",
                "AR | 11 | 11 يوما"
            })
    void days_have_theirs(Language language, int days, String written) {
        assertThat(of(language).days(days)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | 5 januari 2026",
                "EN | 5 January 2026",
                "TR | 5 Ocak 2026",
                "AR | 5 كانون الثاني/يناير 2026",
                "PL | 5 stycznia 2026"
            })
    void dates_have_their_month_in_words(Language language, String written) {
        assertThat(of(language).date(LocalDate.of(2026, 1, 5))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"205, '3,42 uur'", "59, '0,98 uur'", "1, '0,02 uur'", "66, '1,1 uur'", "-205, '-3,42 uur'"})
    void time_that_is_not_counted_in_quarters_is_shown_to_the_hundredth(int minutes, String hours) {
        assertThat(of(Language.NL).hours(minutes).replace('\u2212', '-')).isEqualTo(hours);
    }
}
