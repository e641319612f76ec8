package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.EstimateRules;
import nl.kraamflex.billing.domain.costs.CostInputs;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePolicies;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.settings.BillingSettings;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import nl.kraamflex.platform.dated.DatedLaw;

/** Estimates what a family will owe, and what others pay. */
@ApplicationScoped
public class ReadEstimate {
    private final BillingCases cases;
    private final BillingSettings settings;
    private final Contracts contracts;
    private final InsurancePolicies policies;
    private final ClaimedInFull claimedInFull;
    private final CurrentLaw law;

    ReadEstimate(
            BillingCases cases,
            BillingSettings settings,
            Contracts contracts,
            InsurancePolicies policies,
            ClaimedInFull claimedInFull,
            CurrentLaw law) {
        this.cases = cases;
        this.settings = settings;
        this.contracts = contracts;
        this.policies = policies;
        this.claimedInFull = claimedInFull;
        this.law = law;
    }

    /**
     * The estimate as of now; empty while nothing to estimate from has arrived for this organisation.
     *
     * @param policy how sure a figure has to be
     */
    @Transactional
    public Optional<Estimate> read(UUID caseId, FigurePolicy policy) {
        return cases.find(caseId).flatMap(found -> {
            DatedLaw now = law.get();
            CaseInsurance insurance = policies.of(caseId);
            return EstimateRules.apply(
                    new CostInputs(
                            now,
                            policy,
                            settings::on,
                            new PricesOfCase(
                                    new ContractsOfCase(insurance, contracts, claimedInFull.of(caseId)), now, policy),
                            insurance),
                    found);
        });
    }
}
