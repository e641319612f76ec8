package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.Planner;
import nl.kraamflex.scheduling.domain.PlanningOutcome;
import nl.kraamflex.scheduling.domain.PlanningOutcome.NotPlannable;
import nl.kraamflex.scheduling.domain.PlanningOutcome.Planned;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.ScheduleEvents;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.WishCollision;
import nl.kraamflex.scheduling.domain.Wishes;

/** Plans a case whose facts, wishes or deliveries changed, stores it and makes the plan known; in the caller's transaction. */
@ApplicationScoped
class PlanAnew {
    private final Schedules schedules;
    private final ScheduleEvents events;
    private final RaiseAlerts raiseAlerts;
    private final Planner planner;
    private final Clock clock;

    PlanAnew(Schedules schedules, ScheduleEvents events, RaiseAlerts raiseAlerts, DatedLaw law, Clock clock) {
        this.schedules = schedules;
        this.events = events;
        this.raiseAlerts = raiseAlerts;
        this.planner = new Planner(law);
        this.clock = clock;
    }

    /**
     * For a change that has happened: where it leaves no plan, the last one stays and the schedule says what is in the way.
     *
     * @param changed the case with the change
     * @return the case as it was stored
     */
    Schedule orKeepTheLast(Schedule changed, PlanCause cause) {
        return switch (planner.plan(changed, cause, clock.instant())) {
            case Planned(Plan plan, var _) -> putInForce(changed, plan);
            case NotPlannable(Attention attention) -> {
                boolean careIsOver = cause == PlanCause.DELIVERY && attention.code() == Attention.Code.NO_DAY_LEFT;
                yield stored(careIsOver ? changed : changed.notPlannable(attention));
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
        return resolved(changed, planner.plan(changed, cause, clock.instant()), true);
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
        return resolved(before.withWishes(wishes), planner.planAsWished(before, wishes, clock.instant()), nearest);
    }

    private Schedule resolved(Schedule changed, PlanningOutcome outcome, boolean nearest) {
        return switch (outcome) {
            case Planned(Plan plan, List<WishCollision> collisions) -> {
                if (!collisions.isEmpty() && !nearest) {
                    throw new Refused(new Refusal.WishesCollide(collisions, plan));
                }
                yield putInForce(changed, plan);
            }
            case NotPlannable(Attention attention) -> {
                if (!attention.isWaiting()) {
                    throw new Refused(new Refusal.NoPlan(attention));
                }
                yield stored(changed.notPlannable(attention));
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
