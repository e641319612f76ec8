package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Outlook;
import nl.kraamflex.scheduling.domain.Schedules;

/** Reads a case with every version of its plan. */
@ApplicationScoped
public class ReadOutlook {
    private final Schedules schedules;
    private final Clock clock;

    ReadOutlook(Schedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /** The outlook of a case, empty while this organisation has none of that id here; without a plan it shows none. */
    @Transactional
    public Optional<Outlook> find(UUID caseId) {
        LocalDate today = CareCalendar.dateOf(clock.instant());
        return schedules.find(caseId).map(schedule -> new Outlook(schedule, schedules.plans(caseId), today));
    }
}
