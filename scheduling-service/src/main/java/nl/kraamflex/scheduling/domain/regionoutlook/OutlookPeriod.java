package nl.kraamflex.scheduling.domain.regionoutlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.scheduling.domain.Fault;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The dates that an outlook is about.
 *
 * @param today the date on which it is made
 * @param from its first date, {@code today} or later
 * @param to its last date
 */
public record OutlookPeriod(LocalDate today, LocalDate from, LocalDate to) {
    /** Dates of an outlook whose end is not named. */
    public static final int USUAL_DATES = 28;

    /** Most dates of an outlook: a quarter of a year. */
    public static final int MOST_DATES = 92;

    /** How far ahead an outlook may begin, in days: nobody is registered longer before. */
    public static final int FARTHEST_DAYS = 366;

    /**
     * The dates that a reader asks for.
     *
     * @param from null for today
     * @param to null for four weeks in all
     * @throws Refused naming {@code from} and {@code to} where they are out of range
     */
    public static OutlookPeriod of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        LocalDate first = from == null ? today : from;
        List<Fault> faults = new ArrayList<>();
        if (first.isBefore(today) || first.isAfter(today.plusDays(FARTHEST_DAYS))) {
            faults.add(new Fault(
                    "from",
                    "is %s: give %s, which is today, to %s".formatted(first, today, today.plusDays(FARTHEST_DAYS))));
        }
        LocalDate last = to == null ? first.plusDays(USUAL_DATES - 1L) : to;
        LocalDate farthest = first.plusDays(MOST_DATES - 1L);
        if (last.isBefore(first) || last.isAfter(farthest)) {
            faults.add(new Fault(
                    "to", "is %s: give %s to %s, %d dates at most".formatted(last, first, farthest, MOST_DATES)));
        }
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.FaultyReport(faults));
        }
        return new OutlookPeriod(today, first, last);
    }

    /** How many dates it has. */
    int dates() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }
}
