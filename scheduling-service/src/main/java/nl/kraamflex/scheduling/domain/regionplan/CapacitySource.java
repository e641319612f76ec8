package nl.kraamflex.scheduling.domain.regionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kraamflex.scheduling.domain.Fault;

/**
 * What one source, such as the roster or an agency, says of the caregiver time of a region. Never edited; a change is a new version
 * that takes the place of all dates before it.
 *
 * @param source its name, in the form of a region's code
 * @param version 1 for the first, one more with each
 * @param recordedAt when it was recorded
 * @param dates ascending, none twice; a date that is left out is one this source says nothing of
 */
public record CapacitySource(String source, long version, Instant recordedAt, List<CapacityDate> dates) {
    /** Most dates of one source: two years. */
    public static final int MOST_DATES = 730;

    /** Puts the dates in order. */
    public CapacitySource {
        dates = dates.stream().sorted(Comparator.comparing(CapacityDate::date)).toList();
    }

    /** What is wrong with dates as they were sent, each named by its place; empty when nothing is. */
    public static List<Fault> faults(List<CapacityDate> dates) {
        List<Fault> faults = new ArrayList<>();
        Set<LocalDate> known = new HashSet<>();
        for (int i = 0; i < dates.size(); i++) {
            LocalDate date = dates.get(i).date();
            if (!known.add(date)) {
                faults.add(new Fault(
                        "/dates/%d/date".formatted(i), "is %s a second time: give each date once".formatted(date)));
            }
        }
        return List.copyOf(faults);
    }
}
