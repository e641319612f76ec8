package nl.kraamflex.billing.domain.claim;

import java.util.UUID;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;

/**
 * What a claim line comes to, in whole euro cents of 0 or more.
 *
 * @param unitTariff price of an hour, a case or a birth
 * @param contractId the contract that gave the price
 * @param contractVersion its version
 * @param computed quantity times price, rounded half up
 * @param contribution own contribution of the family in it
 * @param collector who collects that contribution
 * @param claimed what is asked from the insurer: without the contribution when the provider collects it
 */
public record ClaimAmounts(
        long unitTariff,
        UUID contractId,
        long contractVersion,
        long computed,
        long contribution,
        ContributionCollector collector,
        long claimed) {
    /**
     * Whether a contribution is claimed as well under a contract: because by it the insurer asks the family, or because the insurer took the
     * contribution of the case over.
     */
    public boolean inFullBy(UUID contract) {
        return contractId.equals(contract) && collector == ContributionCollector.INSURER && contribution > 0;
    }

    /** Whether every cent is the same, whichever contract and version of it gave the price. */
    boolean sameCentsAs(ClaimAmounts other) {
        return withContractOf(other).equals(other);
    }

    private ClaimAmounts withContractOf(ClaimAmounts other) {
        return new ClaimAmounts(
                unitTariff, other.contractId, other.contractVersion, computed, contribution, collector, claimed);
    }
}
