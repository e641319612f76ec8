package nl.kraamflex.billing.domain.tariff;

/** What a check of a price found. */
public enum PriceOutcome {
    /** At most the NZa maximum of the date. */
    WITHIN_MAXIMUM,
    /** Above the maximum, and at most what a written agreement with the insurer makes of it, which an operator has allowed. */
    WITHIN_MAX_MAX,
    /** Above the limit that applies: the provider may not charge it and the insurer may not pay it (Wmg art. 35). */
    ABOVE_MAXIMUM,
    /** No maximum to compare with is on file for the date. */
    NO_REFERENCE,
    /** Charged inside integrated birth care, which has no maximum. */
    NOT_APPLICABLE
}
