package nl.kraamflex.scheduling.domain.region;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Steps of prices towards balance: along what is used too much or too little, keeping part of the step before. */
final class PriceSteps {

    private static final long SCALE = 64;
    private static final long KEPT_TENTHS = 6;

    private final RegionModel model;
    private final long[] direction;

    PriceSteps(RegionModel model) {
        this.model = model;
        this.direction = new long[model.dates];
    }

    /** Begins anew without a step before. */
    void forget() {
        Arrays.fill(direction, 0);
    }

    /**
     * The next prices, so far along that the bound would rise by {@code reach} if use did not change; null when nothing
     * is out of balance.
     */
    long @Nullable [] next(Pricing.Answer at, long reach) {
        long square = 0;
        boolean balanced = true;
        for (int d = 0; d < direction.length; d++) {
            long over = (long) at.used[d] - model.capacity[d];
            boolean lowest = at.prices[d] == 0 && over < 0;
            boolean highest = at.prices[d] == model.weights.uncovered() && over > 0;
            if (lowest || highest) {
                over = 0;
                direction[d] = 0;
            }
            balanced &= over == 0;
            direction[d] = SCALE * over + direction[d] * KEPT_TENTHS / 10;
            square += direction[d] * direction[d] / SCALE;
        }
        if (balanced || square == 0) {
            return null;
        }
        long[] next = at.prices.clone();
        for (int d = 0; d < next.length; d++) {
            long change = Fractions.part(reach, direction[d], square);
            next[d] = Math.max(0, Math.min(model.weights.uncovered(), next[d] + change));
        }
        return next;
    }
}
