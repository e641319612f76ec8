package nl.kraamflex.scheduling.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.Outbox;
import nl.kraamflex.platform.events.RegionPlanRequested;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.RegionPlanEvents;

@ApplicationScoped
class OutboxRegionPlanEvents implements RegionPlanEvents {
    private final Outbox outbox;
    private final CurrentOrganisation organisation;

    OutboxRegionPlanEvents(Outbox outbox, CurrentOrganisation organisation) {
        this.outbox = outbox;
        this.organisation = organisation;
    }

    @Override
    public void requested(PlanJob asked) {
        outbox.publish(
                EventType.REGION_PLAN_REQUESTED,
                regionId(organisation.agbCode(), asked.regionCode()),
                version -> requested(asked, organisation.agbCode(), version));
    }

    static RegionPlanRequested requested(PlanJob asked, String organisation, long version) {
        return new RegionPlanRequested(
                regionId(organisation, asked.regionCode()),
                organisation,
                version,
                asked.requestedAt(),
                asked.regionCode(),
                asked.planId());
    }

    /** Two organisations may use one code, so that both together say which region is meant. */
    static UUID regionId(String organisation, String regionCode) {
        return UUID.nameUUIDFromBytes((organisation + "/" + regionCode).getBytes(StandardCharsets.UTF_8));
    }
}
