package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CaseArrangements;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come of a case, so that no bill of it can be the last.
 *
 * @param lasting the stay in a place that the organisation runs that goes on longest; null while none is to come or goes on
 * @param plannedUntil the last date with care to come by the schedule; null where none is
 * @param onOurBill whether our bill may ask for some of it
 */
public record ToCome(
        @Nullable InstitutionStay lasting, @Nullable LocalDate plannedUntil, boolean onOurBill) {
    /** Nothing is known of, or what is known does not count. */
    public static final ToCome NOTHING = new ToCome(null, null, false);

    /** What is to come of a case from a date on, that date included. */
    static ToCome of(CaseOnFile onFile, ContractsOfCase agreed, LocalDate today) {
        CaseArrangements arrangements = onFile.billed().arrangements();
        @Nullable InstitutionStay lasting = lasting(arrangements, today);
        List<DatedCare> planned = onFile.billed().toCome(today);
        if (lasting == null && planned.isEmpty()) {
            return NOTHING;
        }
        boolean stayOnOurBill = lasting != null
                && !lasting.medicalNeed()
                && arrangements.payerOn(lasting.lastDate()) == ContributionPayer.FAMILY;
        return new ToCome(
                lasting,
                planned.stream()
                        .map(DatedCare::date)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                stayOnOurBill || planned.stream().anyMatch(care -> isOnOurBill(care, arrangements, agreed)));
    }

    private static @Nullable InstitutionStay lasting(CaseArrangements arrangements, LocalDate today) {
        @Nullable InstitutionStay longest = null;
        for (InstitutionStay stay : arrangements.stays()) {
            if (stay.billedBy() == InstitutionStay.BilledBy.ORGANISATION
                    && !stay.lastDate().isBefore(today)
                    && (longest == null || stay.lastDate().isAfter(longest.lastDate()))) {
                longest = stay;
            }
        }
        return longest;
    }

    /** Whether our bill would ask for it: for the contribution, or for what no basic insurance pays. */
    private static boolean isOnOurBill(DatedCare care, CaseArrangements arrangements, ContractsOfCase agreed) {
        Funding funding = care.funding();
        if (funding == null || !funding.carriesContribution()) {
            return true;
        }
        BilledCare planned = new BilledCare(
                care.date(),
                CareKind.MATERNITY_CARE,
                funding,
                care.minutes(),
                care.status(),
                arrangements.payerOn(care.date()),
                null,
                null);
        return agreed.collected(planned).payer() == ContributionPayer.FAMILY;
    }

    /** Whether there is nothing. */
    public boolean isNothing() {
        return lasting == null && plannedUntil == null;
    }
}
