package nl.kraamflex.scheduling.domain.region;

import java.util.function.BooleanSupplier;

/**
 * When a solver stops short of a proof. Every search makes a plan, whatever its limits: some rounds over all families and the
 * exchanges after them, which take 1 to 5 seconds for 27 000 families of two months on two cores.
 *
 * @param targetGapPerMillion gap that is good enough, in millionths of the value, 0 for none but a proof
 * @param stepBudget how many steps may be taken, 1 or more; a step is one family's program solved or one exchange
 *     between families. Looked at between rounds over all families, and not before there is a plan
 * @param timeIsUp asked between rounds, by several threads; true ends the search once there is a plan, and stays so. Never true makes
 *     the answer repeatable
 */
public record SearchLimits(int targetGapPerMillion, long stepBudget, BooleanSupplier timeIsUp) {

    /**
     * Checks the ranges given at the parameters.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public SearchLimits {
        if (targetGapPerMillion < 0) {
            throw new IllegalArgumentException(
                    "targetGapPerMillion is " + targetGapPerMillion + ": give 0 or more millionths");
        }
        if (stepBudget < 1) {
            throw new IllegalArgumentException("stepBudget is " + stepBudget + ": give 1 step or more");
        }
    }

    /**
     * A budget of steps and nothing else.
     *
     * @param stepBudget how many steps may be taken, 1 or more
     * @return limits that make the answer repeatable
     * @throws IllegalArgumentException when the budget is out of range
     */
    public static SearchLimits steps(long stepBudget) {
        return new SearchLimits(0, stepBudget, () -> false);
    }
}
