package nl.kraamflex.scheduling.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
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
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegions;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacities;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Puts what a region's plan proposes in force, for all families or for some. */
@ApplicationScoped
public class AcceptRegionPlan {
    private final PlanJobs jobs;
    private final RegionCapacities capacities;
    private final Schedules schedules;
    private final PlanAnew planAnew;
    private final KeepRegions keepRegions;
    private final PlannedRegions regions;
    private final PublishDeliveries publishDeliveries;
    private final Clock clock;
    private final int most;

    AcceptRegionPlan(
            PlanJobs jobs,
            RegionCapacities capacities,
            Schedules schedules,
            PlanAnew planAnew,
            KeepRegions keepRegions,
            PlannedRegions regions,
            PublishDeliveries publishDeliveries,
            Clock clock,
            @ConfigProperty(name = "kraamflex.region-plan.acceptance", defaultValue = "10000") int most) {
        this.jobs = jobs;
        this.capacities = capacities;
        this.schedules = schedules;
        this.planAnew = planAnew;
        this.keepRegions = keepRegions;
        this.regions = regions;
        this.publishDeliveries = publishDeliveries;
        this.clock = clock;
        this.most = most;
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
        rules.refusal(present(job, now)).or(() -> rules.tooMany(most)).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        List<Acceptance.Accepted> accepted = new ArrayList<>();
        List<Acceptance.LeftOut> leftOut = new ArrayList<>();
        List<RegionProposal.Family> meant = new ArrayList<>();
        for (RegionProposal.Family family : rules.families()) {
            if (rules.leavesToItself(family)) {
                leftOut.add(new Acceptance.LeftOut(family.caseId(), Reason.BELOW_GUARANTEE));
            } else {
                meant.add(family);
            }
        }
        KeepRegions.Acceptance inForce =
                keepRegions.accepting(job, rules.proposal(), caseIds == null && leftOut.isEmpty());
        meant.stream()
                .gather(Gatherers.windowFixed(Schedules.AT_A_TIME))
                .forEach(some -> putInForce(planId, some, accepted, leftOut, inForce));
        inForce.end();
        Acceptance acceptance =
                new Acceptance(UuidCreator.getTimeOrderedEpoch(), planId, now, clinician, accepted, leftOut);
        jobs.accept(acceptance);
        return acceptance;
    }

    private AcceptanceRules.Present present(PlanJob job, Instant now) {
        return new AcceptanceRules.Present(
                CareCalendar.dateOf(now),
                latest(job),
                capacities.of(job.regionCode()).version());
    }

    /**
     * The plan that may be accepted now. While the region is planned by one, what the service itself asked for since takes nothing from
     * it: who was left to a clinician is accepted of the same plan.
     */
    private UUID latest(PlanJob job) {
        boolean inForce = regions.planInForce(job.regionCode())
                .filter(job.planId()::equals)
                .isPresent();
        boolean nobodyAskedSince =
                inForce && jobs.latestAsked(job.regionCode()).stream().noneMatch(asked -> isLater(asked, job));
        return nobodyAskedSince
                ? job.planId()
                : jobs.latestMade(job.regionCode()).orElse(job.planId());
    }

    private boolean isLater(UUID planId, PlanJob job) {
        return jobs.find(planId).filter(other -> other.isAskedAfter(job)).isPresent();
    }

    /** Some families at a time, so that a region of thousands is neither a statement for each nor held as a whole. */
    private void putInForce(
            UUID planId,
            List<RegionProposal.Family> families,
            List<Acceptance.Accepted> accepted,
            List<Acceptance.LeftOut> leftOut,
            KeepRegions.Acceptance inForce) {
        Map<UUID, Schedule> before = byCase(schedules.allForChange(
                families.stream().map(RegionProposal.Family::caseId).toList()));
        List<PlanAnew.Proposed> unchanged = new ArrayList<>();
        for (RegionProposal.Family family : families) {
            Schedule known = before.get(family.caseId());
            if (known != null && known.version() == family.scheduleVersion()) {
                unchanged.add(new PlanAnew.Proposed(known, family.quanta()));
            }
        }
        Map<UUID, Schedule> after = byCase(planAnew.asProposed(unchanged, planId));
        for (RegionProposal.Family family : families) {
            Schedule known = before.get(family.caseId());
            Schedule planned = after.get(family.caseId());
            if (known == null || planned == null) {
                leftOut.add(new Acceptance.LeftOut(family.caseId(), whyNot(planId, family, known)));
            } else {
                publishDeliveries.whereFundingChanged(known, planned);
                inForce.add(known, planned, family.quanta());
                Plan plan = planned.plan();
                accepted.add(new Acceptance.Accepted(family.caseId(), plan == null ? 0 : plan.version()));
            }
        }
    }

    private static Map<UUID, Schedule> byCase(List<Schedule> schedules) {
        return schedules.stream().collect(Collectors.toMap(Schedule::caseId, schedule -> schedule));
    }

    private static Reason whyNot(UUID planId, RegionProposal.Family family, @Nullable Schedule known) {
        if (known == null || known.version() != family.scheduleVersion()) {
            return known != null && isPartOf(planId, known) ? Reason.ALREADY_ACCEPTED : Reason.CHANGED;
        }
        return Reason.NOT_POSSIBLE;
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
