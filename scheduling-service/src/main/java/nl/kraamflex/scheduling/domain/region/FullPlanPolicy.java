package nl.kraamflex.scheduling.domain.region;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * When a region in which single families were replanned is due to be planned as a whole: as soon as its gap is larger
 * than wished and has something to win back, that is, the value may be farther above the best than the last full plan
 * left it. A region of which even a full plan did not reach the wish is so not planned over and over.
 *
 * @param mostGap the largest gap to leave alone, 0 to 1
 */
public record FullPlanPolicy(BigDecimal mostGap) {

    /**
     * Checks the range given at the parameter.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public FullPlanPolicy {
        Objects.requireNonNull(mostGap, "mostGap is missing: give 0 to 1, 0.005 for half a percent");
        if (mostGap.signum() < 0 || mostGap.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("mostGap is " + mostGap + ": give 0 to 1, 0.005 for half a percent");
        }
    }

    /**
     * Whether a full plan is due.
     *
     * @param standing the region as it stands
     * @return true when its gap grew past the setting
     */
    public boolean isDue(RegionStanding standing) {
        boolean grown = standing.value() - standing.lowerBound() > standing.slackWhenPlanned();
        return grown && standing.gap().compareTo(mostGap) > 0;
    }
}
