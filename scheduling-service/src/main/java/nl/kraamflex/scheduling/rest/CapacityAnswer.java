package nl.kraamflex.scheduling.rest;

import java.time.Instant;
import java.util.List;
import nl.kraamflex.scheduling.domain.regionplan.CapacitySource;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;

/** The caregiver hours of a region as the API shows them: the sum, and what each source gave. */
public record CapacityAnswer(String regionCode, List<CapacityBody.DateBody> dates, List<SourceAnswer> sources) {
    /** What one source gave. */
    public record SourceAnswer(String source, long version, Instant recordedAt, List<CapacityBody.DateBody> dates) {
        private static SourceAnswer of(CapacitySource source) {
            return new SourceAnswer(
                    source.source(),
                    source.version(),
                    source.recordedAt(),
                    source.dates().stream()
                            .map(one -> CapacityBody.DateBody.of(one.date(), one.minutes()))
                            .toList());
        }
    }

    static CapacityAnswer of(RegionCapacity capacity) {
        return new CapacityAnswer(
                capacity.regionCode(),
                capacity.minutesByDate().entrySet().stream()
                        .map(date -> CapacityBody.DateBody.of(date.getKey(), date.getValue()))
                        .toList(),
                capacity.sources().stream().map(SourceAnswer::of).toList());
    }

    static CapacityAnswer of(String regionCode, CapacitySource only) {
        return of(new RegionCapacity(regionCode, List.of(only)));
    }
}
