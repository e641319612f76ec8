package nl.kraamflex.bench.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the plans of all families cost together.
 *
 * @param offences what they offend against, one line each
 * @param used quanta planned on each date that has any
 * @param value terms of all families and of the uncovered quanta
 * @param beyondShaping the part of the value that is shortfall or uncovered
 */
public record PlansValued(List<String> offences, Map<LocalDate, Integer> used, long value, long beyondShaping) {
    /** Keeps copies. */
    public PlansValued {
        offences = List.copyOf(offences);
        used = Map.copyOf(used);
    }

    /**
     * Values plans.
     *
     * @param plans quanta per day of the window of each family, in the order of the request
     */
    public static PlansValued of(RegionAsked region, List<int[]> plans) {
        List<String> offences = new ArrayList<>();
        Map<LocalDate, Integer> used = new HashMap<>();
        long value = 0;
        long beyondShaping = 0;
        for (int f = 0; f < plans.size(); f++) {
            FamilyAsked family = region.families().get(f);
            int[] plan = plans.get(f);
            offences.addAll(family.offences(plan));
            value = Math.addExact(value, family.cost(plan));
            beyondShaping = Math.addExact(
                    beyondShaping, family.shortfall(IntStream.of(plan).sum()));
            for (int day = 1; day <= plan.length; day++) {
                if (plan[day - 1] > 0) {
                    used.merge(family.dateOf(day), plan[day - 1], Integer::sum);
                }
            }
        }
        for (Map.Entry<LocalDate, Integer> date : used.entrySet()) {
            int uncovered = Math.max(0, date.getValue() - region.capacityOn(date.getKey()));
            long cost = Math.multiplyExact(region.weighing().uncovered(), uncovered);
            value = Math.addExact(value, cost);
            beyondShaping = Math.addExact(beyondShaping, cost);
        }
        return new PlansValued(offences, used, value, beyondShaping);
    }
}
