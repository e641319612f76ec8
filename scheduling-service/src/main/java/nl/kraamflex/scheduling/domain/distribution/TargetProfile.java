package nl.kraamflex.scheduling.domain.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How an organisation wishes hours to run over the days of the care window, as weights per day. Data: there is no
 * official template, and this type holds none.
 *
 * @param name name under which the organisation keeps it
 * @param weights weight per day from day 1 on, each 0 or more
 * @param laterWeight weight of every day after those, 0 or more
 */
public record TargetProfile(String name, List<Integer> weights, int laterWeight) {

    /**
     * Takes a copy of the list and checks the weights.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public TargetProfile {
        Objects.requireNonNull(name, "name is missing: give the name of the profile");
        weights = List.copyOf(weights);
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i) < 0) {
                throw new IllegalArgumentException("weights of profile " + name + " has " + weights.get(i) + " for day "
                        + (i + 1) + ": give 0 or more");
            }
        }
        if (laterWeight < 0) {
            throw new IllegalArgumentException(
                    "laterWeight of profile " + name + " is " + laterWeight + ": give 0 or more");
        }
    }

    /**
     * Divides an amount over the days that are not BLOCKED in proportion to their weights, rounded down to hundredths
     * of a quantum; what is left goes to the earliest of these days, one hundredth each.
     *
     * @param kinds kind of each day of the window, the first entry for day 1
     * @param toPlan quanta to divide, 0 or more
     * @return wished amount per day in hundredths of a quantum, 0 on BLOCKED days; sums to {@code 100 * toPlan} unless
     *     all days are BLOCKED
     * @throws IllegalArgumentException when {@code toPlan} is negative, or when there are days to divide over and all
     *     of them have weight 0
     */
    public List<Integer> targets(List<DayKind> kinds, int toPlan) {
        if (toPlan < 0) {
            throw new IllegalArgumentException("toPlan is " + toPlan + " quanta: give 0 or more");
        }
        long total = 0;
        boolean anyOpen = false;
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != DayKind.BLOCKED) {
                anyOpen = true;
                total += weightOfDay(i + 1);
            }
        }
        if (anyOpen && total == 0) {
            throw new IllegalArgumentException(
                    "profile " + name + " gives every open day weight 0: give at least one of them a weight");
        }
        long left = 100L * toPlan;
        var targets = new ArrayList<Integer>(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            long share = kinds.get(i) == DayKind.BLOCKED ? 0 : 100L * toPlan * weightOfDay(i + 1) / total;
            targets.add(Math.toIntExact(share));
            left -= share;
        }
        for (int i = 0; i < kinds.size() && left > 0; i++) {
            if (kinds.get(i) != DayKind.BLOCKED) {
                targets.set(i, targets.get(i) + 1);
                left--;
            }
        }
        return List.copyOf(targets);
    }

    private int weightOfDay(int day) {
        return day <= weights.size() ? weights.get(day - 1) : laterWeight;
    }
}
