package nl.kraamflex.platform.events;

import java.time.Instant;
import java.util.UUID;

/**
 * What every event carries: the whole state of a case on its topic at one version, never a change alone, so that a consumer
 * may skip what is stale. Nothing in it names a person.
 */
public sealed interface EventData permits CaseUpdated, RecheckDue, SchedulePlanned, DeliveriesRecorded, ScheduleAlert {
    /** The case, key of the record. */
    UUID caseId();

    /** Organisation the case belongs to: AGB code, eight digits. */
    String organisation();

    /** Version of the case on this topic: 1, 2, 3 … without gaps. */
    long version();

    /**
     * Whether this state takes the place of the one that is held: what is older, and the same once more, does not. So the order in which
     * events arrive, and how often, plays no part.
     *
     * @param held version that is held of the case on this topic; 0 when none is
     */
    default boolean replaces(long held) {
        return version() > held;
    }

    /** When the fact happened in the real world. */
    Instant occurredAt();
}
