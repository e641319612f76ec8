package nl.kraamflex.scheduling.domain.region;

import java.util.List;

/**
 * When births fall around their due date: an assumption or a figure, never a rule of this type.
 *
 * @param firstDay day of the first entry of {@code weights}, counted from the due date; below 0 for days before it
 * @param weights how many births fall on each day, of as many as the weights add up to; each 0 or more, together 1 to
 *     {@link #MOST_WEIGHT}
 */
public record BirthSpread(int firstDay, List<Integer> weights) {

    /** Highest sum of weights, so that probabilities are exact before they are rounded. */
    public static final int MOST_WEIGHT = 100_000;

    /**
     * Takes a copy of the list and checks the weights.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public BirthSpread {
        weights = List.copyOf(weights);
        long sum = 0;
        for (int weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("weights has " + weight + ": give 0 or more for each day");
            }
            sum += weight;
        }
        if (sum < 1 || sum > MOST_WEIGHT) {
            throw new IllegalArgumentException(
                    "weights add up to " + sum + ": give weights that add up to 1 to " + MOST_WEIGHT);
        }
    }
}
