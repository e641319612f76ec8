package nl.kraamflex.scheduling.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A visit as it took place.
 *
 * @param begin when it began, on a whole minute
 * @param end when it ended, on a whole minute, after {@code begin}
 * @param minutes what counts, a multiple of 15
 */
public record Visit(Instant begin, Instant end, int minutes) {
    /** The date on which the visit began: under it the visit is recorded. */
    public LocalDate date() {
        return CareCalendar.dateOf(begin);
    }

    /**
     * What counts, by calendar date: law and money go by dates. The time until each midnight is rounded to the nearest quarter
     * and the last date gets the rest, so that the parts always add up to {@link #minutes()}.
     *
     * @return one part per date on which at least a quarter counts, ascending
     */
    public List<CareDate> careDates() {
        List<CareDate> parts = new ArrayList<>();
        int counted = 0;
        for (LocalDate date = date(); counted < minutes; date = date.plusDays(1)) {
            Instant midnight = CareCalendar.beginOf(date.plusDays(1));
            int untilMidnight = midnight.isBefore(end)
                    ? Math.min(minutes, QuarterHours.nearest(Duration.between(begin, midnight)))
                    : minutes;
            if (untilMidnight > counted) {
                parts.add(new CareDate(date, untilMidnight - counted));
                counted = untilMidnight;
            }
        }
        return List.copyOf(parts);
    }

    /** Whether both took place at the same time for a while; touching is no overlap. */
    boolean overlaps(Visit other) {
        return begin.isBefore(other.end) && other.begin.isBefore(end);
    }
}
