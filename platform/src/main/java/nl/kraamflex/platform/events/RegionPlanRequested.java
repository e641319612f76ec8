package nl.kraamflex.platform.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A plan for all families of a region is to be made; it takes the place of any that was asked for before and is not made yet. The
 * order is on record with who published it, and whoever makes the plan reads it there.
 *
 * @param regionId key of the record: stands for one region of one organisation
 * @param version version of the region on this topic
 * @param regionCode the organisation's own code of the region
 * @param planId the plan to make
 */
public record RegionPlanRequested(
        UUID regionId, String organisation, long version, Instant occurredAt, String regionCode, UUID planId)
        implements EventData {

    @Override
    public UUID subject() {
        return regionId;
    }
}
