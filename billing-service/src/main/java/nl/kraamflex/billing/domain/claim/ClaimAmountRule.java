package nl.kraamflex.billing.domain.claim;

import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import org.jspecify.annotations.Nullable;

/**
 * What a line comes to. The insurer pays the price; where the provider collects the own contribution from the family, that part is
 * left out of what is claimed. Supplementary insurance pays the share of its hours that the policy names, of the price that the family
 * pays its own share of; what the family's share rounds to is not claimed, so that both add up to that price.
 */
final class ClaimAmountRule {
    private static final long WHOLE = 100;

    private ClaimAmountRule() {}

    /**
     * The amounts of a line.
     *
     * @param quantity minutes, or 1 for a piece
     * @param agreedWithFamily price of an hour that basic insurance does not pay, in euro cents; null when none was agreed
     */
    static ClaimAmounts of(
            ClaimItem item,
            int quantity,
            ContractPrice price,
            ContributionShares.Share share,
            @Nullable InsurancePeriod policy,
            @Nullable Long agreedWithFamily) {
        boolean supplementary = item.subject().funding() == Funding.SUPPLEMENTARY;
        long unit = supplementary ? price.orLower(agreedWithFamily) : price.cents();
        long computed = switch (item.unit()) {
            case MINUTE -> PriceOfTime.cents(quantity, unit);
            case PIECE -> Math.multiplyExact(quantity, unit);
        };
        long contribution = contribution(item, share);
        ContributionCollector collector = collector(item, price);
        long paid = supplementary ? covered(computed, policy) : computed;
        long claimed = switch (collector) {
            case PROVIDER -> Math.max(0, paid - contribution);
            case INSURER -> paid;
        };
        return new ClaimAmounts(
                unit, price.contractId(), price.contractVersion(), computed, contribution, collector, claimed);
    }

    private static long contribution(ClaimItem item, ContributionShares.Share share) {
        return item.payer() != ContributionPayer.NOBODY && share instanceof ContributionShares.Share.Owed owed
                ? owed.cents()
                : 0;
    }

    private static ContributionCollector collector(ClaimItem item, ContractPrice price) {
        return item.payer() == ContributionPayer.INSURER ? ContributionCollector.INSURER : price.collector();
    }

    private static long covered(long computed, @Nullable InsurancePeriod policy) {
        @Nullable SupplementaryCover cover = policy == null ? null : policy.supplementary();
        return cover == null ? 0 : Math.subtractExact(computed, leftToFamily(computed, cover));
    }

    private static long leftToFamily(long computed, SupplementaryCover cover) {
        return Math.addExact(Math.multiplyExact(computed, WHOLE - cover.hoursPercent()), WHOLE / 2) / WHOLE;
    }
}
