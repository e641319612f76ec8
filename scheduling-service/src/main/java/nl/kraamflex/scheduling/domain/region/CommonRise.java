package nl.kraamflex.scheduling.domain.region;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Prices of all dates that rise together, as far as that raises the bound.
 *
 * <p>A family that gets all its hours compares dates with one another, so it answers nothing when all become dearer by as much; not
 * until a quantum costs more than a missing one. Where a region has too few hours by a little its prices have to rise so far, and steps
 * of single dates, which each go as far as families answer, take too many to get there.
 *
 * <p>Along such a rise the bound is concave and its slope is what the dates are used too much. So where it no longer rises the tangents
 * on both sides meet above it, and tell where to look and what is left to win.
 */
final class CommonRise {

    private static final int MOST_TRIALS = 6;

    /** Of the least weight of a missing quantum: how far the first trial goes. */
    private static final int FIRST_PART = 8;

    /** Of what the bound lies below the value: less than that is not worth a trial. */
    private static final int LEAST_PART = 64;

    /** Of what the bound lies below the value: a rise that brings more is worth that prices settle again. */
    private static final int MUCH_PART = 16;

    /** No trial comes nearer to those beside it than that part of what lies between them. */
    private static final int MARGIN_PART = 16;

    private final RegionModel model;
    private final Pricing.Answer from;
    private final BooleanSupplier goesOn;

    /**
     * A rise from prices.
     *
     * @param from what families do at these prices
     * @param goesOn asked before every trial
     */
    CommonRise(RegionModel model, Pricing.Answer from, BooleanSupplier goesOn) {
        this.model = model;
        this.from = from;
        this.goesOn = goesOn;
    }

    /** A rise that was tried. */
    private record Trial(long rise, long bound, long slope) {}

    /**
     * Tries rises; whoever gives the answers keeps the best.
     *
     * @param toGo how far the bound lies below the best value known
     * @param price tells what families do at prices
     * @return whether the bound rose by so much that prices are to settle again
     */
    boolean climb(long toGo, Function<long[], Pricing.Answer> price) {
        long least = Math.max(1, toGo / LEAST_PART);
        long step = Math.max(1, model.weights.missingFirstTenth() / FIRST_PART);
        Trial rising = trial(0, from);
        @Nullable Trial falling = null;
        long highest = from.bound;
        for (int tried = 0; tried < MOST_TRIALS && rising.slope() > 0 && goesOn.getAsBoolean(); tried++) {
            long rise = falling == null
                    ? Math.min(model.weights.uncovered(), rising.rise() + step)
                    : between(rising, falling, least);
            if (rise <= rising.rise()) {
                break;
            }
            Trial next = trial(rise, price.apply(raised(rise)));
            highest = Math.max(highest, next.bound());
            if (next.slope() > 0) {
                rising = next;
                step *= 2;
            } else {
                falling = next;
            }
        }
        return highest - from.bound > toGo / MUCH_PART;
    }

    /** Where the tangents meet; no farther than the rise that is known when they tell that less than the least is left to win. */
    private static long between(Trial rising, Trial falling, long least) {
        long width = falling.rise() - rising.rise();
        long margin = (width + MARGIN_PART - 1) / MARGIN_PART;
        long meeting =
                (falling.bound() - rising.bound() - falling.slope() * width) / (rising.slope() - falling.slope());
        long further = Math.clamp(meeting, Math.min(margin, width - margin), Math.max(margin, width - margin));
        long atMost = rising.bound() + rising.slope() * further;
        boolean isLittle = atMost - Math.max(rising.bound(), falling.bound()) < least;
        return isLittle || further == width ? rising.rise() : rising.rise() + further;
    }

    private Trial trial(long rise, Pricing.Answer answer) {
        long slope = 0;
        for (int d = 0; d < model.dates; d++) {
            if (rises(d)) {
                slope += answer.used[d] - model.capacity[d];
            }
        }
        return new Trial(rise, answer.bound, slope);
    }

    private long[] raised(long rise) {
        long[] prices = from.prices.clone();
        for (int d = 0; d < prices.length; d++) {
            if (rises(d)) {
                prices[d] = Math.min(model.weights.uncovered(), prices[d] + rise);
            }
        }
        return prices;
    }

    /** Where hours are left over a price stays at 0, and no price exceeds that of uncovered care. */
    private boolean rises(int d) {
        return from.prices[d] > 0 && from.prices[d] < model.weights.uncovered();
    }
}
