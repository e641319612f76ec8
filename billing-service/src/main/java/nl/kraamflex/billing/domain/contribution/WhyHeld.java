package nl.kraamflex.billing.domain.contribution;

import java.util.Optional;
import nl.kraamflex.billing.domain.HoldReason;
import nl.kraamflex.billing.domain.stay.StayRefusal;

/** Why care that was given, or a stay that is over, is shown without an amount. */
public enum WhyHeld {
    /** More was given than indicated, and neither a decision nor the family's written consent covers it. */
    BEYOND_INDICATION,
    /** Nobody is known who pays for care on this date. */
    NO_FUNDING_KNOWN,
    /** The family pays for it, and no price was agreed. */
    NO_PRICE_AGREED,
    /** Supplementary insurance pays for it, and no policy of that date is on file. */
    NO_SUPPLEMENTARY_POLICY,
    /** An outpatient birth has amounts of its own, which are not on file. */
    OUTPATIENT_BIRTH_NOT_ON_FILE,
    /** The amount per day of a stay is not on file for its date. */
    STAY_AMOUNT_NOT_ON_FILE,
    /** The threshold of the day rate is not on file, and nobody said that the rate stays below it. */
    STAY_THRESHOLD_NOT_ON_FILE,
    /** The day rate of the place is not known, and nobody said that it stays below the threshold. */
    STAY_RATE_NOT_KNOWN,
    /** There are several children, and the organisation did not choose how many of them owe. */
    STAY_CHILDREN_NOT_CHOSEN,
    /** Only first and last date are known, and the organisation did not choose which dates count. */
    STAY_DATES_NOT_CHOSEN;

    static WhyHeld of(HoldReason reason) {
        return switch (reason) {
            case BEYOND_INDICATION -> BEYOND_INDICATION;
            case NO_FUNDING_KNOWN -> NO_FUNDING_KNOWN;
        };
    }

    /** What a stay waits for; empty where the statement is refused, because whoever asks can accept the figure. */
    static Optional<WhyHeld> of(StayRefusal reason) {
        return switch (reason) {
            case StayRefusal.OutpatientBirth _ -> Optional.of(OUTPATIENT_BIRTH_NOT_ON_FILE);
            case StayRefusal.FigureMissing _ -> Optional.of(STAY_AMOUNT_NOT_ON_FILE);
            case StayRefusal.ThresholdMissing _ -> Optional.of(STAY_THRESHOLD_NOT_ON_FILE);
            case StayRefusal.RateMissing _ -> Optional.of(STAY_RATE_NOT_KNOWN);
            case StayRefusal.ChildrenNotChosen _ -> Optional.of(STAY_CHILDREN_NOT_CHOSEN);
            case StayRefusal.PartDaysNotChosen _ -> Optional.of(STAY_DATES_NOT_CHOSEN);
            case StayRefusal.DerivedNotAccepted _ -> Optional.empty();
        };
    }
}
