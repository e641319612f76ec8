package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hours that were given to a case, as signed (urenverantwoording). All of it is frozen; when a delivery it rests on changes
 * later, a new statement is signed beside it.
 *
 * @param id of this statement
 * @param version 1 for the first of the case, one more with each
 * @param recordedAt when it was recorded
 * @param deliveriesVersion how often deliveries of the case had been recorded or corrected, as the signers saw it
 * @param periodEnd last date whose visits it takes in; null when it takes in all
 * @param signatures in the order given
 * @param totals what it states
 * @param restsOn the deliveries it rests on, ascending by date; those count that nothing was given in, too
 */
public record HoursStatement(
        UUID id,
        long version,
        Instant recordedAt,
        long deliveriesVersion,
        @Nullable LocalDate periodEnd,
        List<Signature> signatures,
        Totals totals,
        List<DeliveryUsed> restsOn) {

    /**
     * The version of a date's delivery that a statement rests on.
     *
     * @param date the date
     * @param version the version of its delivery
     */
    public record DeliveryUsed(LocalDate date, long version) {}

    /**
     * What a statement states.
     *
     * @param minutes what counts, by others too
     * @param exactMinutes how long the visits lasted by the clock
     * @param elsewhereMinutes how much of {@code minutes} others gave
     * @param indicatedMinutes what the case is entitled to; null without a decision that counts
     * @param declinedMinutes how much of that the family did not want
     * @param dates what counts by calendar date, ascending
     */
    public record Totals(
            int minutes,
            int exactMinutes,
            int elsewhereMinutes,
            @Nullable Integer indicatedMinutes,
            int declinedMinutes,
            List<DateTotal> dates) {
        /** Keeps a copy of the list. */
        public Totals {
            dates = List.copyOf(dates);
        }

        /** Indicated time that the family wants and that is still to give; null without an indication that counts. */
        public @Nullable Integer minutesLeft() {
            return indicatedMinutes == null ? null : Math.max(0, indicatedMinutes - declinedMinutes - minutes);
        }

        /** The totals of a case up to a date; all of it without one. */
        public static Totals of(Schedule schedule, @Nullable LocalDate periodEnd) {
            List<Visit> visits = visits(schedule, periodEnd);
            Map<LocalDate, DateTotal> dates = new TreeMap<>();
            for (Visit visit : visits) {
                for (CareDate part : visit.careDates()) {
                    int elsewhere = visit.elsewhere() ? part.minutes() : 0;
                    dates.merge(part.date(), new DateTotal(part.date(), part.minutes(), elsewhere), DateTotal::plus);
                }
            }
            return new Totals(
                    visits.stream().mapToInt(Visit::minutes).sum(),
                    visits.stream().mapToInt(Visit::exactMinutes).sum(),
                    visits.stream()
                            .filter(Visit::elsewhere)
                            .mapToInt(Visit::minutes)
                            .sum(),
                    schedule.indicatedMinutes(),
                    schedule.declinedMinutes(),
                    List.copyOf(dates.values()));
        }
    }

    /**
     * What counts on one calendar date.
     *
     * @param date in Europe/Amsterdam
     * @param minutes what counts, by others too
     * @param elsewhereMinutes how much of it others gave
     */
    public record DateTotal(LocalDate date, int minutes, int elsewhereMinutes) {
        private DateTotal plus(DateTotal other) {
            return new DateTotal(date, minutes + other.minutes, elsewhereMinutes + other.elsewhereMinutes);
        }
    }

    /** Keeps copies of the lists. */
    public HoursStatement {
        signatures = List.copyOf(signatures);
        restsOn = List.copyOf(restsOn);
    }

    /** Whether a delivery of its period was recorded or corrected since, so that it no longer states what was given. */
    public boolean outdated(Schedule schedule) {
        return !restsOn.equals(used(schedule, periodEnd));
    }

    /** Whether it states every delivery of a case as it is on record now. */
    public boolean statesAll(Schedule schedule) {
        return restsOn.equals(used(schedule, null));
    }

    /** When the last signature was given. */
    public Instant signedAt() {
        return signatures.stream()
                .map(Signature::signedAt)
                .max(Comparator.naturalOrder())
                .orElse(recordedAt);
    }

    /** The deliveries up to a date in the version on record; all of them without one. */
    static List<DeliveryUsed> used(Schedule schedule, @Nullable LocalDate periodEnd) {
        return schedule.deliveries().stream()
                .filter(delivery -> within(delivery.date(), periodEnd))
                .map(delivery -> new DeliveryUsed(delivery.date(), delivery.version()))
                .sorted(Comparator.comparing(DeliveryUsed::date))
                .toList();
    }

    /** The visits that began up to a date; all of them without one. */
    static List<Visit> visits(Schedule schedule, @Nullable LocalDate periodEnd) {
        return schedule.visits().stream()
                .filter(visit -> within(visit.date(), periodEnd))
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean within(LocalDate date, @Nullable LocalDate periodEnd) {
        return periodEnd == null || !date.isAfter(periodEnd);
    }
}
