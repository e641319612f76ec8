package nl.kraamflex.scheduling.domain;

/** The step in which care is planned and shown: no answer of the API has a finer one. */
final class QuarterHours {
    /** Minutes in a quarter. */
    static final int MINUTES = 15;

    private QuarterHours() {}
}
