package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;

/**
 * What was agreed with the insurers of a case: each date falls under the contract in force with the insurer of that date. Claims,
 * statements and estimates all ask here, so that what the insurer pays in full is what our bill does not ask.
 *
 * @param insurance who insures the case
 * @param contracts what was agreed
 */
public record ContractsOfCase(CaseInsurance insurance, Contracts contracts) {
    /** A case of which no insurer is known. */
    public static final ContractsOfCase NONE = new ContractsOfCase(CaseInsurance.NONE, Contracts.NONE);

    /** The price agreed for a date; empty while the insurer of the date is not known, or has no price for it in force. */
    public Optional<ContractPrice> priceOf(Performance performance, LocalDate date) {
        return insurance.on(date).flatMap(policy -> contracts.priceOf(policy.uzovi(), performance, date));
    }

    /**
     * The same care with who asks the family for its own contribution: its insurer where the contract says so, else our bill. Nothing
     * changes where the family bears none.
     */
    public BilledCare collected(BilledCare care) {
        Funding funding = care.funding();
        boolean throughInsurer = care.payer() == ContributionPayer.FAMILY
                && funding != null
                && funding.carriesContribution()
                && priceOf(Performance.hourOf(care.kind()), care.date())
                        .filter(price -> price.collector() == ContributionCollector.INSURER)
                        .isPresent();
        return throughInsurer ? care.borneBy(ContributionPayer.FAMILY_THROUGH_INSURER) : care;
    }

    /** The same of all this care, in its order. */
    public List<BilledCare> collected(List<BilledCare> care) {
        return insurance.periods().isEmpty()
                ? care
                : care.stream().map(this::collected).toList();
    }
}
