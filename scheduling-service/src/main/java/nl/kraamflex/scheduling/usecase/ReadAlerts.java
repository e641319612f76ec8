package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Alert;
import nl.kraamflex.scheduling.domain.Alerts;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.TextSet;

/** Reads the alerts of a case. */
@ApplicationScoped
public class ReadAlerts {
    /**
     * The alerts of a case.
     *
     * @param texts the set of texts that fits the case
     */
    public record Found(TextSet texts, List<Alert> alerts) {
        /** Keeps a copy of the list. */
        public Found {
            alerts = List.copyOf(alerts);
        }
    }

    private final Schedules schedules;
    private final Alerts alerts;

    ReadAlerts(Schedules schedules, Alerts alerts) {
        this.schedules = schedules;
        this.alerts = alerts;
    }

    /**
     * Every alert of a case, the newest first; of a case with neutral texts only what such a case raises, those of before included.
     *
     * @throws Refused when there is no such case
     */
    @Transactional
    public Found of(UUID caseId) {
        Schedule schedule = schedules.existing(caseId);
        TextSet texts = schedule.facts().texts();
        return new Found(
                texts,
                alerts.all(caseId).stream()
                        .filter(alert -> alert.ground().isRaisedIn(texts))
                        .toList());
    }
}
