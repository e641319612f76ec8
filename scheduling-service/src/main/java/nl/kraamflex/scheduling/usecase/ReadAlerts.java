package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Alert;
import nl.kraamflex.scheduling.domain.Alerts;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.TextSet;

/** Reads the alerts of a case. */
@ApplicationScoped
public class ReadAlerts {
    private final Schedules schedules;
    private final Alerts alerts;

    ReadAlerts(Schedules schedules, Alerts alerts) {
        this.schedules = schedules;
        this.alerts = alerts;
    }

    /**
     * Every alert of a case, the newest first; none of a case with neutral texts, those of before included.
     *
     * @throws Refused when there is no such case
     */
    @Transactional
    public List<Alert> of(UUID caseId) {
        Schedule schedule = schedules.find(caseId).orElseThrow(() -> new Refused(new Refusal.NoSuchCase(caseId)));
        return schedule.facts().texts() == TextSet.NEUTRAL ? List.of() : alerts.all(caseId);
    }
}
