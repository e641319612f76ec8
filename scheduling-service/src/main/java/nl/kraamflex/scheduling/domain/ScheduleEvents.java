package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the services that follow how a case is planned and what it was given. */
public interface ScheduleEvents {
    /**
     * Publishes the plans in force in the running transaction.
     *
     * @param schedules cases with a plan, each once
     */
    void planned(List<Schedule> schedules);

    /**
     * Publishes every delivery of a case in the running transaction: after one was recorded or signed, or who pays for one changed.
     *
     * @param signed the statement that states all of them as they are now; null while there is none
     * @param occurredAt when what is published came about
     */
    void deliveriesRecorded(Schedule schedule, @Nullable HoursStatement signed, Instant occurredAt);

    /** Publishes in the running transaction that somebody has to look at a case. */
    void alerted(Schedule schedule, Alert raised);
}
