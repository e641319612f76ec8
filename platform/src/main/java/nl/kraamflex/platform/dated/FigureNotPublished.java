package nl.kraamflex.platform.dated;

import java.time.LocalDate;

/** A caller cannot go on without a figure, and there is none for the day. Its message is {@link Lookup.Missing#explanation()}. */
public final class FigureNotPublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Lookup.Missing missing;

    /** Says which figure is missing on which day, and in which of the three ways. */
    public FigureNotPublished(Lookup.Missing missing) {
        super(missing.explanation());
        this.missing = missing;
    }

    /** Which of the three cases it is, with its dates. */
    public Lookup.Missing missing() {
        return missing;
    }

    /** The regulation that should hold the figure. */
    public String regulation() {
        return missing.regulation();
    }

    /** The full key of the figure. */
    public String key() {
        return missing.key();
    }

    /** The day without a figure. */
    public LocalDate date() {
        return missing.date();
    }
}
