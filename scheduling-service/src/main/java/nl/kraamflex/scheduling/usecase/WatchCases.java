package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Alerts;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;

/** Looks at a case on a day on which nothing need have happened, for that may be just what is wrong. */
@ApplicationScoped
public class WatchCases {
    private final Schedules schedules;
    private final Alerts alerts;
    private final RaiseAlerts raiseAlerts;
    private final Clock clock;

    WatchCases(Schedules schedules, Alerts alerts, RaiseAlerts raiseAlerts, Clock clock) {
        this.schedules = schedules;
        this.alerts = alerts;
        this.raiseAlerts = raiseAlerts;
        this.clock = clock;
    }

    /**
     * Looks at a case of the current organisation unless somebody else has done so today.
     *
     * @throws Refused when there is no such case
     */
    @Transactional
    public void look(UUID caseId) {
        Schedule schedule = schedules.existingForChange(caseId);
        LocalDate today = CareCalendar.dateOf(clock.instant());
        if (alerts.nextLook(caseId).filter(date -> !date.isAfter(today)).isPresent()) {
            raiseAlerts.after(schedule);
        }
    }
}
