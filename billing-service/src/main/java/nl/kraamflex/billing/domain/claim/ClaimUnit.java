package nl.kraamflex.billing.domain.claim;

/** What the quantity of a claim line counts. */
public enum ClaimUnit {
    /** Minutes of care. */
    MINUTE,
    /** Items that are claimed as a whole, such as an intake. */
    PIECE
}
