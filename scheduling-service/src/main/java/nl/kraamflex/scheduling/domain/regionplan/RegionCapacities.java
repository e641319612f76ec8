package nl.kraamflex.scheduling.domain.regionplan;

import java.util.Optional;

/** The caregiver time of the current organisation's regions. */
public interface RegionCapacities {
    /** What all sources of a region say now; without sources while none said anything. */
    RegionCapacity of(String regionCode);

    /**
     * What one source said.
     *
     * @param version which time; the latest when empty
     */
    Optional<CapacitySource> source(String regionCode, String source, Optional<Long> version);

    /** The latest version of a source, 0 without one; keeps others from adding one until the transaction ends. */
    long lockLatestVersion(String regionCode, String source);

    /** Stores one more version of a source, beside those before. */
    void add(String regionCode, CapacitySource given);
}
