package nl.kraamflex.billing.domain.layout;

/** Whether a field has to say something. */
public enum Presence {
    /** Without a value the record cannot be written. */
    MANDATORY,
    /** It says something when there is something to say. */
    CONDITIONAL,
    /** It is filler. */
    RESERVE
}
