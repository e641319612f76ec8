package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A registered family whose birth is still to come.
 *
 * @param dueDate the registered due date
 * @param possibilities what care it may need, at least one
 */
public record ExpectedBirth(LocalDate dueDate, List<Possibility> possibilities) {

    /** Highest sum of the weights of one family. */
    public static final int MOST_WEIGHT = 10_000;

    /**
     * Care that a family may need.
     *
     * @param weight how likely it is, compared with the family's other possibilities; 0 or more
     * @param quanta quanta of 15 minutes per day from the day of birth on, each 0 to 96
     */
    public record Possibility(int weight, List<Integer> quanta) {

        /**
         * Takes a copy of the list and checks the ranges given at the parameters.
         *
         * @throws IllegalArgumentException naming the field, its value and the remedy
         */
        public Possibility {
            quanta = List.copyOf(quanta);
            if (weight < 0) {
                throw new IllegalArgumentException("weight is " + weight + ": give 0 or more");
            }
            for (int amount : quanta) {
                if (amount < 0 || amount > 96) {
                    throw new IllegalArgumentException("quanta has " + amount + ": give 0 to 96 for each day");
                }
            }
        }
    }

    /**
     * Takes a copy of the list and checks that the weights add up to something.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public ExpectedBirth {
        Objects.requireNonNull(dueDate, "dueDate is missing: give the registered due date");
        possibilities = List.copyOf(possibilities);
        long sum = 0;
        for (Possibility possibility : possibilities) {
            sum += possibility.weight();
        }
        if (sum < 1 || sum > MOST_WEIGHT) {
            throw new IllegalArgumentException(
                    "the weights of the possibilities add up to " + sum + ": give 1 to " + MOST_WEIGHT + " in all");
        }
    }
}
