package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord;
import nl.kraamflex.scheduling.domain.regionoutlook.CasesOnRecord;
import nl.kraamflex.scheduling.domain.regionoutlook.PricedDates;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionPrices;
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegion;
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegions;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacities;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;

/** Reads what belongs to a region. */
@ApplicationScoped
public class ReadRegion {
    private final Schedules schedules;
    private final RegionCapacities capacities;
    private final KnownRegions knownRegions;
    private final PlannedRegions regions;
    private final RegionPrices prices;
    private final CasesOnRecord casesOnRecord;

    ReadRegion(
            Schedules schedules,
            RegionCapacities capacities,
            KnownRegions knownRegions,
            PlannedRegions regions,
            RegionPrices prices,
            CasesOnRecord casesOnRecord) {
        this.schedules = schedules;
        this.capacities = capacities;
        this.knownRegions = knownRegions;
        this.regions = regions;
        this.prices = prices;
        this.casesOnRecord = casesOnRecord;
    }

    /**
     * How it stands since its plan was accepted.
     *
     * @return empty while no plan of it was
     * @throws Refused when nothing is known of it
     */
    @Transactional
    public Optional<PlannedRegion> standing(String regionCode) {
        Optional<PlannedRegion> planned = regions.find(regionCode);
        if (planned.isEmpty()) {
            knownRegions.capacity(regionCode);
        }
        return planned;
    }

    /**
     * Cases that are arranged to be in it.
     *
     * @param bornFrom earliest date of birth that counts
     * @return their ids, ascending
     */
    @Transactional
    public List<UUID> cases(String regionCode, LocalDate bornFrom) {
        return schedules.inRegion(regionCode, bornFrom);
    }

    /** What becomes of each date in its latest plan that is made; empty while none is. */
    @Transactional
    public List<DateShare> latestDates(String regionCode) {
        return prices.latest(regionCode).map(PricedDates::dates).orElse(List.of());
    }

    /**
     * What is on record of its cases, those to come included.
     *
     * @param bornFrom earliest date of birth that counts
     */
    @Transactional
    public List<CaseOnRecord> onRecord(String regionCode, LocalDate bornFrom) {
        return casesOnRecord.inRegion(regionCode, bornFrom);
    }

    /** Its caregiver hours. */
    @Transactional
    public RegionCapacity capacity(String regionCode) {
        return capacities.of(regionCode);
    }
}
