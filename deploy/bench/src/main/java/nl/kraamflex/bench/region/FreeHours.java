package nl.kraamflex.bench.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.bench.validation.DayAsked;
import nl.kraamflex.bench.validation.FamilyAsked;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.RegionPlan;

/**
 * What a region leaves free for families that come into it.
 *
 * @param quanta free on each date; dates without an entry have none
 */
record FreeHours(Map<LocalDate, Integer> quanta) {
    FreeHours {
        quanta = Map.copyOf(quanta);
    }

    /** What the families of a plan leave. */
    static FreeHours of(RegionPlan plan) {
        Map<LocalDate, Integer> quanta = new HashMap<>();
        for (DateShare date : plan.dates()) {
            quanta.put(date.date(), Math.max(0, date.capacity() - date.used()));
        }
        return new FreeHours(quanta);
    }

    /**
     * What the plan of one family that comes offends against: what no plan may, or by taking hours that nobody has without
     * need. Such hours are needed for visits as short as may be, and on days that cannot go without one, since a visit must
     * take place or the days around would be too far apart.
     *
     * @param plan quanta per day of the window
     * @return one line for each offence
     */
    List<String> offences(FamilyAsked family, int[] plan) {
        List<String> offences = new ArrayList<>(family.offences(plan));
        for (int day = 1; day <= plan.length; day++) {
            int planned = plan[day - 1];
            if (beyond(family, plan, day) > 0) {
                DayAsked asked = family.day(day);
                if (planned > asked.shortest()) {
                    offences.add("family %s has %d quanta on day %d: %d are free, and %d are a visit"
                            .formatted(family.key(), planned, day, freeOn(family, day), asked.shortest()));
                } else if (family.offences(without(plan, day)).isEmpty()) {
                    offences.add("family %s has %d quanta on day %d: %d are free, and the day may go without a visit"
                            .formatted(family.key(), planned, day, freeOn(family, day)));
                }
            }
        }
        return offences;
    }

    /** Quanta of a plan that nobody is there for. */
    int uncovered(FamilyAsked family, int[] plan) {
        int uncovered = 0;
        for (int day = 1; day <= plan.length; day++) {
            uncovered += beyond(family, plan, day);
        }
        return uncovered;
    }

    private int beyond(FamilyAsked family, int[] plan, int day) {
        return plan[day - 1] == 0 ? 0 : Math.max(0, plan[day - 1] - freeOn(family, day));
    }

    private int freeOn(FamilyAsked family, int day) {
        return quanta.getOrDefault(family.dateOf(day), 0);
    }

    private static int[] without(int[] plan, int day) {
        int[] without = plan.clone();
        without[day - 1] = 0;
        return without;
    }
}
