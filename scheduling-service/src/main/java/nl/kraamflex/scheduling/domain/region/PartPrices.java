package nl.kraamflex.scheduling.domain.region;

/**
 * Steps of the prices of a part: of a quantum, as in a whole region, and of a visit on dates where the number of visits
 * is limited.
 *
 * <p>On such a date what a visit of the usual shortest length costs in all decides how many there are, and what a quantum
 * costs decides how much longer they are. So the two move by themselves, each as its own side asks.
 */
final class PartPrices {

    private static final int FIRST_SHARE = 16;

    private final RegionModel model;
    private final RegionPart part;
    private final PriceReach reach;
    private final int[] over;
    private final boolean[] limited;
    private final int[] side;
    private final long[] visitReach;

    /** The next prices of a quantum, by date. */
    long[] prices;

    /** The next prices of a visit, by date. */
    long[] visitPrices;

    PartPrices(RegionModel model, RegionPart part, Pricing.Answer from, int share) {
        this.model = model;
        this.part = part;
        this.reach = new PriceReach(model);
        this.over = new int[model.dates];
        this.limited = new boolean[model.dates];
        this.side = new int[model.dates];
        this.visitReach = new long[model.dates];
        this.prices = from.prices;
        this.visitPrices = from.visitPrices;
        reach.begin(prices, share);
    }

    /** Takes the next step from what families do. */
    void next(Pricing.Answer at) {
        long[] steps = new long[model.dates];
        for (int d = 0; d < model.dates; d++) {
            over[d] = at.used[d] - model.capacity[d];
            int limit = limit(at, d);
            limited[d] = limit >= 0;
            if (limited[d]) {
                int beyond = at.visits[d] - limit;
                over[d] -= model.usualVisit[d] * beyond;
                steps[d] = visitStep(d, beyond, at.prices[d]);
            }
        }
        prices = reach.next(at, over, limited);
        visitPrices = at.visitPrices.clone();
        for (int d = 0; d < model.dates; d++) {
            if (limited[d]) {
                long moved = visitPrices[d] + steps[d] - model.usualVisit[d] * (prices[d] - at.prices[d]);
                visitPrices[d] = limit(at, d) == part.mostVisits[d] ? Math.max(0, moved) : Math.min(0, moved);
            }
        }
    }

    /** The number of visits that a date is held to; -1 when it is free. */
    private int limit(Pricing.Answer at, int d) {
        if (model.firstVisit.isUncovered(d)) {
            return -1;
        }
        if (at.visitPrices[d] > 0 || at.visits[d] > part.mostVisits[d]) {
            return part.mostVisits[d];
        }
        return at.visitPrices[d] < 0 || at.visits[d] < part.fewestVisits[d] ? part.fewestVisits[d] : -1;
    }

    private long visitStep(int d, int beyond, long price) {
        int now = Integer.signum(beyond);
        if (visitReach[d] == 0) {
            visitReach[d] = Math.max(1, model.usualVisit[d] * price / FIRST_SHARE);
        } else if (now * side[d] < 0) {
            visitReach[d] = Math.max(1, visitReach[d] / 2);
        } else if (now * side[d] > 0) {
            visitReach[d] = Math.min(model.weights.uncovered(), visitReach[d] + visitReach[d] / 2 + 1);
        }
        side[d] = now;
        return now * visitReach[d];
    }
}
