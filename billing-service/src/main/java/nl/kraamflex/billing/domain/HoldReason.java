package nl.kraamflex.billing.domain;

/** Why care that was given cannot be billed yet. */
public enum HoldReason {
    /** More was given than indicated, and neither a decision nor the family's written consent covers it. */
    BEYOND_INDICATION,
    /** Nobody is known who pays for care on this date. */
    NO_FUNDING_KNOWN
}
