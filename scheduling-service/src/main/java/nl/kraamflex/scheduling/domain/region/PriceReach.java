package nl.kraamflex.scheduling.domain.region;

import java.util.Arrays;

/**
 * Steps of prices towards balance, date by date: as far as the response of families asks for, but no farther than the
 * reach of the date. A reach grows while the date stays out of balance on the same side, so a price that is far off gets
 * there in few rounds; it shrinks when the side changes, so a price between two visits that appear and disappear settles.
 */
final class PriceReach {

    /** Of a price, or of this if the price is lower: how far the first step goes. */
    private static final long FIRST = 100_000;

    private static final long MOST_BOOST = 1 << 20;

    private final RegionModel model;
    private final PriceResponse response;
    private final long[] reach;
    private final int[] side;
    private final int[] before;
    private final long[] boost;
    private final boolean[] wholeBefore;

    PriceReach(RegionModel model) {
        this.model = model;
        this.response = new PriceResponse(model);
        this.reach = new long[model.dates];
        this.side = new int[model.dates];
        this.before = new int[model.dates];
        this.boost = new long[model.dates];
        this.wholeBefore = new boolean[model.dates];
    }

    /** Begins anew at prices, with a share in 64 of the full reach. */
    void begin(long[] prices, int share) {
        for (int d = 0; d < reach.length; d++) {
            reach[d] = Math.max(1, Math.max(prices[d], FIRST) / 64 * share);
        }
        Arrays.fill(side, 0);
        Arrays.fill(boost, 1);
    }

    /** The next prices; the same when no date is to move. */
    long[] next(Pricing.Answer at) {
        return next(at, model.over(at.used), new boolean[model.dates]);
    }

    /**
     * The next prices.
     *
     * @param over how many quanta too many each date counts
     * @param whole dates that go as far as they reach, whatever families answer
     */
    long[] next(Pricing.Answer at, int[] over, boolean[] whole) {
        for (int d = 0; d < reach.length; d++) {
            int now = Integer.signum(over[d]);
            if (now * side[d] < 0) {
                reach[d] = Math.max(1, reach[d] / 2);
                boost[d] = Math.max(1, boost[d] / 4);
            } else if (now * side[d] > 0) {
                reach[d] = Math.min(model.weights.uncovered(), reach[d] + reach[d] / 2 + 1);
                if (Math.abs(over[d]) > Math.abs(before[d]) / 4 * 3) {
                    boost[d] = Math.min(MOST_BOOST, boost[d] * 2);
                }
            }
            side[d] = now;
            before[d] = over[d];
            if (whole[d]) {
                long most = Math.max(FIRST / 64, at.prices[d] / 2);
                reach[d] = wholeBefore[d] ? Math.min(reach[d], most) : most;
            }
            wholeBefore[d] = whole[d];
        }
        long[] change = response.change(at, over, reach);
        long[] next = at.prices.clone();
        for (int d = 0; d < next.length; d++) {
            long step = Math.max(-reach[d], Math.min(reach[d], whole[d] ? side[d] * reach[d] : change[d] * boost[d]));
            next[d] = Math.max(0, Math.min(model.weights.uncovered(), next[d] + step));
        }
        return next;
    }
}
