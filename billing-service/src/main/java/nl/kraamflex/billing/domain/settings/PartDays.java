package nl.kraamflex.billing.domain.settings;

/** Which dates of a stay count when only its first and last are known; no source says, and none is shipped. */
public enum PartDays {
    /** Every date, that of arrival and that of leaving too. */
    BOTH_COUNT,
    /** Every date but that of leaving. */
    LEAVING_FREE,
    /** Every date between those two. */
    NEITHER_COUNTS
}
