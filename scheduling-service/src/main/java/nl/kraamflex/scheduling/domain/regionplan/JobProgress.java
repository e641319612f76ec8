package nl.kraamflex.scheduling.domain.regionplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is in the making.
 *
 * @param value value of the best plan so far; null while there is none
 * @param lowerBound no plan can have a lower value
 * @param steps steps taken so far
 */
public record JobProgress(@Nullable Long value, long lowerBound, long steps) {
    private static final int DECIMALS = 9;

    /** By which part of its value the best plan so far may be above the best there is; null while there is none. */
    public @Nullable BigDecimal gap() {
        if (value == null) {
            return null;
        }
        return value == lowerBound
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(value - lowerBound)
                        .divide(BigDecimal.valueOf(value), DECIMALS, RoundingMode.CEILING);
    }
}
