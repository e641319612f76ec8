package nl.kraamflex.indication.domain.calculation;

import nl.kraamflex.platform.dated.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A sentence to be said in the reader's language and set of texts.
 *
 * @param key which sentence of the phrase book
 * @param subject what {@code {subject}} stands for; null when the sentence has none
 * @param first number for {@code {first}}; minutes for {@code {hours}}, said without a sign
 * @param second number for {@code {second}}; minutes for {@code {secondHours}}, said without a sign
 */
public record Sentence(String key, @Nullable Wording subject, int first, int second) {

    /** The sentence as a reader sees it. */
    public String in(Language language, TextSet texts) {
        return Phrasebook.of(language, texts).say(this);
    }
}
