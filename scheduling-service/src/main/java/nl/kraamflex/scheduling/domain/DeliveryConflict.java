package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A delivery contradicts what is on record of its case, or has not taken place yet. */
public sealed interface DeliveryConflict {
    /** The part of the request at fault: a JSON pointer, or {@code date} for the date in the address. */
    String name();

    /** A visit that has not ended yet, or was to begin later. */
    record NotOverYet(String name, Instant end, Instant now) implements DeliveryConflict {}

    /** Care before the child was born. */
    record BeforeBirth(String name, Instant begin) implements DeliveryConflict {}

    /** Care after the last date the law knows maternity care on, for which nobody else pays. */
    record AfterLegalWindow(String name, LocalDate date, LegalWindow window) implements DeliveryConflict {}

    /** Two visits of one case at the same time, the other recorded under another date. */
    record OverlapsRecorded(String name, LocalDate recordedUnder) implements DeliveryConflict {}

    /**
     * What a delivery is held against.
     *
     * @param birth the birth on record
     * @param windows how long care may last, by the law of a date of care
     * @param paidBeyondLaw whether an agreement or another payer covers a day of care, whatever the law allows
     * @param others the deliveries recorded under other dates
     * @param now the present moment
     */
    record OnRecord(
            Birth birth,
            Function<LocalDate, LegalWindow> windows,
            IntPredicate paidBeyondLaw,
            List<Delivery> others,
            Instant now) {
        public OnRecord {
            others = List.copyOf(others);
        }

        /**
         * What is on record of a case beside the delivery of one date.
         *
         * @param birth the birth of the case
         */
        public static OnRecord of(
                Schedule schedule, Birth birth, LocalDate date, Function<LocalDate, LegalWindow> windows, Instant now) {
            return new OnRecord(birth, windows, schedule::isPaidBeyondLaw, schedule.deliveriesBeside(date), now);
        }

        /** The window that a date of care lies after; null while the law allows it or somebody pays for it. */
        private @Nullable LegalWindow after(LocalDate careDate) {
            LegalWindow window = windows.apply(careDate);
            int day = CareCalendar.dayNumber(birth.date(), careDate);
            return !careDate.isAfter(window.lastDate()) || paidBeyondLaw.test(day) ? null : window;
        }
    }

    /**
     * Every conflict of a delivery.
     *
     * @param date the date it is recorded under
     * @param reading its visits
     * @param onRecord what it is held against
     * @return conflicts in the order of the visits, those that took place first; empty when there are none
     */
    static List<DeliveryConflict> of(LocalDate date, DeliveryReport.Reading.Sound reading, OnRecord onRecord) {
        List<DeliveryConflict> conflicts = new ArrayList<>();
        reading.given().forEach(reported -> check(date, reported.pointer(), reported.visit(), onRecord, conflicts));
        reading.missed().forEach(reported -> check(reported.pointer(), reported.visit(), onRecord, conflicts));
        return List.copyOf(conflicts);
    }

    private static void check(
            LocalDate date, String pointer, Visit visit, OnRecord onRecord, List<DeliveryConflict> conflicts) {
        if (visit.begin().isBefore(onRecord.birth().timeOfBirth())) {
            conflicts.add(new BeforeBirth(pointer + "/begin", visit.begin()));
        }
        if (visit.end().isAfter(onRecord.now())) {
            conflicts.add(new NotOverYet(pointer, visit.end(), onRecord.now()));
        }
        for (CareDate part : visit.careDates().reversed()) {
            @Nullable LegalWindow window = onRecord.after(part.date());
            if (window != null) {
                String name = part.date().equals(date) ? pointer + "/begin" : pointer;
                conflicts.add(new AfterLegalWindow(name, part.date(), window));
                break;
            }
        }
        onRecord.others().stream()
                .filter(other -> other.visits().stream().anyMatch(visit::overlaps)
                        || other.notGiven().stream().anyMatch(missed -> visit.underWayAt(missed.begin())))
                .map(other -> new OverlapsRecorded(pointer, other.date()))
                .forEach(conflicts::add);
    }

    private static void check(
            String pointer, VisitNotGiven visit, OnRecord onRecord, List<DeliveryConflict> conflicts) {
        if (visit.begin().isBefore(onRecord.birth().timeOfBirth())) {
            conflicts.add(new BeforeBirth(pointer + "/begin", visit.begin()));
        }
        if (visit.begin().isAfter(onRecord.now())) {
            conflicts.add(new NotOverYet(pointer + "/begin", visit.begin(), onRecord.now()));
        }
        LocalDate date = CareCalendar.dateOf(visit.begin());
        @Nullable LegalWindow window = onRecord.after(date);
        if (window != null) {
            conflicts.add(new AfterLegalWindow(pointer + "/begin", date, window));
        }
        onRecord.others().stream()
                .filter(other -> other.visits().stream().anyMatch(given -> given.underWayAt(visit.begin())))
                .map(other -> new OverlapsRecorded(pointer + "/begin", other.date()))
                .forEach(conflicts::add);
    }

    /**
     * Every conflict of saying that nothing was given on a date on which nothing was recorded yet.
     *
     * @return at most one conflict, about the date in the address
     */
    static List<DeliveryConflict> ofNothingOn(LocalDate date, OnRecord onRecord) {
        Instant begin = CareCalendar.beginOf(date);
        if (date.isBefore(onRecord.birth().date())) {
            return List.of(new BeforeBirth("date", begin));
        }
        @Nullable LegalWindow window = onRecord.after(date);
        if (window != null) {
            return List.of(new AfterLegalWindow("date", date, window));
        }
        return date.isAfter(CareCalendar.dateOf(onRecord.now()))
                ? List.of(new NotOverYet("date", begin, onRecord.now()))
                : List.of();
    }
}
