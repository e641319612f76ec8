package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.regionoutlook.PricedDates;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionPrices;
import nl.kraamflex.scheduling.domain.regionplan.PlanJobs;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;

/** Takes prices from the plan of a region that was asked for last and is made. */
@ApplicationScoped
class PricesOfLatestPlan implements RegionPrices {
    private final PlanJobs jobs;

    PricesOfLatestPlan(PlanJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Optional<PricedDates> latest(String regionCode) {
        return jobs.latestMade(regionCode)
                .flatMap(planId -> jobs.proposal(planId).map(proposal -> prices(planId, proposal)));
    }

    private static PricedDates prices(UUID planId, RegionProposal proposal) {
        return new PricedDates(planId, proposal.asOf(), proposal.weights(), proposal.dates(), proposal.heldBack());
    }
}
