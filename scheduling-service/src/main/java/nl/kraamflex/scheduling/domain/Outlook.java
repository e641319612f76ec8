package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A case as people look ahead at it, with how it came to be: the schedule as it stands, and every version of its plan.
 *
 * @param schedule the case as it stands
 * @param plans every version of its plan, ascending; the last is in force
 * @param today date on which it is looked at
 */
public record Outlook(Schedule schedule, List<Plan> plans, LocalDate today) {
    /** Keeps a copy of the list. */
    public Outlook {
        plans = List.copyOf(plans);
    }

    /** Indicated time that the family wants and that is still to give; null without an indication that counts. */
    public @Nullable Integer minutesLeft() {
        Integer indicated = schedule.indicatedMinutes();
        return indicated == null
                ? null
                : Math.max(0, indicated - schedule.declinedMinutes() - schedule.deliveredMinutes());
    }

    /** Time that the plan in force still has, from today on. */
    public int minutesAhead() {
        return schedule.plannedMinutesFrom(today);
    }

    /** Indicated time that the family wants, that is still to give and that the plan in force does not hold; 0 when it holds all. */
    public int minutesLeftOut() {
        Integer left = minutesLeft();
        return left == null ? 0 : Math.max(0, left - minutesAhead());
    }

    /** Every date of the plan, and beside them those on which care was given or lost its visit with this version; ascending. */
    public List<OutlookDay> days() {
        TreeMap<LocalDate, OutlookDay> days = new TreeMap<>();
        schedule.days().forEach(day -> days.put(day.date(), day(day.date(), day.day(), day.planned())));
        Plan former = former();
        if (former != null && !days.isEmpty()) {
            for (PlannedDay before : former.days()) {
                LocalDate date = before.date();
                if (before.everPlannedMinutes() > 0 && !days.containsKey(date)) {
                    LocalDate first = days.firstKey();
                    int number = Objects.requireNonNull(days.get(first)).day();
                    days.put(date, day(date, CareCalendar.dayNumber(first, date) + number - 1, null));
                }
            }
        }
        return List.copyOf(days.values());
    }

    private OutlookDay day(LocalDate date, int number, @Nullable PlannedDay inForce) {
        int planned = inForce == null ? 0 : inForce.everPlannedMinutes();
        int delivered = schedule.deliveredMinutesOn(date);
        boolean recorded = delivered > 0 || schedule.deliveryOf(date).isPresent();
        Optional<PlannedDay> visit = planned == 0 ? Optional.empty() : lastVisitOn(date);
        return new OutlookDay(
                date,
                number,
                planned,
                recorded ? delivered : null,
                formerMinutes(date, planned),
                visit.map(PlannedDay::funding).orElse(null),
                visit.map(PlannedDay::partOfDay).orElse(null),
                inForce == null ? null : inForce.reason(),
                inForce == null ? 0 : inForce.longestMinutes());
    }

    private @Nullable Plan former() {
        return plans.size() < 2 ? null : plans.get(plans.size() - 2);
    }

    private @Nullable Integer formerMinutes(LocalDate date, int planned) {
        Plan former = former();
        if (former == null) {
            return null;
        }
        int before = minutesOf(former, date);
        return before == planned ? null : before;
    }

    /** The day of a date in the latest version that put a visit there: later ones, which cannot move it, no longer say who pays. */
    private Optional<PlannedDay> lastVisitOn(LocalDate date) {
        return plans.reversed().stream()
                .flatMap(plan -> plan.on(date).stream())
                .filter(day -> day.minutes() > 0)
                .findFirst();
    }

    /**
     * The visits for a calendar, ascending: those of the plan in force and of earlier versions, and those that took place, on
     * dates from the first plan on.
     */
    public List<CalendarVisit> calendar() {
        if (plans.isEmpty()) {
            return List.of();
        }
        LocalDate from = plans.getFirst().asOf();
        TreeSet<LocalDate> dates = new TreeSet<>();
        schedule.deliveries().stream()
                .flatMap(delivery -> delivery.everCaredOn().stream())
                .filter(date -> !date.isBefore(from))
                .forEach(dates::add);
        for (Plan plan : plans) {
            plan.days().stream()
                    .filter(day -> day.everPlannedMinutes() > 0 && !day.date().isBefore(from))
                    .forEach(day -> dates.add(day.date()));
        }
        return dates.stream().map(date -> visit(date, unrecordedMinutes(date))).toList();
    }

    /** What is planned for a date as long as its own record does not take the place of that. */
    private int unrecordedMinutes(LocalDate date) {
        Optional<Delivery> recorded = schedule.deliveryOf(date);
        if (recorded.isEmpty()) {
            return minutesOf(plans.getLast(), date);
        }
        return recorded.get().minutes() > 0
                ? 0
                : plannedAgain(recorded.get())
                        .flatMap(plan -> plan.on(date))
                        .map(PlannedDay::minutes)
                        .orElse(0);
    }

    /** The last plan that put a visit on the date of a record after it was known: one that fell out and is made good the same day. */
    private Optional<Plan> plannedAgain(Delivery recorded) {
        return plans.reversed().stream()
                .filter(plan -> plan.plannedAt().isAfter(recorded.recordedAt()))
                .filter(plan -> plan.on(recorded.date())
                        .filter(day -> day.minutes() > 0)
                        .isPresent())
                .findFirst();
    }

    /** @param toCome what is planned for the date and not recorded yet, in minutes */
    private CalendarVisit visit(LocalDate date, int toCome) {
        boolean appeared = false;
        int planned = 0;
        @Nullable PartOfDay part = null;
        int changes = 0;
        @Nullable Instant changedAt = null;
        for (Plan plan : plans) {
            int now = minutesOf(plan, date);
            @Nullable PartOfDay partNow = part(plan, date, part);
            if (now == planned && (now == 0 || partNow == part)) {
                continue;
            }
            if (appeared) {
                changes++;
            }
            appeared = true;
            planned = now;
            part = partNow;
            changedAt = plan.plannedAt();
        }
        for (Delivery delivery : schedule.deliveries()) {
            if (delivery.date().equals(date)) {
                // A version of the record, and what a plan may have made good before the next one.
                changes += Math.toIntExact(2 * delivery.version() - 1);
                changedAt = later(changedAt, delivery.recordedAt());
                Optional<Plan> again = plannedAgain(delivery);
                if (again.isPresent()) {
                    changes++;
                    changedAt = later(changedAt, again.get().plannedAt());
                }
            } else if (delivery.everCaredOn().contains(date)) {
                changes += Math.toIntExact(delivery.version());
                changedAt = later(changedAt, delivery.recordedAt());
            }
        }
        Retold retold = schedule.retold();
        return new CalendarVisit(
                date,
                schedule.deliveredMinutesOn(date) + toCome,
                toCome > 0 ? part : null,
                changes + retold.times(),
                later(retold.lastAt(), changedAt == null ? plans.getFirst().plannedAt() : changedAt));
    }

    /** A version that cannot move a day any more does not say either when on the day the visit was wished. */
    private static @Nullable PartOfDay part(Plan plan, LocalDate date, @Nullable PartOfDay before) {
        PlannedDay day = plan.on(date).orElse(null);
        return day == null || day.minutes() == 0 ? before : day.partOfDay();
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static int minutesOf(Plan plan, LocalDate date) {
        return plan.on(date).map(PlannedDay::everPlannedMinutes).orElse(0);
    }
}
