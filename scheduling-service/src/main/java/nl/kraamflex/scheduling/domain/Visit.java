package nl.kraamflex.scheduling.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it took place.
 *
 * @param begin when it began, on a whole minute
 * @param end when it ended, on a whole minute, after {@code begin}
 * @param minutes what counts, a multiple of the step of {@code rounding}
 * @param rounding the rule by which it counts
 * @param caregiverReference the organisation's own code of who gave it; null when it is not told
 * @param elsewhere whether another organisation gave it: it counts for the family's hours and is not billed
 */
public record Visit(
        Instant begin,
        Instant end,
        int minutes,
        Rounding rounding,
        @Nullable String caregiverReference,
        boolean elsewhere) {

    /** A visit that the organisation gave itself, counted in quarters to the nearest. */
    public Visit(Instant begin, Instant end, int minutes) {
        this(begin, end, minutes, Rounding.NEAREST_QUARTER, null, false);
    }

    /** The date on which the visit began: under it the visit is recorded. */
    public LocalDate date() {
        return CareCalendar.dateOf(begin);
    }

    /** How long it lasted by the clock, in whole minutes, whatever counts of it. */
    public int exactMinutes() {
        return Math.toIntExact(Duration.between(begin, end).toMinutes());
    }

    /**
     * What counts, by calendar date: law and money go by dates. The time until each midnight is rounded as the visit is, and the
     * last date gets the rest, so that the parts always add up to {@link #minutes()}.
     *
     * @return one part per date on which at least a step counts, ascending
     */
    public List<CareDate> careDates() {
        List<CareDate> parts = new ArrayList<>();
        int counted = 0;
        for (LocalDate date = date(); counted < minutes; date = date.plusDays(1)) {
            Instant midnight = CareCalendar.beginOf(date.plusDays(1));
            int untilMidnight = midnight.isBefore(end)
                    ? Math.min(minutes, rounding.counted(Duration.between(begin, midnight)))
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

    /** Whether it was under way when another was to begin; ending at that moment is none. */
    boolean underWayAt(Instant moment) {
        return !moment.isBefore(begin) && moment.isBefore(end);
    }
}
