package nl.kraamflex.billing.domain.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * From when to when care was given on one calendar date: from the first visit of that date to the end of the last. A visit past
 * midnight is split there, so that no line spans two dates.
 *
 * @param begin of the first visit, not before the date begins
 * @param end of the last visit, not after the date ends
 */
public record CareTimes(Instant begin, Instant end) {
    /**
     * The times of a date.
     *
     * @return empty when no visit of our own counts on the date
     */
    public static Optional<CareTimes> on(@Nullable Deliveries deliveries, LocalDate date) {
        List<Delivery> visits = deliveries == null
                ? List.of()
                : deliveries.visits().stream()
                        .filter(visit -> !visit.elsewhere() && countsOn(visit, date))
                        .toList();
        if (visits.isEmpty()) {
            return Optional.empty();
        }
        Instant begin = visits.stream()
                .map(Delivery::begin)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant end = visits.stream()
                .map(Delivery::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Instant first = date.atStartOfDay(CareCalendar.ZONE).toInstant();
        Instant last = date.plusDays(1).atStartOfDay(CareCalendar.ZONE).toInstant();
        return Optional.of(new CareTimes(begin.isBefore(first) ? first : begin, end.isAfter(last) ? last : end));
    }

    private static boolean countsOn(Delivery visit, LocalDate date) {
        return visit.care().stream().anyMatch(care -> care.date().equals(date) && care.minutes() > 0);
    }
}
