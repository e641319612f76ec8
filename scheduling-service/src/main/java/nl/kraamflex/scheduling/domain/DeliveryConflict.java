package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A delivery contradicts what is on record of its case, or has not taken place yet. */
public sealed interface DeliveryConflict {
    /** The part of the request at fault: a JSON pointer, or {@code date} for the date in the address. */
    String name();

    /** A visit that has not ended yet. */
    record NotOverYet(String name, Instant end, Instant now) implements DeliveryConflict {}

    /** Care before the child was born. */
    record BeforeBirth(String name, Instant begin) implements DeliveryConflict {}

    /** Care after the last date the law knows maternity care on. */
    record AfterLegalWindow(String name, LocalDate date, LegalWindow window) implements DeliveryConflict {}

    /** Two visits of one case at the same time, the other recorded under another date. */
    record OverlapsRecorded(String name, LocalDate recordedUnder) implements DeliveryConflict {}

    /**
     * Every conflict of a delivery.
     *
     * @param date the date it is recorded under
     * @param visits its visits, in the caller's order
     * @param birth the birth on record
     * @param windows how long care may last, by the law of a date of care
     * @param others the deliveries recorded under other dates
     * @param now the present moment
     * @return conflicts in the order of the visits; empty when there are none
     */
    static List<DeliveryConflict> of(
            LocalDate date,
            List<Visit> visits,
            Birth birth,
            Function<LocalDate, LegalWindow> windows,
            Collection<Delivery> others,
            Instant now) {
        List<DeliveryConflict> conflicts = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            String pointer = "/visits/" + i;
            if (visit.begin().isBefore(birth.timeOfBirth())) {
                conflicts.add(new BeforeBirth(pointer + "/begin", visit.begin()));
            }
            if (visit.end().isAfter(now)) {
                conflicts.add(new NotOverYet(pointer, visit.end(), now));
            }
            LocalDate last = visit.careDates().getLast().date();
            LegalWindow window = windows.apply(last);
            if (last.isAfter(window.lastDate())) {
                conflicts.add(new AfterLegalWindow(last.equals(date) ? pointer + "/begin" : pointer, last, window));
            }
            others.stream()
                    .filter(other -> other.visits().stream().anyMatch(visit::overlaps))
                    .map(other -> new OverlapsRecorded(pointer, other.date()))
                    .forEach(conflicts::add);
        }
        return List.copyOf(conflicts);
    }

    /**
     * Every conflict of saying that nothing was given on a date on which nothing was recorded yet.
     *
     * @return at most one conflict, about the date in the address
     */
    static List<DeliveryConflict> ofNothingOn(
            LocalDate date, Birth birth, Function<LocalDate, LegalWindow> windows, Instant now) {
        Instant begin = CareCalendar.beginOf(date);
        if (date.isBefore(birth.date())) {
            return List.of(new BeforeBirth("date", begin));
        }
        LegalWindow window = windows.apply(date);
        if (date.isAfter(window.lastDate())) {
            return List.of(new AfterLegalWindow("date", date, window));
        }
        return date.isAfter(CareCalendar.dateOf(now)) ? List.of(new NotOverYet("date", begin, now)) : List.of();
    }
}
