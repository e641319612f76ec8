package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.PlannedInRegion;
import nl.kraamflex.scheduling.domain.Planner;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.region.FamilyShare;
import nl.kraamflex.scheduling.domain.region.Reserved;
import nl.kraamflex.scheduling.domain.regionplan.FamilyPlace;
import nl.kraamflex.scheduling.domain.regionplan.FullPlanDue;
import nl.kraamflex.scheduling.domain.regionplan.OrderedPlan;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegion;
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegions;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacities;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;
import org.jspecify.annotations.Nullable;

/**
 * Keeps planned regions as their families and hours are, in the caller's transaction. A region is locked from before one of its
 * families is planned until the transaction ends, after the lock on the family's case: so no two families get the same hours, and no
 * two transactions wait for each other. Nothing but an acceptance reads other families.
 */
@ApplicationScoped
class KeepRegions {
    /**
     * A family taken out of its region to be planned anew.
     *
     * @param region its region without it; null when it is in none that is planned
     * @param place what it counted for until now; null when it did not
     */
    record Taken(@Nullable PlannedRegion region, @Nullable FamilyPlace place) {
        private static final Taken FROM_NOWHERE = new Taken(null, null);

        /**
         * Plans it: with what its region has left, or by itself where that is not planned.
         *
         * @param changed the case with its change
         * @param wishedAnew dates that follow new wishes and not the plan in force
         */
        PlannedInRegion plan(
                Planner planner, Schedule changed, PlanCause cause, Set<LocalDate> wishedAnew, Instant now) {
            if (region == null) {
                return new PlannedInRegion(planner.plan(changed, cause, wishedAnew, now), null);
            }
            FamilyPlace here = placeHere();
            boolean newcomer = isNewcomer();
            return planner.planWithin(
                    changed,
                    cause,
                    wishedAnew,
                    newcomer ? region.forNewcomer() : region.standing(),
                    new Reserved(
                            date -> here == null ? 0 : here.heldOn(date),
                            date -> newcomer ? 0 : region.heldBackOn(date)),
                    region.planId(),
                    now);
        }

        /** What it counted for in this region until now; null when it did not. */
        private @Nullable FamilyPlace placeHere() {
            return region != null && isIn(region.regionCode(), place) ? place : null;
        }

        /** Whether the region's plan does not have it. */
        private boolean isNewcomer() {
            FamilyPlace here = placeHere();
            return here == null || here.newcomer();
        }
    }

    private final PlannedRegions regions;
    private final RegionCapacities capacities;
    private final Schedules schedules;
    private final OrderRegionPlan orderRegionPlan;
    private final DatedLaw law;
    private final Planner planner;
    private final Clock clock;

    KeepRegions(
            PlannedRegions regions,
            RegionCapacities capacities,
            Schedules schedules,
            OrderRegionPlan orderRegionPlan,
            DatedLaw law,
            Clock clock) {
        this.regions = regions;
        this.capacities = capacities;
        this.schedules = schedules;
        this.orderRegionPlan = orderRegionPlan;
        this.law = law;
        this.planner = new Planner(law);
        this.clock = clock;
    }

    /**
     * Takes a family out of its region until {@link #settle} says what became of it.
     *
     * @param changed the case with its change
     * @param formerRegion the region it was arranged to be in before; null when it was in none
     */
    Taken take(Schedule changed, @Nullable String formerRegion) {
        String regionCode = changed.arrangement().regionCode();
        List<String> codes = Stream.of(regionCode, formerRegion)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (codes.isEmpty()) {
            return Taken.FROM_NOWHERE;
        }
        codes.forEach(regions::lock);
        Taken taken = look(changed);
        FamilyPlace place = taken.place();
        if (place != null && !place.regionCode().equals(regionCode)) {
            regions.find(place.regionCode()).ifPresent(former -> regions.store(former.without(place)));
        }
        return taken;
    }

    /**
     * What a family would be taken out of, to see how it could be planned; nothing is kept from others and nothing changes.
     *
     * @param schedule the case as it is
     */
    Taken look(Schedule schedule) {
        String regionCode = schedule.arrangement().regionCode();
        FamilyPlace place = regions.place(schedule.caseId()).orElse(null);
        return new Taken(regionCode == null ? null : without(regionCode, place, schedule), place);
    }

    private @Nullable PlannedRegion without(String regionCode, @Nullable FamilyPlace place, Schedule changed) {
        return regions.find(regionCode)
                .map(region -> place != null && place.regionCode().equals(regionCode) ? region.without(place) : region)
                .map(region -> planner.lastDate(changed, clock.instant())
                        .map(last -> region.through(last, () -> capacities.of(regionCode)))
                        .orElse(region))
                .orElse(null);
    }

    /**
     * Says what became of a family that was taken.
     *
     * @param after the case as it is now
     * @param share what its new plan adds to the region; null when it keeps what it has
     */
    void settle(Taken taken, Schedule after, @Nullable FamilyShare share) {
        PlannedRegion region = taken.region();
        if (region == null) {
            forget(taken);
            return;
        }
        LocalDate today = CareCalendar.dateOf(clock.instant());
        FamilyPlace before = taken.placeHere();
        boolean newcomer = taken.isNewcomer();
        FamilyPlace place = share == null
                ? FamilyPlace.keeping(region.regionCode(), before, after, newcomer, today)
                : FamilyPlace.planned(region.regionCode(), before, after, share, true, newcomer, today);
        regions.store(improved(with(region, place), today));
        if (place.isEmpty()) {
            forget(taken);
        } else {
            keep(taken.place(), place);
        }
    }

    /**
     * Stores what a family counts for now.
     *
     * @param before what it counted for until now, in whichever region; null when it did not
     */
    private void keep(@Nullable FamilyPlace before, FamilyPlace place) {
        if (before == null) {
            regions.add(place);
        } else {
            regions.change(place);
        }
    }

    private void forget(Taken taken) {
        FamilyPlace place = taken.place();
        if (place != null) {
            regions.remove(place.caseId());
        }
    }

    private PlannedRegion with(PlannedRegion region, FamilyPlace place) {
        return place.lastDate()
                .map(last -> region.through(last, () -> capacities.of(region.regionCode())))
                .orElse(region)
                .with(place);
    }

    /** Asks for a plan of the whole region where it is due. */
    private PlannedRegion improved(PlannedRegion region, LocalDate today) {
        PlannedRegion settled = region.settled();
        return FullPlanDue.on(law, today)
                .filter(rule -> rule.isDue(settled, today))
                .flatMap(_ -> orderRegionPlan.orderWhereGapGrew(settled.regionCode()))
                .map(asked -> settled.ordered(new OrderedPlan(
                        asked.planId(), today, settled.standing().gap())))
                .orElse(settled);
    }

    /** Takes over what the sources of a region say now; nobody is planned anew by it. */
    void hoursChanged(String regionCode) {
        regions.lock(regionCode);
        regions.find(regionCode)
                .map(region -> region.given(capacities.of(regionCode)))
                .ifPresent(region -> regions.store(improved(region, CareCalendar.dateOf(clock.instant()))));
    }

    /**
     * Begins to put a region's plan in force, before its families are changed.
     *
     * @param proposal what the plan proposes
     * @param whole whether nobody of it is left to be accepted by itself
     */
    Acceptance accepting(PlanJob job, RegionProposal proposal, boolean whole) {
        return new Acceptance(job, proposal, whole);
    }

    /** Families of a region whose part of its plan comes into force together. Not safe for use by several threads. */
    final class Acceptance {
        private final PlanJob job;
        private final RegionProposal proposal;
        private final boolean whole;
        private final Map<UUID, FamilyPlace> accepted = new LinkedHashMap<>();
        private PlannedRegion priced;

        private Acceptance(PlanJob job, RegionProposal proposal, boolean whole) {
            this.job = job;
            this.proposal = proposal;
            this.whole = whole;
            this.priced = empty(job, proposal);
        }

        /**
         * A family more. It is counted by the very problem that the region was planned with.
         *
         * @param before the case as it was planned on
         * @param after the case with its part of the plan in force
         * @param quanta quarters per day of its window
         */
        void add(Schedule before, Schedule after, List<Integer> quanta) {
            Instant now = clock.instant();
            reach(before, now);
            FamilyPlace place = planner.shareOf(before, quanta, priced.standing(), now)
                    .map(share -> FamilyPlace.planned(
                            job.regionCode(), null, after, share, false, false, CareCalendar.dateOf(now)))
                    .orElseGet(
                            () -> FamilyPlace.keeping(job.regionCode(), null, after, false, CareCalendar.dateOf(now)));
            accepted.put(before.caseId(), place);
        }

        private void reach(Schedule family, Instant now) {
            priced = planner.lastDate(family, now)
                    .map(last -> priced.through(last, () -> capacities.of(job.regionCode())))
                    .orElse(priced);
        }

        /**
         * Puts the plan in force in the region: for these families, beside what all others keep. What is accepted later of the same plan is
         * added. Where nobody is left to be accepted and the region lies too far above its bound all the same, since its hours or other
         * families changed meanwhile, another plan is asked for; while somebody is left, whoever accepts is not done with this one.
         *
         * @throws Refused when hours of the region were given since it was asked whether the plan may be accepted
         */
        void end() {
            if (accepted.isEmpty()) {
                return;
            }
            regions.lock(job.regionCode());
            if (capacities.of(job.regionCode()).version() != proposal.capacityVersion()) {
                throw new Refused(new Refusal.RegionHoursChanged(job.planId(), job.regionCode()));
            }
            PlannedRegion region = regions.find(job.regionCode())
                    .filter(known -> known.planId().equals(job.planId()))
                    .map(this::further)
                    .orElseGet(this::begun);
            regions.store(whole ? improved(region, proposal.asOf()) : region);
        }

        private PlannedRegion begun() {
            regions.clear(job.regionCode());
            PlannedRegion region = empty(job, proposal);
            for (FamilyPlace place : keeping()) {
                region = with(region, place);
                regions.add(place);
            }
            for (FamilyPlace place : accepted.values()) {
                region = with(region, place);
                regions.add(place);
            }
            return region.asPlanned(
                    proposal, accepted.size() == proposal.families().size());
        }

        /** Families of the region that were not accepted now: each counts with the plan it has, so that no shortage goes unseen. */
        private List<FamilyPlace> keeping() {
            LocalDate today = proposal.asOf();
            Set<UUID> known = Stream.concat(
                            proposal.families().stream().map(RegionProposal.Family::caseId),
                            proposal.leftOut().stream().map(RegionProposal.LeftOut::caseId))
                    .collect(Collectors.toSet());
            return schedules.inRegion(job.regionCode(), today.minusDays(FamilyProblem.LONGEST_WINDOW)).stream()
                    .filter(caseId -> !accepted.containsKey(caseId))
                    .gather(Gatherers.windowFixed(Schedules.AT_A_TIME))
                    .flatMap(some -> schedules.all(some).stream())
                    .map(other -> asItIs(other, !known.contains(other.caseId()), today))
                    .filter(place -> !place.isEmpty())
                    .toList();
        }

        /**
         * With the plan it has.
         *
         * @param unknown whether the plan of the region neither has the family nor left it out, so that it is a newcomer if it is planned;
         *     without a plan of its own every family is one, since hours were held back for it
         */
        private FamilyPlace asItIs(Schedule other, boolean unknown, LocalDate today) {
            Instant now = clock.instant();
            reach(other, now);
            return planner.shareInForce(other, priced.standing(), now)
                    .map(share -> FamilyPlace.planned(job.regionCode(), null, other, share, false, unknown, today))
                    .orElseGet(() -> FamilyPlace.keeping(job.regionCode(), null, other, other.plan() == null, today));
        }

        private PlannedRegion further(PlannedRegion known) {
            Map<UUID, FamilyPlace> places = new HashMap<>();
            regions.places(job.regionCode()).forEach(place -> places.put(place.caseId(), place));
            PlannedRegion region = known;
            for (FamilyPlace place : accepted.values()) {
                FamilyPlace before = places.get(place.caseId());
                region = with(before == null ? region : region.without(before), place);
                keep(before, place);
            }
            return region.plannedFurther(proposal);
        }
    }

    private PlannedRegion empty(PlanJob job, RegionProposal proposal) {
        return PlannedRegion.of(capacities.of(job.regionCode()), job.planId(), proposal);
    }

    private static boolean isIn(String regionCode, @Nullable FamilyPlace place) {
        return place != null && place.regionCode().equals(regionCode);
    }
}
