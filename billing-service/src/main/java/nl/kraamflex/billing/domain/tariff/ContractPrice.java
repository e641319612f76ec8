package nl.kraamflex.billing.domain.tariff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The price of a performance on a date as it was agreed with the insurer (contractprijs), with what the contract says around it.
 *
 * @param contractId the contract
 * @param contractVersion its version when it was read
 * @param performance what the price is for
 * @param cents euro cents for an hour, a case or a birth, as the performance says
 * @param integratedCare whether it is charged inside integrated birth care
 * @param maxMaxAgreement id of the written agreement on a raised maximum; null when there is none
 * @param collector who collects the own contribution
 * @param rounding how time counts on a claim line
 * @param leastMinutesPerDay least time that counts on a day with care, for the claim only; 0 when the contract names none
 */
public record ContractPrice(
        UUID contractId,
        long contractVersion,
        Performance performance,
        long cents,
        boolean integratedCare,
        @Nullable String maxMaxAgreement,
        ContributionCollector collector,
        QuantityRounding rounding,
        int leastMinutesPerDay) {
    /**
     * What an hour costs that supplementary insurance pays for: the lower of this price and the one agreed with the family, so that the parts
     * of both are parts of one price and neither pays more than it agreed to.
     *
     * @param agreedWithFamily euro cents for an hour; null when nothing was agreed
     * @return euro cents for an hour
     */
    public long orLower(@Nullable Long agreedWithFamily) {
        return agreedWithFamily == null ? cents : Math.min(cents, agreedWithFamily);
    }

    /** What moves the limit of this price. */
    public PriceAgreement agreement() {
        return new PriceAgreement(integratedCare, maxMaxAgreement);
    }
}
