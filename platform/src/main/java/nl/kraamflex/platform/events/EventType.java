package nl.kraamflex.platform.events;

import java.util.List;

/**
 * One kind of event in one version: its CloudEvents type, the topic it travels on, and the record that is its data.
 *
 * @param name CloudEvents {@code type}; reverse domain, plural domain, fact, version
 * @param topic Kafka topic; the key on it is the case id, on topics of region plans the id of the region
 * @param data record that the producer writes and consumers read
 * @param <T> that record
 */
public record EventType<T extends EventData>(String name, String topic, Class<T> data) {

    /** What a case is entitled to: owned by indication-service. */
    public static final EventType<CaseUpdated> CASE_UPDATED =
            new EventType<>("nl.kraamzorg.indications.case-updated.v1", "kraamzorg.indications.v1", CaseUpdated.class);

    /** The indication of a case has to be looked at again: owned by indication-service. */
    public static final EventType<RecheckDue> RECHECK_DUE =
            new EventType<>("nl.kraamzorg.indications.recheck-due.v1", "kraamzorg.rechecks.v1", RecheckDue.class);

    /** How a case's hours are spread over days: owned by scheduling-service. */
    public static final EventType<SchedulePlanned> SCHEDULE_PLANNED = new EventType<>(
            "nl.kraamzorg.schedules.schedule-planned.v1", "kraamzorg.schedules.v1", SchedulePlanned.class);

    /** What was really given to a case: owned by scheduling-service. */
    public static final EventType<DeliveriesRecorded> DELIVERIES_RECORDED = new EventType<>(
            "nl.kraamzorg.deliveries.deliveries-recorded.v1", "kraamzorg.deliveries.v1", DeliveriesRecorded.class);

    /** Somebody has to look at how a case is planned or what it was given: owned by scheduling-service. */
    public static final EventType<ScheduleAlert> SCHEDULE_ALERT = new EventType<>(
            "nl.kraamzorg.schedules.schedule-alert.v1", "kraamzorg.schedule-alerts.v1", ScheduleAlert.class);

    /** A plan for all families of a region is to be made: owned by scheduling-service, whose copies share the work by it. */
    public static final EventType<RegionPlanRequested> REGION_PLAN_REQUESTED = new EventType<>(
            "nl.kraamzorg.region-plans.plan-requested.v1", "kraamzorg.region-plans.v1", RegionPlanRequested.class);

    /** Every published type. A published version never changes; a new one is added beside it. */
    public static final List<EventType<?>> ALL = List.of(
            CASE_UPDATED, RECHECK_DUE, SCHEDULE_PLANNED, DELIVERIES_RECORDED, SCHEDULE_ALERT, REGION_PLAN_REQUESTED);

    /** Class-path name of the JSON Schema of this type's data. */
    public String schemaResource() {
        return "events/" + name + ".schema.json";
    }

    /** Class-path name of the golden record of this type: headers, key and value as they stand on the topic. */
    public String goldenResource() {
        return "events/" + name + ".golden.json";
    }

    /**
     * Class-path name of a further golden record of this type, with fields that were added since it was first published.
     *
     * @param form what sets it apart, such as {@code full}
     */
    public String goldenResource(String form) {
        return "events/" + name + "." + form + ".golden.json";
    }
}
