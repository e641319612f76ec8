package nl.kraamflex.billing.domain.claim;

import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.PriceVerdict;
import org.jspecify.annotations.Nullable;

/**
 * An item with everything that was found for it, before somebody says whether it may be claimed.
 *
 * @param item what was done
 * @param policy that covers the date; null when none does
 * @param price that was agreed; null when none was
 * @param verdict on that price; null without one
 * @param share own contribution in it
 * @param code of the performance; null when none is on file
 * @param amounts what it comes to; null without a price
 */
record ClaimCandidate(
        ClaimItem item,
        @Nullable InsurancePeriod policy,
        @Nullable ContractPrice price,
        @Nullable PriceVerdict verdict,
        ContributionShares.Share share,
        PerformanceCodes.@Nullable OnFile code,
        @Nullable ClaimAmounts amounts) {}
