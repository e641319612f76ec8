package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
        Instant now = clock.instant();
        CareStanding standing = CareStanding.of(schedule, recheck(schedule), law, now);
        AlertChanges changes = AlertChanges.between(
                alerts.open(schedule.caseId()).stream().map(Alert::ground).toList(), AlertPolicy.groundsIn(standing));
        alerts.apply(schedule.caseId(), changes, now);
        changes.raised().forEach(ground -> events.alerted(schedule, new Alert(ground, now, null)));
        alerts.setNextLook(schedule.caseId(), standing.nextLook());
    }

    /** A prompt that was here before its case keeps the first decision it meets. */
    private @Nullable RecheckPrompt recheck(Schedule schedule) {
        UUID caseId = schedule.caseId();
        @Nullable RecheckPrompt kept = alerts.recheck(caseId).orElse(null);
        if (kept == null) {
            return null;
        }
        RecheckPrompt met = kept.meeting(schedule.facts().indication());
        if (!met.equals(kept)) {
            alerts.keepRecheck(caseId, met);
        }
        return met;
    }
}
