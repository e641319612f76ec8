package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Outlook;
import nl.kraamflex.scheduling.domain.Schedule;
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
        return schedules.find(caseId).map(this::of);
    }

    /** The outlook of a case that was just read, in the same transaction. */
    @Transactional
    public Outlook of(Schedule schedule) {
        return new Outlook(schedule, schedules.plans(schedule.caseId()), CareCalendar.dateOf(clock.instant()));
    }
}
