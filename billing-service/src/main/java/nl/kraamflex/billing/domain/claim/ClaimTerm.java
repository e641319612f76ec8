package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/**
 * Until when an insurer takes claims: some months after the last date of care, as the figure of that date says. The day that many
 * months later is the last on which a claim is in time.
 */
final class ClaimTerm {
    static final String KEY = "claim-rules/claim-term";

    /** What is said of a case on a day. */
    enum Standing {
        IN_TIME,
        OVER,
        NOT_ON_FILE
    }

    private ClaimTerm() {}

    /**
     * Whether claims are still in time.
     *
     * @param lastCare the last date of what is claimed
     * @param today the day on which it would be claimed
     */
    static Standing on(DatedLaw law, LocalDate lastCare, LocalDate today) {
        return switch (law.on(KEY, lastCare)) {
            case Lookup.InForce(Figure months) ->
                today.isAfter(lastCare.plusMonths(months.amount())) ? Standing.OVER : Standing.IN_TIME;
            case Lookup.Missing _ -> Standing.NOT_ON_FILE;
        };
    }
}
