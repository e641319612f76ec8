package nl.kraamflex.billing.domain.stay;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/** Why the contribution for a stay cannot be computed. No other formula and no other date's figure takes its place. */
public sealed interface StayRefusal {
    /** An outpatient birth without medical need has amounts of its own, which are not on file. */
    record OutpatientBirth() implements StayRefusal {}

    /** The fixed amount, or what exempts a necessary stay, is not on file for a date. */
    record FigureMissing(Lookup.Missing missing) implements StayRefusal {}

    /** The threshold is not on file for a date, and nobody said that the rate stays below it. */
    record ThresholdMissing(Lookup.Missing missing) implements StayRefusal {}

    /** A figure was worked out from others, and the caller did not accept that. */
    record DerivedNotAccepted(Figure figure, LocalDate date) implements StayRefusal {}

    /** The rate of the institution is not known, and nobody said that it stays below the threshold. */
    record RateMissing() implements StayRefusal {}

    /** There are several children, and the organisation did not choose how many of them owe. */
    record ChildrenNotChosen(int children) implements StayRefusal {}

    /** Only first and last date are known, and the organisation did not choose which dates count. */
    record PartDaysNotChosen() implements StayRefusal {}
}
