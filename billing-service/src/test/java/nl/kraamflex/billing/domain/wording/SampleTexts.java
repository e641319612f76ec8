package nl.kraamflex.billing.domain.wording;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.LawFile;

/** Every phrase of a book with sample values in its slots; a law has the name that the book gives to it. */
final class SampleTexts {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 5);
    private static final DatedLaw LAW = DatedLaw.shipped();

    private SampleTexts() {}

    static Map<Phrase, String> of(PhraseBook book) {
        Map<Phrase, String> texts = new EnumMap<>(Phrase.class);
        Arrays.stream(Phrase.values())
                .filter(phrase -> phrase.in(book.set()))
                .forEach(phrase -> texts.put(phrase, sample(book, phrase)));
        return texts;
    }

    /** The rules of an ordinary statement, as it names them. */
    private static String laws(PhraseBook book) {
        return book.rule(law("own-contribution-home")) + "; " + book.rule(law("contribution-exemptions"));
    }

    /** The shipped version in force on the date of the samples. */
    static LawFile law(String regulation) {
        return LAW.files().stream()
                .filter(file -> file.regulation().equals(regulation) && file.covers(DATE))
                .findFirst()
                .orElseThrow();
    }

    static String sample(PhraseBook book, Phrase phrase) {
        return book.write()
                .date(DATE)
                .hours(330)
                .days(3)
                .amount(2970)
                .perHour(540)
                .year(2027)
                .number(2)
                .name(phrase == Phrase.TOTAL_RULES ? laws(book) : book.rule(law("own-contribution-home")))
                .say(phrase)
                .toString();
    }
}
