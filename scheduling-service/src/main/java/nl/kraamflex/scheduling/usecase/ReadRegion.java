package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord;
import nl.kraamflex.scheduling.domain.regionoutlook.CasesOnRecord;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacities;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;

/** Reads what belongs to a region. */
@ApplicationScoped
public class ReadRegion {
    private final Schedules schedules;
    private final RegionCapacities capacities;
    private final CasesOnRecord casesOnRecord;

    ReadRegion(Schedules schedules, RegionCapacities capacities, CasesOnRecord casesOnRecord) {
        this.schedules = schedules;
        this.capacities = capacities;
        this.casesOnRecord = casesOnRecord;
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
