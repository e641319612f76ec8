package nl.kraamflex.billing.domain.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes one text: values first, then the phrases that need them. A value stays until another of its kind is given, so that the sentences
 * about one day need its date once. Used by one thread.
 */
public final class PhraseWriter {
    private final PhraseBook book;
    private final List<String> said = new ArrayList<>();
    private int given;
    private @Nullable LocalDate date;
    private int minutes;
    private int days;
    private long cents;
    private long centsPerHour = -1;
    private String perHour = "";
    private int year;
    private int number;
    private String name = "";

    PhraseWriter(PhraseBook book) {
        this.book = book;
    }

    /** Fills {@code {date}}. */
    public PhraseWriter date(LocalDate value) {
        date = value;
        return with(Slot.DATE);
    }

    /** Fills {@code {hours}} with minutes: quarters of an hour, or any number for help at the birth. */
    public PhraseWriter hours(int value) {
        minutes = value;
        return with(Slot.HOURS);
    }

    /** Fills {@code {days}}, 0 or more. */
    public PhraseWriter days(int value) {
        days = value;
        return with(Slot.DAYS);
    }

    /** Fills {@code {amount}} with euro cents. */
    public PhraseWriter amount(long value) {
        cents = value;
        return with(Slot.AMOUNT);
    }

    /** Fills {@code {perHour}} with euro cents. */
    public PhraseWriter perHour(long value) {
        if (value != centsPerHour) {
            centsPerHour = value;
            perHour = book.format().euro(value);
        }
        return with(Slot.PER_HOUR);
    }

    /** Fills {@code {year}}. */
    public PhraseWriter year(int value) {
        year = value;
        return with(Slot.YEAR);
    }

    /** Fills {@code {number}}. */
    public PhraseWriter number(int value) {
        number = value;
        return with(Slot.NUMBER);
    }

    /** Fills {@code {name}} with words that are the same in every language. */
    public PhraseWriter name(String value) {
        name = value;
        return with(Slot.NAME);
    }

    private PhraseWriter with(Slot slot) {
        given |= slot.bit();
        return this;
    }

    /**
     * Adds a phrase, with a blank between it and what stands before it.
     *
     * @throws IllegalStateException when it needs a value that was not given, or the set of texts does not say such a thing
     */
    public PhraseWriter say(Phrase phrase) {
        Passage passage = book.compiled(phrase);
        if (lacks(passage)) {
            throw new IllegalStateException("%s needs a value that was not given.".formatted(phrase));
        }
        said.add(passage.filled(this));
        return this;
    }

    /**
     * The text of a passage, with the values that were given.
     *
     * @throws IllegalStateException when it needs a value that was not given
     */
    public String fill(Passage passage) {
        if (lacks(passage)) {
            throw new IllegalStateException("\"%s\" needs a value that was not given.".formatted(passage));
        }
        return passage.filled(this);
    }

    private boolean lacks(Passage passage) {
        return (passage.needs() & ~given) != 0;
    }

    /** What was given for a slot, as readers write it. */
    String of(Slot slot) {
        ReaderFormat format = book.format();
        return switch (slot) {
            case DATE -> format.date(Objects.requireNonNull(date));
            case HOURS -> format.hours(minutes);
            case DAYS -> format.days(days);
            case AMOUNT -> format.euro(cents);
            case PER_HOUR -> perHour;
            case YEAR -> Integer.toString(year);
            case NUMBER -> Integer.toString(number);
            case NAME -> name;
        };
    }

    /** Begins the next text with nothing written and no value given. */
    public PhraseWriter restart() {
        said.clear();
        given = 0;
        return this;
    }

    /** What was written. */
    @Override
    public String toString() {
        return said.size() == 1 ? said.getFirst() : String.join(" ", said);
    }
}
