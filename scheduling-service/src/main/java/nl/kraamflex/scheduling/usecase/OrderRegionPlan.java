package nl.kraamflex.scheduling.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.PlanJobs;
import nl.kraamflex.scheduling.domain.regionplan.RegionPlanEvents;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;
import nl.kraamflex.scheduling.domain.regionplan.SearchWish;
import org.jspecify.annotations.Nullable;

/** Asks for plans of a region, calls them off, and reads where they stand. */
@ApplicationScoped
public class OrderRegionPlan {
    /**
     * A plan with what it proposes.
     *
     * @param job where its making stands
     * @param proposal null before it is made
     */
    public record Standing(PlanJob job, @Nullable RegionProposal proposal) {}

    private final PlanJobs jobs;
    private final KnownRegions knownRegions;
    private final RegionPlanEvents events;
    private final Clock clock;

    OrderRegionPlan(PlanJobs jobs, KnownRegions knownRegions, RegionPlanEvents events, Clock clock) {
        this.jobs = jobs;
        this.knownRegions = knownRegions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a plan. One of the same region that is not made yet is made no more.
     *
     * @throws Refused when nothing is known of the region
     */
    @Transactional
    public PlanJob order(String regionCode, SearchWish wish) {
        knownRegions.capacity(regionCode);
        jobs.lockOrders();
        Instant now = clock.instant();
        PlanJob asked = PlanJob.asked(UuidCreator.getTimeOrderedEpoch(), regionCode, wish, now);
        jobs.openForChange(regionCode).ifPresent(older -> jobs.change(older.superseded(asked.planId(), now)));
        jobs.add(asked);
        events.requested(asked);
        return asked;
    }

    /**
     * Asks for a plan of a region because its gap grew too large, in the caller's transaction. One that waits to be made meets what
     * changed as well, and one that somebody asked for is not taken from him; one that the service asked for itself and that is being
     * made is begun anew, since its cases are read.
     *
     * @return the plan that the service asked for, now or before; empty when that of somebody else is left to be made
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<PlanJob> orderWhereGapGrew(String regionCode) {
        jobs.lockOrders();
        Optional<PlanJob> open = jobs.openForChange(regionCode);
        if (open.filter(job -> !job.isMadeForTheService()).isPresent()) {
            return open.filter(job -> job.cause() == PlanJob.Cause.GAP_GREW);
        }
        PlanJob asked = PlanJob.asked(
                UuidCreator.getTimeOrderedEpoch(),
                regionCode,
                SearchWish.USUAL,
                PlanJob.Cause.GAP_GREW,
                clock.instant());
        open.ifPresent(older -> jobs.change(older.superseded(asked.planId(), asked.requestedAt())));
        jobs.add(asked);
        events.requested(asked);
        return Optional.of(asked);
    }

    /**
     * Calls a plan off that is not made yet; one that is called off already stays so.
     *
     * @throws Refused when the region has no such plan, or it came to another end
     */
    @Transactional
    public PlanJob cancel(String regionCode, UUID planId) {
        PlanJob job = jobs.findForChange(planId)
                .filter(found -> found.regionCode().equals(regionCode))
                .orElseThrow(() -> new Refused(new Refusal.NoSuchRegionPlan(regionCode, planId)));
        if (job.state() == PlanJob.State.CANCELLED) {
            return job;
        }
        if (!job.state().isOpen()) {
            throw new Refused(new Refusal.RegionPlanEnded(planId, job.state()));
        }
        PlanJob cancelled = job.cancelled(clock.instant());
        jobs.change(cancelled);
        return cancelled;
    }

    /**
     * Where a plan stands.
     *
     * @throws Refused when the region has no such plan
     */
    @Transactional
    public Standing read(String regionCode, UUID planId) {
        return jobs.find(planId)
                .filter(found -> found.regionCode().equals(regionCode))
                .map(job -> new Standing(job, jobs.proposal(planId).orElse(null)))
                .orElseThrow(() -> new Refused(new Refusal.NoSuchRegionPlan(regionCode, planId)));
    }
}
