package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import nl.kraamflex.scheduling.domain.FundingOfCare;
import nl.kraamflex.scheduling.domain.HoursStatements;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.ScheduleEvents;

/** Tells what was given, who pays for it and whether it was signed for; in the caller's transaction. */
@ApplicationScoped
class PublishDeliveries {
    private final HoursStatements statements;
    private final ScheduleEvents events;
    private final Clock clock;

    PublishDeliveries(HoursStatements statements, ScheduleEvents events, Clock clock) {
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    /** After a delivery was recorded or its hours were signed. */
    void of(Schedule schedule, Instant occurredAt) {
        events.deliveriesRecorded(
                schedule,
                statements.of(schedule.caseId()).stream()
                        .filter(statement -> statement.statesAll(schedule))
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                occurredAt);
    }

    /** After a change that recorded no delivery: publishes only where somebody else now pays for what was given. */
    void whereFundingChanged(Schedule before, Schedule after) {
        if (!FundingOfCare.ofAll(before).equals(FundingOfCare.ofAll(after))) {
            of(after, clock.instant());
        }
    }
}
