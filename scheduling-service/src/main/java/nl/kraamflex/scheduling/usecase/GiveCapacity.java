package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.scheduling.domain.Fault;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Versioning;
import nl.kraamflex.scheduling.domain.regionplan.CapacityDate;
import nl.kraamflex.scheduling.domain.regionplan.CapacitySource;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacities;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;
import org.jspecify.annotations.Nullable;

/** Records how many caregiver hours a region has on each date, by what each source says, and reads them. */
@ApplicationScoped
public class GiveCapacity {
    private final RegionCapacities capacities;
    private final KnownRegions knownRegions;
    private final KeepRegions keepRegions;
    private final Clock clock;

    GiveCapacity(RegionCapacities capacities, KnownRegions knownRegions, KeepRegions keepRegions, Clock clock) {
        this.capacities = capacities;
        this.knownRegions = knownRegions;
        this.keepRegions = keepRegions;
        this.clock = clock;
    }

    /**
     * Takes what a source says in place of all it said before; that is kept as earlier versions. A region that is planned stands from
     * then on with these hours, and all its families keep theirs: where a caregiver is ill, the region says what is uncovered.
     *
     * @param expected version of the source the caller read, null when it believes there is none
     * @return the latest version of that source
     * @throws Refused when a date is given twice, or the version is not the present one
     */
    @Transactional
    public CapacitySource give(String regionCode, String source, List<CapacityDate> dates, @Nullable Long expected) {
        List<Fault> faults = CapacitySource.faults(dates);
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.FaultyReport(faults));
        }
        long version = Versioning.next(capacities.lockLatestVersion(regionCode, source), expected);
        CapacitySource given = new CapacitySource(source, version, clock.instant(), dates);
        capacities.add(regionCode, given);
        keepRegions.hoursChanged(regionCode);
        return given;
    }

    /**
     * What all sources say of a region.
     *
     * @throws Refused when nothing is known of it
     */
    @Transactional
    public RegionCapacity of(String regionCode) {
        return knownRegions.capacity(regionCode);
    }

    /**
     * What one source said.
     *
     * @param version which time; null for the latest
     * @throws Refused when it said nothing, or not that often
     */
    @Transactional
    public CapacitySource of(String regionCode, String source, @Nullable Long version) {
        return capacities
                .source(regionCode, source, Optional.ofNullable(version))
                .orElseThrow(() -> new Refused(new Refusal.NoSuchCapacity(regionCode, source, version)));
    }
}
