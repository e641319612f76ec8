package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;

/**
 * What was agreed with the insurers of a case: each date falls under the contract in force with the insurer of that date. Claims,
 * statements and estimates all ask here, so that what the insurer pays in full is what our bill does not ask.
 *
 * <p>What an insurer was asked in full by a contract, it asks the family until the claim is taken back: also when a policy or a contract
 * changes meanwhile. Claims are made as of now, without such dates, so that they take back what is no longer so.
 *
 * @param insurance who insures the case
 * @param contracts what was agreed
 * @param claimedInFull dates whose claims stand with an insurer in full, because by contract it asks the family for the contribution
 */
public record ContractsOfCase(CaseInsurance insurance, Contracts contracts, Set<LocalDate> claimedInFull) {
    /** A case of which no insurer is known. */
    public static final ContractsOfCase NONE = new ContractsOfCase(CaseInsurance.NONE, Contracts.NONE);

    public ContractsOfCase {
        claimedInFull = Set.copyOf(claimedInFull);
    }

    /** The contracts of a case as they are now, whatever was claimed before. */
    public ContractsOfCase(CaseInsurance insurance, Contracts contracts) {
        this(insurance, contracts, Set.of());
    }

    /** The price agreed for a date; empty while the insurer of the date is not known, or has no price for it in force. */
    public Optional<ContractPrice> priceOf(Performance performance, LocalDate date) {
        return insurance.on(date).flatMap(policy -> contracts.priceOf(policy.uzovi(), performance, date));
    }

    /**
     * The same care with who asks the family for its own contribution: its insurer where the contract says so or was asked in full already,
     * else our bill. Nothing changes where the family bears none.
     */
    public BilledCare collected(BilledCare care) {
        Funding funding = care.funding();
        boolean throughInsurer = care.payer() == ContributionPayer.FAMILY
                && funding != null
                && funding.carriesContribution()
                && (claimedInFull.contains(care.date()) || insurerAsks(care));
        return throughInsurer ? care.borneBy(ContributionPayer.FAMILY_THROUGH_INSURER) : care;
    }

    private boolean insurerAsks(BilledCare care) {
        return priceOf(Performance.hourOf(care.kind()), care.date())
                .filter(price -> price.collector() == ContributionCollector.INSURER)
                .isPresent();
    }

    /** The same of all this care, in its order. */
    public List<BilledCare> collected(List<BilledCare> care) {
        return insurance.periods().isEmpty() && claimedInFull.isEmpty()
                ? care
                : care.stream().map(this::collected).toList();
    }
}
