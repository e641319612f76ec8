package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/**
 * What is coming in a region: per date what planned families and births to come ask for, against what there is.
 *
 * @param days one entry per date of the region's plan, in order
 * @param belowIndication planned families that get less than indicated
 * @param belowGuarantee planned families that stay below the guaranteed hours
 */
public record RegionOutlook(List<Day> days, int belowIndication, int belowGuarantee) {

    /**
     * What is coming on one date.
     *
     * @param share what the plan makes of the date: capacity, use, uncovered hours, price
     * @param demand quanta asked for, by planned families as they wish and by births to come
     * @param belowIndication families with an open day on the date that get less than indicated
     * @param belowGuarantee families with an open day on the date that stay below the guaranteed hours
     */
    public record Day(DateShare share, ExpectedDemand demand, int belowIndication, int belowGuarantee) {}

    /** Takes a copy of the list. */
    public RegionOutlook {
        days = List.copyOf(days);
    }

    /**
     * The outlook of a planned region.
     *
     * @param plan the region's plan
     * @param forecast what births to come ask for
     * @param births registered families that the plan does not have yet, because they are not born
     * @return the outlook
     */
    public static RegionOutlook of(RegionPlan plan, DemandForecast forecast, List<ExpectedBirth> births) {
        int dates = plan.dates().size();
        long[] wished = new long[dates];
        int[] belowIndication = new int[dates];
        int[] belowGuarantee = new int[dates];
        int less = 0;
        int below = 0;
        for (int f = 0; f < plan.families().size(); f++) {
            RegionFamily family = plan.problem().families().get(f);
            FamilyPlan planned = plan.families().get(f);
            int first = plan.problem().offsetOf(family);
            FamilyProblem problem = family.problem();
            less += planned.missing() > 0 ? 1 : 0;
            below += planned.belowGuarantee() > 0 ? 1 : 0;
            for (int k = 0; k < problem.days().size(); k++) {
                CareDay day = problem.days().get(k);
                if (day.isOpen()) {
                    wished[first + k] += day.wish();
                    belowIndication[first + k] += planned.missing() > 0 ? 1 : 0;
                    belowGuarantee[first + k] += planned.belowGuarantee() > 0 ? 1 : 0;
                }
            }
        }
        LocalDate firstDate = plan.problem().firstDate();
        List<ExpectedDemand> coming = forecast.on(firstDate, dates, births);
        List<Day> days = new ArrayList<>(dates);
        for (int d = 0; d < dates; d++) {
            // Half a quantum up, once for all families of a date.
            int asked = Math.toIntExact((wished[d] + 50) / 100);
            days.add(new Day(plan.dates().get(d), coming.get(d).plus(asked), belowIndication[d], belowGuarantee[d]));
        }
        return new RegionOutlook(days, less, below);
    }
}
