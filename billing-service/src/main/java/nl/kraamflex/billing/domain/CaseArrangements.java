package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people of the organisation arranged for the bill of a case.
 *
 * @param version 0 before anything was arranged, one more with each change
 * @param payers who bears the own contribution, in periods that do not overlap; the family on every other date
 * @param stays stays in an institution
 * @param consents written consents to private care, in the order they were recorded
 * @param privateCentsPerHour agreed price of private care, in euro cents per hour; null when none was agreed
 */
public record CaseArrangements(
        long version,
        List<PayerPeriod> payers,
        List<InstitutionStay> stays,
        List<PrivateCareConsent> consents,
        @Nullable Long privateCentsPerHour) {
    /** A case for which nothing was arranged. */
    public static final CaseArrangements NONE = new CaseArrangements(0, List.of(), List.of(), List.of(), null);

    public CaseArrangements {
        payers = List.copyOf(payers);
        stays = List.copyOf(stays);
        consents = List.copyOf(consents);
    }

    /** Who bears the own contribution of a date of care. */
    public ContributionPayer payerOn(LocalDate date) {
        for (PayerPeriod period : payers) {
            if (period.covers(date)) {
                return period.payer();
            }
        }
        return ContributionPayer.FAMILY;
    }
}
