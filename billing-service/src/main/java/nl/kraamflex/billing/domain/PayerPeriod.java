package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who bears the own contribution in a period.
 *
 * @param from first date of care
 * @param to last date of care; null when it has no end
 * @param payer who bears it; never FAMILY_THROUGH_INSURER, which follows from a contract
 * @param pilot name of the pilot without contribution; null unless {@code payer} is NOBODY
 */
public record PayerPeriod(
        LocalDate from,
        @Nullable LocalDate to,
        ContributionPayer payer,
        @Nullable String pilot) {
    public PayerPeriod {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to is %s, before from, %s.".formatted(to, from));
        }
        if (payer == ContributionPayer.FAMILY_THROUGH_INSURER) {
            throw new IllegalArgumentException(
                    "payer is %s: the contract with the insurer says who asks the family.".formatted(payer));
        }
        if ((payer == ContributionPayer.NOBODY) != (pilot != null)) {
            throw new IllegalArgumentException(
                    "pilot is %s with payer %s: nobody pays under a named pilot only.".formatted(pilot, payer));
        }
    }

    /** Whether a date of care lies in the period. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
