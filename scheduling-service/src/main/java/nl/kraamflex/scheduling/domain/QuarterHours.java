package nl.kraamflex.scheduling.domain;

/** The step in which care is planned and shown: no answer of the API has a finer one. */
public final class QuarterHours {
    /** Minutes in a quarter. */
    public static final int MINUTES = 15;

    private QuarterHours() {}
}
