package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.kraamflex.scheduling.domain.regionplan.JobFault;
import nl.kraamflex.scheduling.domain.regionplan.JobProgress;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.PlanJobs;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the making of a region plan with one maker at a time. Each step is a transaction of its own; a maker whose token is no
 * longer the plan's own has lost it and changes nothing.
 */
@ApplicationScoped
public class HoldRegionPlan {
    private final PlanJobs jobs;
    private final Clock clock;

    HoldRegionPlan(PlanJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Takes a plan up that nobody makes.
     *
     * @return the plan with the taker's token; empty when there is nothing to take up
     */
    @Transactional
    public Optional<PlanJob> take(UUID planId) {
        return jobs.findForChange(planId)
                .filter(job -> job.isFreeAt(clock.instant()))
                .map(job -> {
                    PlanJob taken = job.takenAt(clock.instant());
                    jobs.change(taken);
                    return taken;
                })
                .filter(taken -> taken.state() == PlanJob.State.RUNNING);
    }

    /** Says that a maker is still at it and how far it is, null before it searches; false when it has lost the plan. */
    @Transactional
    public boolean hold(PlanJob taken, @Nullable JobProgress progress) {
        return changeIfHeld(taken, job -> job.heldAt(clock.instant(), progress));
    }

    /** Gives a plan back whose maker is stopped, so that another takes it up at once. */
    @Transactional
    public void letGo(PlanJob taken) {
        var _ = changeIfHeld(taken, job -> job.letGoAt(clock.instant()));
    }

    /** Gives a plan back whose caregiver hours were given anew, so that it is made with those. */
    @Transactional
    public void beginAnew(PlanJob taken) {
        var _ = changeIfHeld(taken, job -> job.anewAt(clock.instant()));
    }

    /** Stores what was made; false when the maker has lost the plan, and nothing was stored. */
    @Transactional
    public boolean finish(PlanJob taken, RegionProposal proposal) {
        boolean held = changeIfHeld(taken, job -> job.done(proposal.progress(), clock.instant()));
        if (held) {
            jobs.propose(taken.planId(), proposal);
        }
        return held;
    }

    /** Stores why nothing could be made; false when the maker has lost the plan. */
    @Transactional
    public boolean fail(PlanJob taken, JobFault fault) {
        return changeIfHeld(taken, job -> job.failed(fault, clock.instant()));
    }

    private boolean changeIfHeld(PlanJob taken, UnaryOperator<PlanJob> change) {
        Optional<PlanJob> held = jobs.findForChange(taken.planId()).filter(job -> job.isHeldWith(taken.token()));
        held.ifPresent(job -> jobs.change(change.apply(job)));
        return held.isPresent();
    }
}
