package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.CaseEvents;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.IndicationRules;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Plausibility;
import nl.kraamflex.indication.domain.Protocol;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Puts a birth on record, or corrects it. */
@ApplicationScoped
public class RecordBirth {
    private final Cases cases;
    private final CaseEvents events;
    private final DatedLaw law;
    private final Clock clock;

    RecordBirth(Cases cases, CaseEvents events, DatedLaw law, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Records the facts of a birth; earlier reports are kept.
     *
     * @param expected version of the report the caller read, null when it believes there is none
     * @return the report with its new version
     * @throws Refused when there is no such case, the version is not the present one, or the facts cannot be right
     */
    @Transactional
    public Birth record(
            UUID caseId, OffsetDateTime timeOfBirth, @Nullable LocalDate homecomingDate, @Nullable Long expected) {
        MaternityCase theCase =
                cases.findForChange(caseId).orElseThrow(() -> new Refused(new Refusal.NoSuchCase(caseId)));
        Birth reported = new Birth(timeOfBirth, homecomingDate, nextVersion(theCase.birth(), expected));
        List<Plausibility.Fault> faults = new Plausibility(law, clock.instant()).ofBirth(theCase.dueDate(), reported);
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.Implausible(faults));
        }
        MaternityCase changed = theCase.withBirth(reported);
        cases.addBirth(changed, reported);
        events.publish(
                changed, IndicationRules.apply(new Protocol(law, changed.lawDate()), changed), timeOfBirth.toInstant());
        return reported;
    }

    private static long nextVersion(@Nullable Birth present, @Nullable Long expected) {
        long current = present == null ? 0 : present.version();
        if (expected == null && current > 0) {
            throw new Refused(new Refusal.VersionRequired(current));
        }
        if (expected != null && expected != current) {
            throw new Refused(new Refusal.VersionMismatch(expected, current));
        }
        return current + 1;
    }
}
