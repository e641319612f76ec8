package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Fault;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.ReplanRequest;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;

/** Plans a case anew because somebody asks for it. */
@ApplicationScoped
public class AskForReplan {
    private final Schedules schedules;
    private final PlanAnew planAnew;
    private final PublishDeliveries publishDeliveries;
    private final Clock clock;

    AskForReplan(Schedules schedules, PlanAnew planAnew, PublishDeliveries publishDeliveries, Clock clock) {
        this.schedules = schedules;
        this.planAnew = planAnew;
        this.publishDeliveries = publishDeliveries;
        this.clock = clock;
    }

    /**
     * Makes a new version of the plan.
     *
     * @throws Refused when there is no such case, the request cannot be right, it leaves no plan, or facts that a plan needs are missing
     */
    @Transactional
    public ChangeWishes.Changed replan(UUID caseId, ReplanRequest request) {
        Schedule before = schedules.existingForChange(caseId);
        List<Fault> faults = request.faults(before.closedDates(), CareCalendar.dateOf(clock.instant()));
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.FaultyReport(faults));
        }
        if (before.plan() == null) {
            throw new Refused(new Refusal.NotPlannedYet(caseId, before.attention()));
        }
        Schedule asked = before.withClosedDates(request.applyTo(before.closedDates()));
        Schedule after = planAnew.orRefuse(asked, request.reason());
        if (after.attention() != null) {
            throw new Refused(new Refusal.NotPlannedYet(caseId, after.attention()));
        }
        if (!after.closedDates().equals(before.closedDates())) {
            schedules.replaceClosedDates(caseId, after.closedDates());
        }
        publishDeliveries.whereFundingChanged(before, after);
        return new ChangeWishes.Changed(before, after);
    }
}
