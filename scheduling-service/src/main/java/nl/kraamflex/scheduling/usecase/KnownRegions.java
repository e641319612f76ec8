package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacities;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;

/** Tells regions from codes that nobody ever used, in the caller's transaction. */
@ApplicationScoped
class KnownRegions {
    private final RegionCapacities capacities;
    private final Schedules schedules;

    KnownRegions(RegionCapacities capacities, Schedules schedules) {
        this.capacities = capacities;
        this.schedules = schedules;
    }

    /**
     * The caregiver hours of a region.
     *
     * @throws Refused when nobody gave it any and no case is arranged to be in it
     */
    RegionCapacity capacity(String regionCode) {
        RegionCapacity capacity = capacities.of(regionCode);
        if (capacity.sources().isEmpty() && !schedules.anyInRegion(regionCode)) {
            throw new Refused(new Refusal.NoSuchRegion(regionCode));
        }
        return capacity;
    }
}
