package nl.kraamflex.scheduling.domain;

/** Tells the services that follow how a case is planned and what it was given. */
public interface ScheduleEvents {
    /** Publishes the plan in force in the running transaction. */
    void planned(Schedule schedule, Plan plan);

    /** Publishes every delivery of a case in the running transaction, after one was recorded. */
    void deliveriesRecorded(Schedule schedule, Delivery recorded);

    /** Publishes in the running transaction that somebody has to look at a case. */
    void alerted(Schedule schedule, Alert raised);
}
