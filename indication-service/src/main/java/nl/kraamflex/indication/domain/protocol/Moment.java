package nl.kraamflex.indication.domain;

/** The point at which a decision is made (indicatiemoment). */
public enum Moment {
    /** In pregnancy; provisional. */
    INTAKE,
    /** Straight after the birth or when day care begins. */
    START,
    /** During care, as often as there is reason. */
    INTERIM,
    /** On or about day 8: care goes on through days 9 and 10. */
    DAY9_10;

    /** Whether its hours serve an estimate only. */
    public boolean provisional() {
        return this == INTAKE;
    }
}
