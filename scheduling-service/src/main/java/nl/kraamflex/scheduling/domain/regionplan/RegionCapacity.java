package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The caregiver time of a region: what all its sources say together.
 *
 * @param regionCode the organisation's own code of the region
 * @param sources the latest version of each source, by name
 */
public record RegionCapacity(String regionCode, List<CapacitySource> sources) {

    /** Puts the sources in order. */
    public RegionCapacity {
        sources = sources.stream()
                .sorted(Comparator.comparing(CapacitySource::source))
                .toList();
    }

    /**
     * The time of each date, summed over the sources.
     *
     * @return minutes by date, ascending; a date of which no source says anything is not in it
     * @throws ArithmeticException when a sum passes 2^31 minutes
     */
    public SortedMap<LocalDate, Integer> minutesByDate() {
        SortedMap<LocalDate, Integer> total = new TreeMap<>();
        for (CapacitySource source : sources) {
            source.dates().forEach(one -> total.merge(one.date(), one.minutes(), Math::addExact));
        }
        return total;
    }

    /** How often any source was given: grows with every change. */
    public long version() {
        return sources.stream().mapToLong(CapacitySource::version).sum();
    }
}
