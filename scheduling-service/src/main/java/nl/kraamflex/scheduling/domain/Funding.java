package nl.kraamflex.scheduling.domain;

/** Who pays for the care of a day, as far as scheduling can know; prices are the business of billing-service. */
public enum Funding {
    /** Basic insurance, on the ordinary days of the indication. */
    BASIC,
    /** Basic insurance after the working limit, by a reasoned decision, on contiguous days. */
    BASIC_EXCEPTION,
    /** A named trial or an agreement with an insurer; alone pays for pauses in the insured window. */
    AGREEMENT,
    /** Supplementary insurance. */
    SUPPLEMENTARY,
    /** The family itself. */
    PRIVATE
}
