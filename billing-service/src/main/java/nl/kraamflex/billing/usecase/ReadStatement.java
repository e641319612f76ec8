package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.ContributionStatement;

/** States what a family owes for the care it had. */
@ApplicationScoped
public class ReadStatement {
    private final BillingCases cases;
    private final CurrentLaw law;

    ReadStatement(BillingCases cases, CurrentLaw law) {
        this.cases = cases;
        this.law = law;
    }

    /** The statement as of now; empty while no record of care has arrived for this organisation. */
    @Transactional
    public Optional<ContributionStatement> read(UUID caseId) {
        return cases.find(caseId).flatMap(found -> ContributionStatement.of(law.get(), found));
    }
}
