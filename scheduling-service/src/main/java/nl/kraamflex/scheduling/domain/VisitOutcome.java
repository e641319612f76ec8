package nl.kraamflex.scheduling.domain;

/** What became of a visit that was appointed. */
public enum VisitOutcome {
    /** It took place. */
    GIVEN,
    /** Nobody was at home. */
    NO_SHOW,
    /** The family did not let it take place. */
    REFUSED,
    /** It was called off too late to plan anew. */
    CANCELLED_LATE
}
