package nl.kraamflex.billing.domain;

/** How sure it is that care takes place; in this order within a date. */
public enum CareStatus {
    /** It was given (geleverde uren). */
    DELIVERED,
    /** It stands in the schedule (geplande uren). */
    PLANNED,
    /** It was indicated, and nobody planned it yet (geïndiceerde uren). */
    INDICATED
}
