package nl.kraamflex.scheduling.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.RegionOrigin;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.regionplan.Acceptance;
import nl.kraamflex.scheduling.domain.regionplan.Acceptance.Reason;
import nl.kraamflex.scheduling.domain.regionplan.AcceptanceRules;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.PlanJobs;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacities;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;
import org.jspecify.annotations.Nullable;

/** Puts what a region's plan proposes in force, for all families or for some. */
@ApplicationScoped
public class AcceptRegionPlan {
    private final PlanJobs jobs;
    private final RegionCapacities capacities;
    private final Schedules schedules;
    private final PlanAnew planAnew;
    private final KeepRegions keepRegions;
    private final PublishDeliveries publishDeliveries;
    private final Clock clock;

    AcceptRegionPlan(
            PlanJobs jobs,
            RegionCapacities capacities,
            Schedules schedules,
            PlanAnew planAnew,
            KeepRegions keepRegions,
            PublishDeliveries publishDeliveries,
            Clock clock) {
        this.jobs = jobs;
        this.capacities = capacities;
        this.schedules = schedules;
        this.planAnew = planAnew;
        this.keepRegions = keepRegions;
        this.publishDeliveries = publishDeliveries;
        this.clock = clock;
    }

    /**
     * Accepts. Each family gets a new version of its plan that names the region's, and its event, in one transaction for all; a
     * family that changed since it was planned keeps what it has.
     *
     * @param caseIds the cases meant; null for all but those below the guarantee
     * @param clinician who agreed that a family stays below the guarantee; null without one
     * @throws Refused when the region has no such plan, it is not made, or {@link AcceptanceRules} forbid it, as when it is outdated
     */
    @Transactional
    public Acceptance accept(
            String regionCode, UUID planId, @Nullable List<UUID> caseIds, Acceptance.@Nullable Clinician clinician) {
        Instant now = clock.instant();
        PlanJob job = ofRegion(regionCode, planId, jobs.findForChange(planId));
        AcceptanceRules rules = new AcceptanceRules(job, jobs.proposal(planId).orElse(null), caseIds, clinician);
        rules.refusal(present(job, now)).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        List<Acceptance.Accepted> accepted = new ArrayList<>();
        List<Acceptance.LeftOut> leftOut = new ArrayList<>();
        KeepRegions.Acceptance inForce = keepRegions.accepting(job, rules.proposal());
        for (RegionProposal.Family family : rules.families()) {
            Reason reason = rules.leavesToItself(family) ? Reason.BELOW_GUARANTEE : null;
            if (reason == null) {
                reason = putInForce(planId, family, accepted, inForce);
            }
            if (reason != null) {
                leftOut.add(new Acceptance.LeftOut(family.caseId(), reason));
            }
        }
        inForce.end();
        Acceptance acceptance =
                new Acceptance(UuidCreator.getTimeOrderedEpoch(), planId, now, clinician, accepted, leftOut);
        jobs.accept(acceptance);
        return acceptance;
    }

    private AcceptanceRules.Present present(PlanJob job, Instant now) {
        return new AcceptanceRules.Present(
                CareCalendar.dateOf(now),
                jobs.latestMade(job.regionCode()).orElse(job.planId()),
                capacities.of(job.regionCode()).version());
    }

    /** Null when the family's plan is in force now. */
    private @Nullable Reason putInForce(
            UUID planId,
            RegionProposal.Family family,
            List<Acceptance.Accepted> accepted,
            KeepRegions.Acceptance inForce) {
        Optional<Schedule> known = schedules.findForChange(family.caseId());
        if (known.isEmpty() || known.get().version() != family.scheduleVersion()) {
            return known.filter(schedule -> isPartOf(planId, schedule)).isPresent()
                    ? Reason.ALREADY_ACCEPTED
                    : Reason.CHANGED;
        }
        Schedule before = known.get();
        Optional<Schedule> after = planAnew.asProposed(before, family.quanta(), planId);
        if (after.isEmpty()) {
            return Reason.NOT_POSSIBLE;
        }
        publishDeliveries.whereFundingChanged(before, after.get());
        Plan plan = after.get().plan();
        inForce.add(before, family.quanta());
        accepted.add(new Acceptance.Accepted(family.caseId(), plan == null ? 0 : plan.version()));
        return null;
    }

    private static boolean isPartOf(UUID planId, Schedule schedule) {
        Plan plan = schedule.plan();
        if (plan == null || plan.cause() != PlanCause.REGION_PLAN) {
            // A family that changed since is planned within the same plan, which is not what was proposed.
            return false;
        }
        RegionOrigin origin = plan.region();
        return origin != null && origin.planId().equals(planId);
    }

    /**
     * What was accepted at one time.
     *
     * @throws Refused when the region has no such plan, or nothing of that name was accepted of it
     */
    @Transactional
    public Acceptance read(String regionCode, UUID planId, UUID acceptanceId) {
        PlanJob job = ofRegion(regionCode, planId, jobs.find(planId));
        return jobs.acceptance(job.planId(), acceptanceId)
                .orElseThrow(() -> new Refused(new Refusal.NoSuchAcceptance(planId, acceptanceId)));
    }

    private static PlanJob ofRegion(String regionCode, UUID planId, Optional<PlanJob> found) {
        return found.filter(job -> job.regionCode().equals(regionCode))
                .orElseThrow(() -> new Refused(new Refusal.NoSuchRegionPlan(regionCode, planId)));
    }
}
