package nl.kraamflex.billing.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Care of one date as it was given, in the order that counts against the indicated hours: by date, and within a date by the begin of the
 * visit. The order of the record it came from plays no part.
 *
 * @param begin when the visit began
 * @param care what counts of it on the date
 * @param elsewhere whether another organisation gave it
 */
record GivenCare(Instant begin, DatedCare care, boolean elsewhere) {
    private static final Comparator<GivenCare> IN_TIME = Comparator.comparing(
                    (GivenCare given) -> given.care().date())
            .thenComparing(GivenCare::begin)
            .thenComparing(GivenCare::elsewhere)
            .thenComparing(given -> given.care().funding(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(given -> given.care().minutes());

    /** All care on record, in that order. */
    static List<GivenCare> of(Deliveries deliveries) {
        return deliveries.visits().stream()
                .flatMap(visit -> visit.care().stream()
                        .filter(care -> care.minutes() > 0)
                        .map(care -> new GivenCare(visit.begin(), care, visit.elsewhere())))
                .sorted(IN_TIME)
                .toList();
    }
}
