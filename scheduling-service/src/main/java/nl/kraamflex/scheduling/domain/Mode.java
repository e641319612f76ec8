package nl.kraamflex.scheduling.domain;

/** How freely the hours of a case may be spread over days. */
public enum Mode {
    /** A visit on every day of the indication: eight days, ten with a decision for days 9 and 10. */
    STANDARD,
    /** The window of the trial with flexible planning; pauses are possible where an agreement pays for them. */
    FLEXIBLE,
    /** As far as a recorded exception or agreement reaches, day 42 at most. */
    EXTENDED,
    /** Only the hours that everyone gets, a visit on every day of the indication. */
    MINIMUM
}
