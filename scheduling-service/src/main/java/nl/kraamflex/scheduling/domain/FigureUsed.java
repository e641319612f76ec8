package nl.kraamflex.scheduling.domain;

import java.util.List;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Source;
import org.jspecify.annotations.Nullable;

/**
 * A dated figure as a plan used it, kept with the plan: a later law file changes no plan that was made.
 *
 * @param key regulation and name, such as {@code distribution/longest-visit}
 * @param amounts its number, or its numbers in the order of the file
 * @param unit what the numbers count
 * @param confidence how well the figure is supported
 * @param file version of the regulation that gave it
 * @param sha256 hash of that file
 * @param source where it was found
 * @param supersedes shipped file that an operator's file replaced; null when none was
 */
public record FigureUsed(
        String key,
        List<Long> amounts,
        String unit,
        String confidence,
        String file,
        String sha256,
        Source source,
        @Nullable String supersedes) {

    /** Keeps a copy of the list. */
    public FigureUsed {
        amounts = List.copyOf(amounts);
    }

    /**
     * Takes what an answer has to show about a figure.
     *
     * @throws IllegalArgumentException when the figure is a word, which planning has no use for
     */
    public static FigureUsed of(Figure figure) {
        return new FigureUsed(
                figure.key(),
                switch (figure.value()) {
                    case Figure.Amount(long amount) -> List.of(amount);
                    case Figure.Amounts(List<Long> amounts) -> amounts;
                    case Figure.Text(String text) ->
                        throw new IllegalArgumentException(
                                "%s is the word %s: give a number".formatted(figure.key(), text));
                },
                figure.unit().name(),
                figure.confidence().word(),
                figure.file().id(),
                figure.file().sha256(),
                figure.source(),
                figure.file().supersedes());
    }

    /** The part of the key after the slash. */
    public String name() {
        return key.substring(key.indexOf('/') + 1);
    }
}
