package nl.kraamflex.scheduling.domain.distribution;

/** What may happen on one day of the care window. */
public enum DayKind {
    /** A visit must take place. */
    REQUIRED,
    /** A visit may take place. */
    OPTIONAL,
    /** No visit is possible (hospital, pause, day already past); the day costs nothing and does not count in a gap. */
    BLOCKED
}
