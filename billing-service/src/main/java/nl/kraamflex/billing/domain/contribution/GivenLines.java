package nl.kraamflex.billing.domain.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
    private record Edition(Language language, TextSet set) {}

    /** Said of an amount that is exact, and of one that was rounded. */
    private record Amount(Passage exact, Passage rounded) {
        static Amount said(PhraseBook book, Phrase... phrases) {
            List<Phrase> exact = List.of(phrases);
            return new Amount(
                    book.passage(exact),
                    book.passage(Stream.concat(exact.stream(), Stream.of(Phrase.LINE_ROUNDED))
                            .toList()));
        }

        Passage of(boolean wasRounded) {
            return wasRounded ? rounded : exact;
        }
    }

    /** Said of what the family, nobody or the insurer pays, and of what the insurer asks the family. */
    private record Owed(Amount family, Amount nobody, Amount insurer, Amount throughInsurer) {
        static Owed said(PhraseBook book, Phrase care, Phrase price) {
            return new Owed(
                    Amount.said(book, care, price, Phrase.LINE_PAYS),
                    Amount.said(book, care, price, Phrase.LINE_PAYS_NOTHING),
                    Amount.said(book, care, price, Phrase.LINE_INSURER_PAYS),
                    Amount.said(book, care, price, Phrase.INSURER_ASKS));
        }

        Amount of(StatementLine line) {
            return switch (line.payer()) {
                case INSURER -> insurer;
                case FAMILY, NOBODY -> line.cents() == 0 ? nobody : family;
                case FAMILY_THROUGH_INSURER -> line.cents() == 0 ? nobody : throughInsurer;
            };
        }
    }

    /** Said of care of one kind, by its tariff. */
    private record Care(
            Owed contribution, Owed agreedPrice, Owed familyShare, Amount exempt, Amount withinStay, Amount trial) {
        static Care said(PhraseBook book, Phrase care, Phrase exempt) {
            return new Care(
                    Owed.said(book, care, Phrase.LINE_CONTRIBUTION),
                    Owed.said(book, care, Phrase.LINE_PRIVATE),
                    Owed.said(book, care, Phrase.LINE_SUPPLEMENTARY),
                    Amount.said(book, care, exempt),
                    Amount.said(book, care, Phrase.LINE_IN_STAY),
                    Amount.said(book, care, Phrase.LINE_TRIAL));
        }

        Amount of(StatementLine line) {
            return switch (line.tariff()) {
                case ContributionTariff.PerHour _ -> contribution.of(line);
                case ContributionTariff.AgreedPrice _ -> agreedPrice.of(line);
                case ContributionTariff.FamilyShare _ -> familyShare.of(line);
                case ContributionTariff.Exempt _ -> exempt;
                case ContributionTariff.WithinStay _ -> withinStay;
                case ContributionTariff.PerDay _ ->
                    throw new IllegalStateException(
                            "Line %d has a price per day and no days.".formatted(line.number()));
                case ContributionTariff.NoContribution _ -> trial;
            };
        }
    }

    private static final Map<Edition, GivenLines> ALL = load();

    private final Care maternityCare;
    private final Care birthAssistance;

    private GivenLines(PhraseBook book) {
        this.maternityCare = Care.said(book, Phrase.LINE_GIVEN, Phrase.LINE_IN_STAY);
        this.birthAssistance = Care.said(book, Phrase.LINE_BIRTH_ASSISTANCE, Phrase.LINE_EXEMPT);
    }

    /** What is said in this book. */
    static GivenLines of(PhraseBook book) {
        return Objects.requireNonNull(ALL.get(new Edition(book.language(), book.set())));
    }

    /**
     * What is said of a line.
     *
     * @param rounded whether its amount was rounded
     */
    Passage passage(StatementLine line, boolean rounded) {
        return (line.kind() == LineKind.BIRTH_ASSISTANCE ? birthAssistance : maternityCare)
                .of(line)
                .of(rounded);
    }

    private static Map<Edition, GivenLines> load() {
        Map<Edition, GivenLines> all = new HashMap<>();
        for (Language language : Language.values()) {
            for (TextSet set : TextSet.values()) {
                all.put(new Edition(language, set), new GivenLines(PhraseBook.of(language, set)));
            }
        }
        return all;
    }
}
