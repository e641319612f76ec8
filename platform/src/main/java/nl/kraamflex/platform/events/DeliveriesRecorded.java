package nl.kraamflex.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything that was given to a case. Fields that were added to the published version are left out where they say nothing, and
 * what is left out is read as false or as an empty list.
 *
 * @param visits every visit that took place, in order of their begin
 * @param notGiven every visit that was appointed and did not take place, in order of their begin; no time of it counts. Added
 */
public record DeliveriesRecorded(
        UUID caseId,
        String organisation,
        long version,
        Instant occurredAt,
        List<DeliveredVisit> visits,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<VisitNotGiven> notGiven)
        implements EventData {

    public DeliveriesRecorded {
        visits = List.copyOf(visits);
        notGiven = notGiven == null ? List.of() : List.copyOf(notGiven);
    }

    /** Deliveries of a case in which every visit took place. */
    public DeliveriesRecorded(
            UUID caseId, String organisation, long version, Instant occurredAt, List<DeliveredVisit> visits) {
        this(caseId, organisation, version, occurredAt, visits, List.of());
    }

    /**
     * One visit as it took place.
     *
     * @param begin when it began
     * @param end when it ended
     * @param minutes what counts, a multiple of 15
     * @param careDates the same minutes by calendar date in Europe/Amsterdam: a visit past midnight has two
     * @param elsewhere whether another organisation gave it: it counts for the family's hours and is billed by the other. Added
     */
    public record DeliveredVisit(
            Instant begin,
            Instant end,
            int minutes,
            List<CareDate> careDates,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
            boolean elsewhere) {
        public DeliveredVisit {
            careDates = List.copyOf(careDates);
        }

        /** A visit that the organisation gave itself. */
        public DeliveredVisit(Instant begin, Instant end, int minutes, List<CareDate> careDates) {
            this(begin, end, minutes, careDates, false);
        }
    }

    /**
     * Care that counts on one date.
     *
     * @param date calendar date in Europe/Amsterdam
     * @param minutes care that counts on it, a multiple of 15
     */
    public record CareDate(LocalDate date, int minutes) {}

    /**
     * A visit that was appointed and did not take place.
     *
     * @param begin when it was to begin
     * @param outcome NO_SHOW, REFUSED or CANCELLED_LATE
     */
    public record VisitNotGiven(Instant begin, String outcome) {}
}
