package nl.kraamflex.billing.domain.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one text: values first, then the phrases that need them. A value stays until another of its kind is given, so that the sentences
 * about one day need its date once. Used by one thread.
 */
public final class PhraseWriter {
    private static final int SLOTS = Slot.values().length;

    private final PhraseBook book;
    private final List<String> said = new ArrayList<>();
    // An array, because a statement is made of a hundred values.
    private final String[] values = new String[SLOTS];
    private int given;
    private long centsPerHour = -1;
    private String perHour = "";

    PhraseWriter(PhraseBook book) {
        this.book = book;
    }

    /** Fills {@code {date}}. */
    public PhraseWriter date(LocalDate value) {
        return with(Slot.DATE, book.format().date(value));
    }

    /** Fills {@code {hours}} with minutes: quarters of an hour, or any number for help at the birth. */
    public PhraseWriter hours(int value) {
        return with(Slot.HOURS, book.format().hours(value));
    }

    /** Fills {@code {days}}, 0 or more. */
    public PhraseWriter days(int value) {
        return with(Slot.DAYS, book.format().days(value));
    }

    /** Fills {@code {amount}} with euro cents. */
    public PhraseWriter amount(long value) {
        return with(Slot.AMOUNT, book.format().euro(value));
    }

    /** Fills {@code {perHour}} with euro cents. */
    public PhraseWriter perHour(long value) {
        if (value != centsPerHour) {
            centsPerHour = value;
            perHour = book.format().euro(value);
        }
        return with(Slot.PER_HOUR, perHour);
    }

    /** Fills {@code {year}}. */
    public PhraseWriter year(int value) {
        return with(Slot.YEAR, Integer.toString(value));
    }

    /** Fills {@code {number}}. */
    public PhraseWriter number(int value) {
        return with(Slot.NUMBER, Integer.toString(value));
    }

    /** Fills {@code {name}} with words that are the same in every language. */
    public PhraseWriter name(String value) {
        return with(Slot.NAME, value);
    }

    private PhraseWriter with(Slot slot, String value) {
        values[slot.place()] = value;
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
        return values[slot.place()];
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
