package nl.kraamflex.billing.domain.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kraamflex.billing.domain.wording.TextSet;

/**
 * Whom a family asks that cannot pay, in the organisation's own words. In a language without them the phrase book has words that fit every
 * organisation. A family that lost someone never reads the words for the others, since nobody can know that they do not hurt.
 *
 * @param own by language tag; not every language need be there
 * @param neutral the same for a family that lost someone
 */
public record ContactText(Map<String, String> own, Map<String, String> neutral) {
    /** The languages it can be told in, as language tags. */
    public static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar", "pl");

    /** Keeps a copy of the texts. */
    public ContactText {
        own = Map.copyOf(own);
        neutral = Map.copyOf(neutral);
    }

    /** The words for families of a text set, by language tag. */
    public Map<String, String> in(TextSet set) {
        return switch (set) {
            case STANDARD -> own;
            case NEUTRAL -> neutral;
        };
    }

    /** The organisation's words for a reader; empty when it has none in that language. */
    public Optional<String> in(TextSet set, String languageTag) {
        return Optional.ofNullable(in(set).get(languageTag));
    }
}
