package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Alert;
import nl.kraamflex.scheduling.domain.AlertChanges;
import nl.kraamflex.scheduling.domain.AlertPolicy;
import nl.kraamflex.scheduling.domain.Alerts;
import nl.kraamflex.scheduling.domain.CareStanding;
import nl.kraamflex.scheduling.domain.RecheckPrompt;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.ScheduleEvents;
import org.jspecify.annotations.Nullable;

/** Works out who has to look at a case, and says it once. */
@ApplicationScoped
public class RaiseAlerts {
    private final Alerts alerts;
    private final ScheduleEvents events;
    private final DatedLaw law;
    private final Clock clock;

    RaiseAlerts(Alerts alerts, ScheduleEvents events, DatedLaw law, Clock clock) {
        this.alerts = alerts;
        this.events = events;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Raises alerts whose ground is new and publishes them, clears those whose ground is gone, and sets when to look again.
     *
     * @param schedule the case as it stands now, which the running transaction holds
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void after(Schedule schedule) {
        after(List.of(schedule));
    }

    /**
     * The same for several cases, with a number of statements that does not grow with theirs.
     *
     * @param schedules the cases as they stand now, each once; the running transaction holds them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void after(List<Schedule> schedules) {
        if (schedules.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<UUID> caseIds = schedules.stream().map(Schedule::caseId).toList();
        Map<UUID, RecheckPrompt> prompts = alerts.rechecks(caseIds);
        Map<UUID, List<Alert>> open = alerts.open(caseIds);
        Map<UUID, AlertChanges> changes = new LinkedHashMap<>();
        Map<UUID, Optional<LocalDate>> nextLooks = new LinkedHashMap<>();
        for (Schedule schedule : schedules) {
            UUID caseId = schedule.caseId();
            CareStanding standing = CareStanding.of(schedule, recheck(schedule, prompts.get(caseId)), law, now);
            changes.put(
                    caseId,
                    AlertChanges.between(
                            open.getOrDefault(caseId, List.of()).stream()
                                    .map(Alert::ground)
                                    .toList(),
                            AlertPolicy.groundsIn(standing)));
            nextLooks.put(caseId, standing.nextLook());
        }
        alerts.apply(changes, now);
        for (Schedule schedule : schedules) {
            Objects.requireNonNull(changes.get(schedule.caseId()))
                    .raised()
                    .forEach(ground -> events.alerted(schedule, new Alert(ground, now, null)));
        }
        alerts.setNextLooks(nextLooks);
    }

    /** A prompt that was here before its case keeps the first decision it meets. */
    private @Nullable RecheckPrompt recheck(Schedule schedule, @Nullable RecheckPrompt kept) {
        if (kept == null) {
            return null;
        }
        RecheckPrompt met = kept.meeting(schedule.facts().indication());
        if (!met.equals(kept)) {
            alerts.keepRecheck(schedule.caseId(), met);
        }
        return met;
    }
}
