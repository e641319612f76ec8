package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.Arrangements;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.settings.BillingSettings;
import nl.kraamflex.billing.domain.stay.StayContribution;
import nl.kraamflex.billing.domain.stay.StayContributionRule;

/** Says what is owed for one stay in an institution. */
@ApplicationScoped
public class ReadStayContribution {
    private final Arrangements arrangements;
    private final BillingSettings settings;
    private final CurrentLaw law;

    ReadStayContribution(Arrangements arrangements, BillingSettings settings, CurrentLaw law) {
        this.arrangements = arrangements;
        this.settings = settings;
        this.law = law;
    }

    /**
     * What is owed; empty when this organisation has no such case or the case no such stay.
     *
     * @param policy how sure a figure has to be
     */
    @Transactional
    public Optional<StayContribution> read(UUID caseId, UUID stayId, FigurePolicy policy) {
        return arrangements.stays(caseId).value().stream()
                .filter(stay -> stay.id().equals(stayId))
                .findFirst()
                .map(stay -> StayContributionRule.apply(law.get(), policy, settings.on(stay.from()), stay));
    }
}
