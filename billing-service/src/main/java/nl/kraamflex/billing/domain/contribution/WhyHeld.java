package nl.kraamflex.billing.domain.contribution;

import nl.kraamflex.billing.domain.HoldReason;

/** Why care that was given is shown without an amount. */
public enum WhyHeld {
    /** More was given than indicated, and neither a decision nor the family's written consent covers it. */
    BEYOND_INDICATION,
    /** Nobody is known who pays for care on this date. */
    NO_FUNDING_KNOWN,
    /** The family pays for it, and no price was agreed. */
    NO_PRICE_AGREED,
    /** Supplementary insurance pays for it, and no policy of that date is on file. */
    NO_SUPPLEMENTARY_POLICY;

    static WhyHeld of(HoldReason reason) {
        return switch (reason) {
            case BEYOND_INDICATION -> BEYOND_INDICATION;
            case NO_FUNDING_KNOWN -> NO_FUNDING_KNOWN;
        };
    }
}
