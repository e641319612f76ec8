package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the dates of a case have become so far and which of those to come are closed.
 *
 * @param schedule the case
 * @param delivered dates on which a visit was delivered
 * @param birth its birth
 * @param home date of coming home
 * @param asOf date of planning
 * @param window the window as it is arranged now
 * @param closed dates taken out of the window, with the reason; of wished pauses those still to come, as far as they are no
 *     longer in a row than allowed
 * @param hospitalInterrupts whether a day in hospital counts as a day without care
 */
record HistoryOfCare(
        Schedule schedule,
        Set<LocalDate> delivered,
        Birth birth,
        LocalDate home,
        LocalDate asOf,
        CareWindow window,
        Map<LocalDate, DayReason> closed,
        boolean hospitalInterrupts) {

    static HistoryOfCare of(
            Schedule schedule, Birth birth, LocalDate home, LocalDate asOf, CareWindow window, boolean interrupts) {
        Set<LocalDate> delivered = schedule.deliveredDates();
        Map<LocalDate, DayReason> closed = new HashMap<>();
        schedule.closedDates().forEach(date -> closed.put(date.date(), date.reason()));
        birth.date()
                .datesUntil(CareCalendar.dateOfDay(birth.date(), window.lastDay() + 1))
                .filter(date -> birth.absences().stream().anyMatch(absence -> absence.covers(date)))
                .forEach(date -> closed.put(date, DayReason.AWAY));
        HistoryOfCare known =
                new HistoryOfCare(schedule, delivered, birth, home, asOf, window, Map.copyOf(closed), interrupts);
        known.wishedPauses().forEach(date -> {
            if (known.pausedJustBefore(date, closed) < window.longestPause()) {
                closed.putIfAbsent(date, DayReason.PAUSE);
            }
        });
        return new HistoryOfCare(schedule, delivered, birth, home, asOf, window, Map.copyOf(closed), interrupts);
    }

    /** Days without care in a row just before a date; days that are closed otherwise neither count nor end the row. */
    private int pausedJustBefore(LocalDate date, Map<LocalDate, DayReason> soFar) {
        int paused = 0;
        LocalDate earliest = CareCalendar.dateOfDay(birth.date(), 1);
        for (LocalDate day = date.minusDays(1);
                !day.isBefore(earliest) && paused < window.longestPause();
                day = day.minusDays(1)) {
            DayReason reason = soFar.get(day);
            if (reason == DayReason.PAUSE || pausedOn(day)) {
                paused++;
            } else if (reason == null) {
                return paused;
            }
        }
        return paused;
    }

    /** Pauses still to come that somebody pays for, ascending. */
    private List<LocalDate> wishedPauses() {
        return schedule.wishes().days().stream()
                .filter(wish -> wish.amount() == DayWish.Amount.PAUSE)
                .map(DayWish::date)
                .filter(date -> !date.isBefore(asOf)
                        && window.allowsPauseOn(CareCalendar.dayNumber(birth.date(), date))
                        && !delivered.contains(date))
                .toList();
    }

    /** Whether a date is over on which there could have been care at home, and was none. */
    boolean pausedOn(LocalDate date) {
        return date.isBefore(asOf) && !date.isBefore(home) && !closed.containsKey(date) && !careOn(date);
    }

    /** Whether a date is over, or was delivered, and had care. */
    boolean caredOn(LocalDate date) {
        return delivered.contains(date) || (date.isBefore(asOf) && careOn(date));
    }

    /**
     * For each day of the window whether a day without care lies between coming home and that day. A past date without a report
     * counts as it was planned, since reports come later; one that was over before the first plan counts as with care.
     */
    List<Interruption> beforeEachDay() {
        List<Interruption> before = new ArrayList<>();
        boolean cared = false;
        Interruption interruption = Interruption.NONE;
        for (int day = 1; day <= window.lastDay(); day++) {
            before.add(interruption);
            LocalDate date = CareCalendar.dateOfDay(birth.date(), day);
            if (date.isBefore(home)) {
                continue;
            }
            if (careOn(date)) {
                cared = true;
            } else if (cared && interrupts(date)) {
                interruption = interruption.and(chosen(date) ? Interruption.PAUSE : Interruption.FELL_OUT);
            }
        }
        return List.copyOf(before);
    }

    /** Whether a day without care was chosen: a pause, or a day on which one is paid for and for which the plan had no visit. */
    private boolean chosen(LocalDate date) {
        DayReason reason = closed.get(date);
        if (reason != null) {
            return reason == DayReason.PAUSE;
        }
        Plan plan = schedule.plan();
        return date.isBefore(asOf)
                && plan != null
                && window.allowsPauseOn(CareCalendar.dayNumber(birth.date(), date))
                && plan.on(date).filter(day -> day.everPlannedMinutes() == 0).isPresent();
    }

    private boolean careOn(LocalDate date) {
        if (delivered.contains(date)) {
            return true;
        }
        if (closed.containsKey(date) || date.isBefore(home)) {
            return false;
        }
        if (!date.isBefore(asOf)) {
            return true;
        }
        Plan plan = schedule.plan();
        return schedule.deliveryOf(date).isEmpty()
                && (plan == null
                        || plan.on(date)
                                .map(day -> day.everPlannedMinutes() > 0 || day.wasNeverPlanned())
                                .orElse(false));
    }

    private boolean interrupts(LocalDate date) {
        return hospitalInterrupts || closed.get(date) != DayReason.AWAY;
    }

    /**
     * Days without care that counted since the last date with care, as far as a pause may have begun on them: those past are
     * over, but a visit after too long a pause comes at the first chance.
     *
     * @return empty when there was no care yet
     */
    OptionalInt daysSinceLastVisit() {
        Optional<LocalDate> lastWithCare = Stream.concat(
                        delivered.stream(), pastDatesAtHome().filter(this::careOn))
                .max(LocalDate::compareTo);
        if (lastWithCare.isEmpty()) {
            return OptionalInt.empty();
        }
        LocalDate next = lastWithCare.get().plusDays(1);
        LocalDate pauses = CareCalendar.dateOfDay(birth.date(), window.pausesFrom());
        LocalDate from = next.isBefore(pauses) ? pauses : next;
        int counted = window.pausesAllowed() && from.isBefore(asOf)
                ? Math.toIntExact(from.datesUntil(asOf)
                        .filter(date -> !closed.containsKey(date))
                        .count())
                : 0;
        return OptionalInt.of(Math.min(counted, window.gapRule().longestGap()));
    }

    private Stream<LocalDate> pastDatesAtHome() {
        return home.isBefore(asOf) ? home.datesUntil(asOf) : Stream.empty();
    }
}
