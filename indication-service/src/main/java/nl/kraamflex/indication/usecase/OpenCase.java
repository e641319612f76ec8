package nl.kraamflex.indication.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.indication.domain.CaseEvents;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Plausibility;
import nl.kraamflex.indication.domain.Protocol;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.platform.dated.DatedLaw;

/** Registers a family's pregnancy as a case. */
@ApplicationScoped
public class OpenCase {
    private final Cases cases;
    private final CaseEvents events;
    private final DatedLaw law;
    private final Clock clock;

    OpenCase(Cases cases, CaseEvents events, DatedLaw law, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Opens a case.
     *
     * @param reference the caller's own name for it, unique within its organisation
     * @param dueDate expected date of birth
     * @return the case at version 1
     * @throws Refused when the date is implausible or the reference is taken
     * @throws nl.kraamflex.platform.dated.FigureNotPublished when no protocol covers the due date
     */
    @Transactional
    public MaternityCase open(String reference, LocalDate dueDate) {
        // A date that no protocol covers is refused here by name, before there is a case that could never be indicated.
        new Protocol(law, dueDate).floor();
        List<Plausibility.Fault> faults = new Plausibility(law, clock.instant()).ofDueDate(dueDate);
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.Implausible(faults));
        }
        MaternityCase opened = MaternityCase.opened(UuidCreator.getTimeOrderedEpoch(), reference, dueDate);
        cases.add(opened);
        events.publish(opened, Optional.empty(), clock.instant());
        return opened;
    }
}
