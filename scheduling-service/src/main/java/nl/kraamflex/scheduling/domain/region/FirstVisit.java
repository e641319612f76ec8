package nl.kraamflex.scheduling.domain.region;

import java.util.Arrays;

/**
 * What the first visit costs on a date whose capacity holds not even one.
 *
 * <p>Let every visit on a date be free to be left out, and the shortest of them leave {@code beyond > 0} quanta
 * uncovered. A plan with {@code v} visits of {@code q} quanta there leaves {@code q - capacity >= v * beyond} uncovered
 * or has none. So it pays at least {@code p * q + m * v} for uncovered care at every price {@code p} of a quantum with
 * {@code m = (uncovered - p) * beyond - p * capacity >= 0}: the bound stays one when a visit has price {@code m} and the
 * capacity, which nobody can use, is worth nothing.
 */
final class FirstVisit {

    private final RegionModel model;

    /** Quanta that the shortest visit leaves uncovered, by date; 0 where one fits or must take place. */
    private final int[] beyond;

    FirstVisit(RegionModel model) {
        this.model = model;
        int[] shortest = new int[model.dates];
        Arrays.fill(shortest, Integer.MAX_VALUE);
        for (int at = 0; at < model.dateOf.length; at++) {
            int d = model.dateOf[at];
            if (d >= 0) {
                shortest[d] = model.required[at] ? 0 : Math.min(shortest[d], model.shortest[at]);
            }
        }
        this.beyond = new int[model.dates];
        for (int d = 0; d < beyond.length; d++) {
            if (shortest[d] < Integer.MAX_VALUE) {
                beyond[d] = Math.max(0, shortest[d] - model.capacity[d]);
            }
        }
    }

    /** Whether a date holds not one visit. */
    boolean isUncovered(int d) {
        return beyond[d] > 0;
    }

    /** The price of a visit, beside that of its quanta, on a date that holds none; 0 on any other date. */
    long price(int d, long pricePerQuantum) {
        long price = (model.weights.uncovered() - pricePerQuantum) * beyond[d] - pricePerQuantum * model.capacity[d];
        return isUncovered(d) ? Math.max(0, price) : 0;
    }
}
