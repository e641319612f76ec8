package nl.kraamflex.billing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A visit as it took place.
 *
 * @param begin when it began
 * @param end when it ended
 * @param care what counts of it, by date; a visit past midnight has two dates
 * @param elsewhere whether another organisation gave it, which then bills it
 */
public record Delivery(Instant begin, Instant end, List<DatedCare> care, boolean elsewhere) {
    public Delivery {
        care = List.copyOf(care);
    }

    /** The calendar date in Europe/Amsterdam on which the visit began. */
    public LocalDate beganOn() {
        return CareCalendar.dateOf(begin);
    }
}
