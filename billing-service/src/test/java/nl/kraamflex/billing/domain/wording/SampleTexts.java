package nl.kraamflex.billing.domain.wording;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Every phrase of a book with sample values in its slots; laws have names of their own, so a short one stands for them. */
final class SampleTexts {
    private SampleTexts() {}

    static Map<Phrase, String> of(PhraseBook book) {
        Map<Phrase, String> texts = new EnumMap<>(Phrase.class);
        Arrays.stream(Phrase.values())
                .filter(phrase -> phrase.in(book.set()))
                .forEach(phrase -> texts.put(phrase, sample(book, phrase)));
        return texts;
    }

    static String sample(PhraseBook book, Phrase phrase) {
        return book.write()
                .date(LocalDate.of(2026, 3, 5))
                .hours(330)
                .days(3)
                .amount(2970)
                .perHour(540)
                .year(2027)
                .number(2)
                .name("de wet")
                .say(phrase)
                .toString();
    }
}
