package nl.kraamflex.billing.domain.wording;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a family is told besides amounts, in the words of one book.
 *
 * @param book where the words stand
 * @param contact whom to ask, in the organisation's own words, by language tag; not every language need be there
 */
public record Advice(PhraseBook book, Map<String, String> contact) {
    public Advice {
        contact = Map.copyOf(contact);
    }

    /** Whom to ask who cannot pay, by paragraph. */
    public List<String> help() {
        @Nullable String own = contact.get(book.language().tag());
        return own == null
                ? List.of(book.say(Phrase.HELP_DEFAULT))
                : own.lines().toList();
    }

    /** Why the care matters, by paragraph; empty where that would hurt. */
    public List<String> care() {
        return Phrase.CARE_WHY.in(book.set())
                ? List.of(book.say(Phrase.CARE_WHY), book.say(Phrase.CARE_LESS))
                : List.of();
    }
}
