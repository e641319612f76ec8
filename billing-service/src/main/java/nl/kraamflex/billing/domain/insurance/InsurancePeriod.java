package nl.kraamflex.billing.domain.insurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy that pays for the care of a case during some dates (polis).
 *
 * @param from first date of care it pays for
 * @param to last date of care it pays for; null while no end is known
 * @param uzovi number of the insurer (UZOVI), four digits
 * @param policyNumber number of the policy; empty text when it is not known
 * @param insured whose policy it is
 * @param supplementary what a supplementary insurance adds; null without one
 */
public record InsurancePeriod(
        LocalDate from,
        @Nullable LocalDate to,
        String uzovi,
        String policyNumber,
        InsuredPerson insured,
        @Nullable SupplementaryCover supplementary) {

    /** Whether care of this date falls under the policy; both ends count. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
