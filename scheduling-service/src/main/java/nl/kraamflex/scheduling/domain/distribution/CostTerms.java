package nl.kraamflex.scheduling.domain.distribution;

/**
 * What a plan costs, by the terms that shaped its days. Costs compare plans; they are no money.
 *
 * @param deviation for days that differ from their wish
 * @param move for quanta moved away from the plan in force
 * @param flip for visits that appear or disappear against the plan in force
 * @param missing for quanta of the indication that are not planned
 * @param guarantee for quanta below the guaranteed hours
 * @param price for the prices of the days on which quanta are planned
 */
public record CostTerms(long deviation, long move, long flip, long missing, long guarantee, long price) {

    /**
     * The value of the plan.
     *
     * @return the sum of all terms
     */
    public long total() {
        return deviation + move + flip + missing + guarantee + price;
    }
}
