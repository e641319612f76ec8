package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.CaseFacts;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.Planner;
import nl.kraamflex.scheduling.domain.PlanningOutcome;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.ScheduleEvents;
import nl.kraamflex.scheduling.domain.Schedules;

/** Takes in what indication-service says about a case, and plans it anew when that matters. */
@ApplicationScoped
public class FollowCase {
    private final Schedules schedules;
    private final ScheduleEvents events;
    private final Planner planner;
    private final RaiseAlerts raiseAlerts;
    private final Clock clock;

    FollowCase(Schedules schedules, ScheduleEvents events, RaiseAlerts raiseAlerts, DatedLaw law, Clock clock) {
        this.schedules = schedules;
        this.events = events;
        this.raiseAlerts = raiseAlerts;
        this.planner = new Planner(law);
        this.clock = clock;
    }

    /**
     * Stores the facts. A plan that can be made of them comes into force and is published; otherwise the last plan stays, and
     * the schedule says what is in the way.
     *
     * @param facts newer than any taken in before
     */
    @Transactional
    public void follow(CaseFacts facts) {
        schedules.findForChange(facts.caseId()).ifPresentOrElse(known -> change(known, facts), () -> {
            Schedule arrived = Schedule.of(facts);
            switch (planner.plan(arrived, PlanCause.FIRST_PLAN, clock.instant())) {
                case PlanningOutcome.Planned(Plan plan) -> {
                    schedules.add(arrived.planned(plan));
                    putInForce(arrived, plan);
                }
                case PlanningOutcome.NotPlannable(Attention attention) ->
                    schedules.add(arrived.notPlannable(attention));
            }
        });
        schedules.find(facts.caseId()).ifPresent(raiseAlerts::after);
    }

    private void change(Schedule known, CaseFacts facts) {
        Schedule changed = known.withFacts(facts);
        if (!known.mustBePlannedFor(facts)) {
            schedules.change(changed);
            return;
        }
        switch (planner.plan(changed, known.facts().causeOfChangeTo(facts), clock.instant())) {
            case PlanningOutcome.Planned(Plan plan) -> {
                schedules.change(changed.planned(plan));
                putInForce(changed, plan);
            }
            case PlanningOutcome.NotPlannable(Attention attention) -> schedules.change(changed.notPlannable(attention));
        }
    }

    private void putInForce(Schedule schedule, Plan plan) {
        schedules.addPlan(schedule.caseId(), plan);
        events.planned(schedule.planned(plan), plan);
    }
}
