package nl.kraamflex.billing.domain.contribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.Passage;
import nl.kraamflex.billing.domain.wording.Phrase;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;

/**
 * What is said of lines that correct nothing, in one book. There are few kinds of them, and each statement has many lines, so the phrases of
 * each kind are put together once.
 */
final class GivenLines {
    /** What an hour costs, or why it costs nothing. */
    enum Price {
        CONTRIBUTION(Phrase.LINE_CONTRIBUTION, true, true),
        PRIVATE(Phrase.LINE_PRIVATE, true, false),
        SUPPLEMENTARY(Phrase.LINE_SUPPLEMENTARY, true, false),
        EXEMPT(Phrase.LINE_EXEMPT, false, true),
        STAY_BY_NEED(Phrase.LINE_IN_STAY, false, true),
        WITHIN_STAY(Phrase.LINE_IN_STAY, false, false),
        TRIAL(Phrase.LINE_TRIAL, false, false);

        private final Phrase phrase;
        private final boolean owed;
        private final boolean ruled;

        Price(Phrase phrase, boolean owed, boolean ruled) {
            this.phrase = phrase;
            this.owed = owed;
            this.ruled = ruled;
        }
    }

    /** Who pays the line. */
    enum Payment {
        FAMILY(Phrase.LINE_PAYS),
        NOBODY(Phrase.LINE_PAYS_NOTHING),
        INSURER(Phrase.LINE_INSURER_PAYS);

        private final Phrase phrase;

        Payment(Phrase phrase) {
            this.phrase = phrase;
        }

        Phrase phrase() {
            return phrase;
        }
    }

    private static final Map<TextSet, Map<Language, GivenLines>> ALL = load();

    /** What is said of an amount that is exact, and of one that was rounded. */
    private record Passages(Passage exact, Passage rounded) {}

    private final Map<CareKind, Map<Price, Map<Payment, Passages>>> passages = new EnumMap<>(CareKind.class);

    private GivenLines(PhraseBook book) {
        for (CareKind kind : CareKind.values()) {
            Map<Price, Map<Payment, Passages>> ofKind = new EnumMap<>(Price.class);
            for (Price price : Price.values()) {
                Map<Payment, Passages> ofPrice = new EnumMap<>(Payment.class);
                for (Payment payment : Payment.values()) {
                    ofPrice.put(
                            payment,
                            new Passages(
                                    book.passage(phrases(kind, price, payment, false)),
                                    book.passage(phrases(kind, price, payment, true))));
                }
                ofKind.put(price, ofPrice);
            }
            passages.put(kind, ofKind);
        }
    }

    /** What is said in this book. */
    static GivenLines of(PhraseBook book) {
        return known(known(ALL, book.set()), book.language());
    }

    /** The passage of a line. */
    Passage passage(CareKind kind, Price price, Payment payment, boolean rounded) {
        Passages ofLine = known(known(known(passages, kind), price), payment);
        return rounded ? ofLine.rounded() : ofLine.exact();
    }

    private static <K, V> V known(Map<K, V> of, K key) {
        return Objects.requireNonNull(of.get(key));
    }

    private static List<Phrase> phrases(CareKind kind, Price price, Payment payment, boolean rounded) {
        return Stream.of(
                        Stream.of(
                                kind == CareKind.BIRTH_ASSISTANCE ? Phrase.LINE_BIRTH_ASSISTANCE : Phrase.LINE_GIVEN,
                                price.phrase),
                        Stream.of(payment.phrase).filter(_ -> price.owed),
                        Stream.of(Phrase.LINE_ROUNDED).filter(_ -> rounded),
                        Stream.of(Phrase.LINE_RULE).filter(_ -> price.ruled))
                .flatMap(said -> said)
                .toList();
    }

    private static Map<TextSet, Map<Language, GivenLines>> load() {
        Map<TextSet, Map<Language, GivenLines>> all = new EnumMap<>(TextSet.class);
        for (TextSet set : TextSet.values()) {
            Map<Language, GivenLines> ofSet = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                ofSet.put(language, new GivenLines(PhraseBook.of(language, set)));
            }
            all.put(set, ofSet);
        }
        return all;
    }
}
