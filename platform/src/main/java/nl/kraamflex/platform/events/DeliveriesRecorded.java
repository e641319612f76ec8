package nl.kraamflex.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was given to a case. Fields that were added to the published version are left out where they say nothing, and
 * what is left out is read as false, as null or as an empty list. It is published anew when a delivery is recorded or corrected, when
 * who pays for one changes, and when the hours are signed.
 *
 * @param visits every visit that took place, in order of their begin
 * @param notGiven every visit that was appointed and did not take place, in order of their begin; no time of it counts. Added
 * @param signedStatement that these visits were signed for; null while some of them are not. Added
 */
public record DeliveriesRecorded(
        UUID caseId,
        String organisation,
        long version,
        Instant occurredAt,
        List<DeliveredVisit> visits,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<VisitNotGiven> notGiven,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SignedStatement signedStatement)
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

    /** Deliveries that nobody signed for. */
    public DeliveriesRecorded(
            UUID caseId,
            String organisation,
            long version,
            Instant occurredAt,
            List<DeliveredVisit> visits,
            List<VisitNotGiven> notGiven) {
        this(caseId, organisation, version, occurredAt, visits, notGiven, null);
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
     * @param funding who pays: BASIC_EXCEPTION, AGREEMENT, SUPPLEMENTARY, PRIVATE, or {@link #UNKNOWN} when nobody is known to; null, and
     *     left out, for basic insurance on ordinary days and for what another organisation gave. Added
     */
    public record CareDate(
            LocalDate date,
            int minutes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String funding) {
        /** Value of {@code funding} for care that nobody is known to pay for. */
        public static final String UNKNOWN = "UNKNOWN";

        /** Care that basic insurance pays for. */
        public CareDate(LocalDate date, int minutes) {
            this(date, minutes, null);
        }
    }

    /**
     * The hours of every visit on record, as signed.
     *
     * @param minutes what was signed for, by others too; the sum of the visits' minutes
     * @param signedAt when the last signature was given
     */
    public record SignedStatement(int minutes, Instant signedAt) {}

    /**
     * A visit that was appointed and did not take place.
     *
     * @param begin when it was to begin
     * @param outcome NO_SHOW, REFUSED or CANCELLED_LATE
     */
    public record VisitNotGiven(Instant begin, String outcome) {}

    @Override
    public UUID subject() {
        return caseId;
    }
}
