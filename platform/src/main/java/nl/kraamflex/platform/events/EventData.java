package nl.kraamflex.platform.events;

import java.time.Instant;
import java.util.UUID;

/**
 * What every event carries: the whole state of a case, or of a region, on its topic at one version, never a change alone, so that a consumer
 * may skip what is stale. Nothing in it names a person.
 */
public sealed interface EventData
        permits CaseUpdated, RecheckDue, SchedulePlanned, DeliveriesRecorded, ScheduleAlert, RegionPlanRequested {
    /** What the event is of, key of the record: the case, or the region on topics of region plans. */
    UUID subject();

    /** Organisation it belongs to: AGB code, eight digits. */
    String organisation();

    /** Version of the subject on this topic: 1, 2, 3 … without gaps. */
    long version();

    /**
     * Whether this state takes the place of the one that is held: what is older, and the same once more, does not. So the order in which
     * events arrive, and how often, plays no part.
     *
     * @param held version that is held of the subject on this topic; 0 when none is
     */
    default boolean replaces(long held) {
        return version() > held;
    }

    /** When the fact happened in the real world. */
    Instant occurredAt();
}
