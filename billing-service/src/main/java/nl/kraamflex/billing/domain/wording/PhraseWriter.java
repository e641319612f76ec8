package nl.kraamflex.billing.domain.wording;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes one text: values first, then the phrases that need them. A value stays until another of its kind is given, so that the sentences
 * about one day need its date once. Used by one thread.
 */
public final class PhraseWriter {
    private final PhraseBook book;
    private final StringBuilder out = new StringBuilder(256);
    private int given;
    private @Nullable LocalDate date;
    private int minutes;
    private int days;
    private long cents;
    private long centsPerHour;
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

    /** Fills {@code {hours}} with minutes, a multiple of 15. */
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
        centsPerHour = value;
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
        if ((passage.needs() & ~given) != 0) {
            throw new IllegalStateException("%s needs a value that was not given.".formatted(phrase));
        }
        return add(passage);
    }

    /**
     * Adds a passage, with a blank between it and what stands before it.
     *
     * @throws IllegalStateException when it needs a value that was not given
     */
    public PhraseWriter say(Passage passage) {
        if ((passage.needs() & ~given) != 0) {
            throw new IllegalStateException("%s needs a value that was not given.".formatted(passage));
        }
        return add(passage);
    }

    private PhraseWriter add(Passage passage) {
        if (!out.isEmpty()) {
            out.append(' ');
        }
        int slots = passage.slots();
        for (int place = 0; place < slots; place++) {
            out.append(passage.words(place));
            fill(passage.slot(place));
        }
        out.append(passage.words(slots));
        return this;
    }

    private void fill(Slot slot) {
        ReaderFormat format = book.format();
        switch (slot) {
            case DATE -> {
                @Nullable LocalDate day = date;
                if (day != null) {
                    format.date(out, day);
                }
            }
            case HOURS -> format.hours(out, minutes);
            case DAYS -> format.days(out, days);
            case AMOUNT -> format.euro(out, cents);
            case PER_HOUR -> format.euro(out, centsPerHour);
            case YEAR -> out.append(year);
            case NUMBER -> out.append(number);
            case NAME -> out.append(name);
        }
    }

    /** Begins the next text with nothing written and no value given; the room of this one is used again. */
    public PhraseWriter restart() {
        out.setLength(0);
        given = 0;
        return this;
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
