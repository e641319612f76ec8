package nl.kraamflex.scheduling.domain.region;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A part of a region's plans: those that keep what is settled about visits. */
final class RegionPart {

    /** Per day of the row: 1 has a visit, -1 has none, 0 is open. */
    final byte[] settled;

    /** Fewest and most visits on each date. */
    final int[] fewestVisits;

    final int[] mostVisits;

    /** Prices per quantum and per visit to start from, by date. */
    final long[] prices;

    final long[] visitPrices;

    /** No plan of this part has a lower value. */
    final long bound;

    /** Value of the plan found in the part that this one comes from. */
    final long value;

    /** In which order parts came up. */
    final long number;

    /** What sets this part apart from the one that it comes from; null when that is the number of visits on a date, or nothing. */
    final @Nullable DaySplit split;

    /**
     * A day of the row that a part was split on.
     *
     * @param visit whether the part at hand has a visit on it
     * @param weight how much was seen to hang on that day
     */
    record DaySplit(int at, boolean visit, long weight) {}

    private RegionPart(
            byte[] settled,
            int[] fewestVisits,
            int[] mostVisits,
            long[] prices,
            long[] visitPrices,
            long bound,
            long value,
            long number,
            @Nullable DaySplit split) {
        this.settled = settled;
        this.fewestVisits = fewestVisits;
        this.mostVisits = mostVisits;
        this.prices = prices;
        this.visitPrices = visitPrices;
        this.bound = bound;
        this.value = value;
        this.number = number;
        this.split = split;
    }

    /** All plans. */
    static RegionPart whole(RegionModel model, long[] prices, long bound, long value) {
        int[] most = new int[model.dates];
        Arrays.fill(most, Integer.MAX_VALUE);
        byte[] settled = new byte[model.start[model.families]];
        return new RegionPart(
                settled, new int[model.dates], most, prices, new long[model.dates], bound, value, 0, null);
    }

    /** Those plans of this part that have a visit on the day of the row to split on, or that have none. */
    RegionPart withDay(boolean visit, PartSearch.Examined from, long number) {
        byte[] choice = settled.clone();
        choice[from.splitAt()] = (byte) (visit ? 1 : -1);
        DaySplit split = new DaySplit(from.splitAt(), visit, from.weight());
        return within(choice, fewestVisits, mostVisits, from, number, split);
    }

    /** Those plans of this part with at most so many visits on a date. */
    RegionPart withMost(int date, int visits, PartSearch.Examined from, long number) {
        int[] most = mostVisits.clone();
        most[date] = visits;
        return within(settled, fewestVisits, most, from, number, null);
    }

    /** Those plans of this part with at least so many visits on a date. */
    RegionPart withFewest(int date, int visits, PartSearch.Examined from, long number) {
        int[] fewest = fewestVisits.clone();
        fewest[date] = visits;
        return within(settled, fewest, mostVisits, from, number, null);
    }

    private static RegionPart within(
            byte[] settled, int[] fewest, int[] most, PartSearch.Examined from, long number, @Nullable DaySplit split) {
        return new RegionPart(
                settled, fewest, most, from.prices(), from.visitPrices(), from.bound(), from.value(), number, split);
    }

    long bound() {
        return bound;
    }

    long value() {
        return value;
    }

    long number() {
        return number;
    }
}
