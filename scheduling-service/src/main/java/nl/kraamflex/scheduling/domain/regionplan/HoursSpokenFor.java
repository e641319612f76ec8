package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.Schedule;

/**
 * Caregiver time that a plan of a region cannot give away any more: what was given on the date of planning already, and what the plan
 * in force of a family has that is not planned with the others and keeps it.
 */
final class HoursSpokenFor {
    private final LocalDate asOf;
    private final SortedMap<LocalDate, Integer> minutes = new TreeMap<>();

    /**
     * None yet.
     *
     * @param asOf date of planning
     */
    HoursSpokenFor(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Of a family that is planned anew: what it got today. A visit of another organisation took none of this time. */
    void addPlanned(Schedule schedule) {
        schedule.visits().stream()
                .filter(visit -> !visit.elsewhere())
                .flatMap(visit -> visit.careDates().stream())
                .filter(part -> part.date().equals(asOf))
                .forEach(part -> add(asOf, part.minutes()));
    }

    /** Of a family that keeps what it has: that, and on a date that is on record what it got. */
    void addKept(Schedule schedule) {
        addPlanned(schedule);
        Plan inForce = schedule.plan();
        if (inForce == null) {
            return;
        }
        for (PlannedDay day : inForce.days()) {
            LocalDate date = day.date();
            if (!date.isBefore(asOf) && schedule.deliveryOf(date).isEmpty()) {
                add(date, day.minutes());
            }
        }
    }

    /** These and what was spoken for on earlier dates, in minutes by date; dates without any are not in it. */
    SortedMap<LocalDate, Integer> andBefore(SortedMap<LocalDate, Integer> earlier) {
        SortedMap<LocalDate, Integer> all = new TreeMap<>(earlier);
        minutes.forEach((date, more) -> all.merge(date, more, Math::addExact));
        all.values().removeIf(none -> none == 0);
        return all;
    }

    private void add(LocalDate date, int more) {
        minutes.merge(date, more, Math::addExact);
    }

    /**
     * What is left of a date's time.
     *
     * @param given what the sources say, in minutes
     * @return minutes, 0 or more
     */
    int leftOf(LocalDate date, int given) {
        return Math.max(0, given - minutes.getOrDefault(date, 0));
    }
}
