package nl.kraamflex.indication.domain.calculation;

/** What only a clinician can answer. */
public enum Question {
    /** No base package is published for this feeding or of this name. */
    BASE_HOURS,
    /** A factor was named whose hours are not published. */
    FACTOR_HOURS,
    /** No source says what a night in hospital takes off here. */
    HOSPITAL_NIGHTS,
    /** The nights in hospital leave less than the floor, and no source says what then holds. */
    HOURS_AFTER_HOSPITAL,
    /** Someone died: the entitlement stays, its hours are the clinician's. */
    HOURS_AFTER_LOSS,
    /** A surrogate mother's own recovery, for which no package exists. */
    HOURS_OF_RECOVERY
}
