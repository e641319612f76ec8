package nl.kraamflex.platform.dated;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure of law or a shipped setting, with everything an answer has to show about it.
 *
 * @param key regulation and name, such as {@code own-contribution-home/per-hour}
 * @param value what the figure is
 * @param unit what its number counts
 * @param confidence how well it is supported; never {@link Confidence#UNKNOWN}
 * @param source where it was found
 * @param supportingSources further publications that agree
 * @param alternatives other values that sources print
 * @param note remark for the reader
 * @param file the version it comes from, with dates, hash and what it supersedes
 */
public record Figure(
        String key,
        Value value,
        Unit unit,
        Confidence confidence,
        Source source,
        List<Source> supportingSources,
        List<Alternative> alternatives,
        @Nullable String note,
        LawFile file) {

    /** The three shapes of a figure. */
    public sealed interface Value permits Amount, Amounts, Text {}

    /** One whole number, zero or more. */
    public record Amount(long amount) implements Value {}

    /** A list of whole numbers, each zero or more, in a meaningful order. */
    public record Amounts(List<Long> amounts) implements Value {
        /** Keeps a copy of the list. */
        public Amounts {
            amounts = List.copyOf(amounts);
        }
    }

    /** One of the words that the file allows for this figure. */
    public record Text(String text) implements Value {}

    /** Keeps copies of the lists. */
    public Figure {
        supportingSources = List.copyOf(supportingSources);
        alternatives = List.copyOf(alternatives);
    }

    /** The same figure, from a version that ends on another day. */
    Figure from(LawFile version) {
        return new Figure(key, value, unit, confidence, source, supportingSources, alternatives, note, version);
    }

    /**
     * The number, in {@link #unit()}.
     *
     * @throws IllegalStateException if the figure isn't a single number
     */
    public long amount() {
        if (value instanceof Amount(long amount)) {
            return amount;
        }
        throw otherShape("a single number");
    }

    /**
     * The number as an {@code int}, in {@link #unit()}; made for minutes, days and cents of one line.
     *
     * @throws IllegalStateException if the figure isn't a single number
     * @throws ArithmeticException if the number doesn't fit
     */
    public int amountAsInt() {
        return Math.toIntExact(amount());
    }

    /**
     * The numbers, in {@link #unit()} and in the order of the file; unmodifiable.
     *
     * @throws IllegalStateException if the figure isn't a list
     */
    public List<Long> amounts() {
        if (value instanceof Amounts(List<Long> amounts)) {
            return amounts;
        }
        throw otherShape("a list of numbers");
    }

    /**
     * The word.
     *
     * @throws IllegalStateException if the figure isn't a word
     */
    public String text() {
        if (value instanceof Text(String text)) {
            return text;
        }
        throw otherShape("a word");
    }

    /**
     * The word as a constant of an enum.
     *
     * @throws IllegalStateException if the figure isn't a word, or the enum has no such constant
     */
    public <E extends Enum<E>> E choice(Class<E> choices) {
        String word = text();
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(word)) {
                return choice;
            }
        }
        throw new IllegalStateException(String.format(
                Locale.ROOT,
                "%s in %s is %s, and the program knows only %s.",
                key,
                file.id(),
                word,
                Arrays.toString(choices.getEnumConstants())));
    }

    private IllegalStateException otherShape(String expected) {
        return new IllegalStateException(
                String.format(Locale.ROOT, "%s in %s is %s, not %s.", key, file.id(), value, expected));
    }
}
