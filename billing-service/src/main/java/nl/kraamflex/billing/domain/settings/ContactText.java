package nl.kraamflex.billing.domain.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a family asks that cannot pay, in the organisation's own words. In a language without them the phrase book has words that fit every
 * organisation.
 *
 * @param own by language tag; not every language need be there
 */
public record ContactText(Map<String, String> own) {
    /** The languages it can be told in, as language tags. */
    public static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar", "pl");

    /** Keeps a copy of the texts. */
    public ContactText {
        own = Map.copyOf(own);
    }

    /** The organisation's words for a reader; empty when it has none in that language. */
    public Optional<String> in(String languageTag) {
        return Optional.ofNullable(own.get(languageTag));
    }
}
