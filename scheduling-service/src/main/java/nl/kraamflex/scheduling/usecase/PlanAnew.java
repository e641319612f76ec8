package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.PlannedInRegion;
import nl.kraamflex.scheduling.domain.Planner;
import nl.kraamflex.scheduling.domain.PlanningOutcome.NotPlannable;
import nl.kraamflex.scheduling.domain.PlanningOutcome.Planned;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.ScheduleEvents;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.WishCollision;
import nl.kraamflex.scheduling.domain.Wishes;
import org.jspecify.annotations.Nullable;

/** Plans a case whose facts, wishes or deliveries changed, stores it and makes the plan known; in the caller's transaction. */
@ApplicationScoped
class PlanAnew {
    private final Schedules schedules;
    private final ScheduleEvents events;
    private final RaiseAlerts raiseAlerts;
    private final KeepRegions keepRegions;
    private final Planner planner;
    private final Clock clock;

    PlanAnew(
            Schedules schedules,
            ScheduleEvents events,
            RaiseAlerts raiseAlerts,
            KeepRegions keepRegions,
            DatedLaw law,
            Clock clock) {
        this.schedules = schedules;
        this.events = events;
        this.raiseAlerts = raiseAlerts;
        this.keepRegions = keepRegions;
        this.planner = new Planner(law);
        this.clock = clock;
    }

    /**
     * What planning a case gave, and where it was taken from for it.
     *
     * @param changed the case with its change
     */
    private record Made(Schedule changed, KeepRegions.Taken taken, PlannedInRegion planned) {}

    /** Plans within the region where that is planned, else by itself. */
    private Made made(Schedule changed, PlanCause cause, Set<LocalDate> wishedAnew, @Nullable String formerRegion) {
        KeepRegions.Taken taken = keepRegions.take(changed, formerRegion);
        return new Made(changed, taken, taken.plan(planner, changed, cause, wishedAnew, clock.instant()));
    }

    private Made made(Schedule changed, PlanCause cause) {
        return made(changed, cause, Set.of(), changed.arrangement().regionCode());
    }

    /**
     * For a change that has happened: where it leaves no plan, the last one stays and the schedule says what is in the way.
     *
     * @param changed the case with the change
     * @return the case as it was stored
     */
    Schedule orKeepTheLast(Schedule changed, PlanCause cause) {
        Made made = made(changed, cause);
        return switch (made.planned().outcome()) {
            case Planned(Plan plan, var _) -> putInForce(made, plan);
            case NotPlannable(Attention attention) -> {
                boolean careIsOver = cause == PlanCause.DELIVERY && attention.code() == Attention.Code.NO_DAY_LEFT;
                yield kept(made, careIsOver ? changed : changed.notPlannable(attention));
            }
        };
    }

    /**
     * For a change that somebody asks for: where it leaves no plan, nothing changes. While facts are still missing there is
     * nothing to plan, and the change waits for them.
     *
     * @param changed the case with the change
     * @return the case as it was stored
     * @throws Refused when there is no plan with the change
     */
    Schedule orRefuse(Schedule changed, PlanCause cause) {
        return resolved(made(changed, cause), true);
    }

    /**
     * For another arrangement, as {@link #orRefuse}.
     *
     * @param before the case with the arrangement it has
     * @param changed the case with the other
     * @return the case as it was stored
     * @throws Refused when there is no plan with the change
     */
    Schedule asArranged(Schedule before, Schedule changed) {
        return resolved(
                made(
                        changed,
                        PlanCause.ARRANGEMENT,
                        Set.of(),
                        before.arrangement().regionCode()),
                true);
    }

    /**
     * For a case that comes to another region or to none, and of which nothing else changed: it shares the hours of the new region
     * where that is planned; otherwise, or where it has nothing left to plan, it keeps the plan that it has.
     *
     * @param before the case in the region it leaves
     * @param changed the case in the other
     * @return the case as it was stored
     */
    Schedule movedTo(Schedule before, Schedule changed) {
        Made made = made(
                changed, PlanCause.ARRANGEMENT, Set.of(), before.arrangement().regionCode());
        return made.planned().outcome() instanceof Planned(Plan plan, var _)
                        && made.taken().region() != null
                ? putInForce(made, plan)
                : kept(made, changed);
    }

    /**
     * For wishes that take the place of those a case has.
     *
     * @param before the case with the wishes it has
     * @param nearest whether wishes that do not hold may be kept as nearly as possible
     * @return the case as it was stored
     * @throws Refused when there is no plan with the wishes, or they collide
     */
    Schedule asWished(Schedule before, Wishes wishes, boolean nearest) {
        return resolved(
                made(
                        before.withWishes(wishes),
                        PlanCause.WISHES,
                        wishes.changedSince(before.wishes()),
                        before.arrangement().regionCode()),
                nearest);
    }

    private Schedule resolved(Made made, boolean nearest) {
        return switch (made.planned().outcome()) {
            case Planned(Plan plan, List<WishCollision> collisions) -> {
                if (!collisions.isEmpty() && !nearest) {
                    throw new Refused(new Refusal.WishesCollide(collisions, plan));
                }
                yield putInForce(made, plan);
            }
            case NotPlannable(Attention attention) -> {
                if (!attention.isWaiting()) {
                    throw new Refused(new Refusal.NoPlan(attention));
                }
                yield kept(made, made.changed().notPlannable(attention));
            }
        };
    }

    /**
     * A case whose plan is a part of a region's.
     *
     * @param before the case as it was when the region was planned
     * @param quanta quarters per day of its window
     */
    record Proposed(Schedule before, List<Integer> quanta) {}

    /**
     * For cases whose plans are parts of a region's, with a number of statements that does not grow with theirs.
     *
     * @param regionPlan the region's plan
     * @return the cases as they were stored; one is left out when the proposed days are no plan of it, and nothing of it changed
     */
    List<Schedule> asProposed(List<Proposed> proposed, UUID regionPlan) {
        Instant now = clock.instant();
        List<Schedule> planned = new ArrayList<>();
        Map<UUID, Plan> plans = new LinkedHashMap<>();
        for (Proposed one : proposed) {
            if (planner.asProposed(one.before(), one.quanta(), regionPlan, now) instanceof Planned(Plan plan, var _)) {
                Schedule after = one.before().plannedWithOthers().planned(plan);
                plans.put(after.caseId(), plan);
                planned.add(after);
            }
        }
        schedules.addPlans(plans);
        planned.forEach(schedules::change);
        events.planned(planned);
        raiseAlerts.after(planned);
        return planned;
    }

    /**
     * For a change that no plan rests on.
     *
     * @return the case as it was stored
     */
    Schedule notNeeded(Schedule changed) {
        return stored(changed);
    }

    /**
     * For care that was given to a case without a plan: its hours are no longer there for others.
     *
     * @return the case as it was stored
     */
    Schedule withoutPlan(Schedule changed) {
        keepRegions.settle(keepRegions.take(changed, changed.arrangement().regionCode()), changed, null);
        return stored(changed);
    }

    private Schedule putInForce(Made made, Plan plan) {
        Schedule stored = putInForce(made.changed(), plan);
        keepRegions.settle(made.taken(), stored, made.planned().share());
        return stored;
    }

    private Schedule kept(Made made, Schedule schedule) {
        keepRegions.settle(made.taken(), schedule, null);
        return stored(schedule);
    }

    private Schedule putInForce(Schedule changed, Plan plan) {
        Schedule planned = changed.planned(plan);
        schedules.addPlan(planned.caseId(), plan);
        events.planned(List.of(planned));
        return stored(planned);
    }

    private Schedule stored(Schedule schedule) {
        schedules.change(schedule);
        raiseAlerts.after(schedule);
        return schedule;
    }
}
