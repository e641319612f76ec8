package nl.kraamflex.scheduling.domain.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;

/**
 * What a region plan makes of one date.
 *
 * @param date the date
 * @param capacity caregiver quanta there are
 * @param used quanta planned
 * @param pricePerQuantum what one more quantum there would save at most, by these prices; 0 to the weight of uncovered
 */
public record DateShare(LocalDate date, int capacity, int used, long pricePerQuantum) {

    private static final int QUANTA_PER_HOUR = 4;
    private static final int DECIMALS = 4;

    /**
     * Quanta of required care without a caregiver.
     *
     * @return 0 or more
     */
    public int uncovered() {
        return Math.max(0, used - capacity);
    }

    /**
     * What one more caregiver hour would save at most, by these prices.
     *
     * @return four times the price of a quantum
     */
    public long pricePerHour() {
        return QUANTA_PER_HOUR * pricePerQuantum;
    }

    /**
     * The price as a planner reads it.
     *
     * @param weights the weights of the region
     * @return the price in ordinary missing hours, with four decimals, half a unit up; empty when missing hours weigh
     *     nothing
     */
    public Optional<BigDecimal> scarcity(ObjectiveWeights weights) {
        if (weights.missingFirstTenth() == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(pricePerQuantum)
                .divide(BigDecimal.valueOf(weights.missingFirstTenth()), DECIMALS, RoundingMode.HALF_UP));
    }
}
