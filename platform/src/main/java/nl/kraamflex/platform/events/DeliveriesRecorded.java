package nl.kraamflex.platform.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything that was given to a case.
 *
 * @param visits every visit on record, in order of their begin
 */
public record DeliveriesRecorded(
        UUID caseId, String organisation, long version, Instant occurredAt, List<DeliveredVisit> visits)
        implements EventData {

    public DeliveriesRecorded {
        visits = List.copyOf(visits);
    }

    /**
     * One visit as it took place.
     *
     * @param begin when it began
     * @param end when it ended
     * @param minutes what counts, a multiple of 15
     * @param careDates the same minutes by calendar date in Europe/Amsterdam: a visit past midnight has two
     */
    public record DeliveredVisit(Instant begin, Instant end, int minutes, List<CareDate> careDates) {
        public DeliveredVisit {
            careDates = List.copyOf(careDates);
        }
    }

    /**
     * Care that counts on one date.
     *
     * @param date calendar date in Europe/Amsterdam
     * @param minutes care that counts on it, a multiple of 15
     */
    public record CareDate(LocalDate date, int minutes) {}
}
