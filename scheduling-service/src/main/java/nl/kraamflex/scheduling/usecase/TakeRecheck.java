package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Alerts;
import nl.kraamflex.scheduling.domain.RecheckPrompt;
import nl.kraamflex.scheduling.domain.Schedules;

/** Takes in that the indication of a case has to be looked at again. */
@ApplicationScoped
public class TakeRecheck {
    private final Schedules schedules;
    private final Alerts alerts;
    private final RaiseAlerts raiseAlerts;

    TakeRecheck(Schedules schedules, Alerts alerts, RaiseAlerts raiseAlerts) {
        this.schedules = schedules;
        this.alerts = alerts;
        this.raiseAlerts = raiseAlerts;
    }

    /** Keeps the prompt; nothing says that its case is here already, and where it is not, the prompt waits for it. */
    @Transactional
    public void take(UUID caseId, LocalDate dueOn) {
        schedules
                .findForChange(caseId)
                .ifPresentOrElse(
                        schedule -> {
                            alerts.keepRecheck(
                                    caseId,
                                    new RecheckPrompt(dueOn, null)
                                            .meeting(schedule.facts().indication()));
                            raiseAlerts.after(schedule);
                        },
                        () -> alerts.keepRecheck(caseId, new RecheckPrompt(dueOn, null)));
    }
}
