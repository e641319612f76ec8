package nl.kraamflex.scheduling.domain.regionoutlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.QuarterHours;
import nl.kraamflex.scheduling.domain.distribution.DayKind;

/**
 * What a planned family asks of each date from today on: what its plan has there and, so that a shortage that was planned already does
 * not look like less demand, the hours it is to get and does not in this plan. Those are laid on its open days as evenly as their
 * longest visits let them be, earlier days first; what fits on none of them is asked of no date.
 *
 * @param planned minutes by date that take time of the region's caregivers
 * @param asked the same with the hours that are missing
 * @param open dates on which the family may have a visit
 * @param belowIndication minutes by which it stays below what is indicated and it wants, promised or not
 * @param belowGuarantee minutes by which it stays below the hours guaranteed to everyone
 */
record HoursAsked(
        SortedMap<LocalDate, Integer> planned,
        SortedMap<LocalDate, Integer> asked,
        Set<LocalDate> open,
        int belowIndication,
        int belowGuarantee) {

    /**
     * Works it out.
     *
     * @param family a case with this plan
     * @param guarantee hours everyone gets, in minutes
     */
    static HoursAsked of(CaseOnRecord family, CaseOnRecord.PlanOnRecord plan, int guarantee, LocalDate today) {
        Map<LocalDate, CaseOnRecord.Given> over = family.given().stream()
                .filter(given -> given.takesThePlaceOfItsDayIn(plan))
                .collect(Collectors.toMap(CaseOnRecord.Given::date, given -> given));
        SortedMap<LocalDate, Integer> planned = new TreeMap<>();
        List<PlannedDay> open = new ArrayList<>();
        for (PlannedDay day : plan.days()) {
            if (!day.date().isBefore(today) && day.kind() != DayKind.BLOCKED && !over.containsKey(day.date())) {
                open.add(day);
                planned.put(day.date(), day.minutes());
            }
        }
        int expected = family.givenMinutes()
                + planned.values().stream().mapToInt(Integer::intValue).sum();
        int wanted = family.wantedMinutes();
        SortedMap<LocalDate, Integer> asked =
                withMissing(planned, open, Math.max(0, family.minutesToGet(guarantee) - expected));
        family.given().stream()
                .filter(given -> given.date().equals(today) && given.ownMinutes() > 0)
                .forEach(given -> {
                    planned.merge(today, given.ownMinutes(), Integer::sum);
                    asked.merge(today, given.ownMinutes(), Integer::sum);
                });
        return new HoursAsked(
                planned,
                asked,
                open.stream().map(PlannedDay::date).collect(Collectors.toUnmodifiableSet()),
                Math.max(0, wanted - expected),
                Math.max(0, Math.min(guarantee, wanted) - expected));
    }

    private static SortedMap<LocalDate, Integer> withMissing(
            SortedMap<LocalDate, Integer> planned, List<PlannedDay> open, int missing) {
        SortedMap<LocalDate, Integer> asked = new TreeMap<>(planned);
        int left = missing / QuarterHours.MINUTES;
        boolean room = true;
        while (left > 0 && room) {
            room = false;
            for (PlannedDay day : open) {
                if (left > 0 && asked.getOrDefault(day.date(), 0) + QuarterHours.MINUTES <= day.longestMinutes()) {
                    asked.merge(day.date(), QuarterHours.MINUTES, Integer::sum);
                    left--;
                    room = true;
                }
            }
        }
        return asked;
    }
}
