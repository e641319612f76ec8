package nl.kraamflex.billing.domain;

/** Why hours of care during a stay in a place that the organisation runs carry no own contribution by the hour. */
public enum StayCover {
    /** The amount per day and person is owed in its place (Besluit zorgverzekering art. 2.16d, second paragraph). */
    PER_DAY,
    /** The stay is medically necessary, and so free of contribution. */
    MEDICAL_NEED
}
