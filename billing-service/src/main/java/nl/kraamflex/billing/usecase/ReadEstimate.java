package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.EstimateRules;

/** Estimates what a family will owe. */
@ApplicationScoped
public class ReadEstimate {
    private final BillingCases cases;
    private final CurrentLaw law;

    ReadEstimate(BillingCases cases, CurrentLaw law) {
        this.cases = cases;
        this.law = law;
    }

    /** The estimate as of now; empty while nothing to estimate from has arrived for this organisation. */
    @Transactional
    public Optional<Estimate> read(UUID caseId) {
        return cases.find(caseId).flatMap(found -> EstimateRules.apply(law.get(), found));
    }
}
