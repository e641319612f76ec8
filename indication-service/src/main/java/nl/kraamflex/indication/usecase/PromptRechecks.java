package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.CaseEvents;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Recheck;
import nl.kraamflex.indication.domain.Rechecks;
import nl.kraamflex.indication.domain.calculation.TextSet;

/** Tells that the indication of a case has to be looked at again; after a loss nobody is prompted. */
@ApplicationScoped
public class PromptRechecks {
    private final Cases cases;
    private final Rechecks rechecks;
    private final CaseEvents events;
    private final Clock clock;

    PromptRechecks(Cases cases, Rechecks rechecks, CaseEvents events, Clock clock) {
        this.cases = cases;
        this.rechecks = rechecks;
        this.events = events;
        this.clock = clock;
    }

    /** Prompts what is due today for a case of the current organisation; each re-check once. */
    @Transactional
    public void prompt(UUID caseId) {
        MaternityCase theCase = cases.existingForChange(caseId);
        LocalDate today = clock.instant().atZone(Birth.ZONE).toLocalDate();
        for (Recheck due : rechecks.takeDue(caseId, today)) {
            if (theCase.texts() == TextSet.STANDARD) {
                events.publishRecheck(theCase, due, clock.instant());
            }
        }
    }
}
