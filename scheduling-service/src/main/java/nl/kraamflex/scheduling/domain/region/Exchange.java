package nl.kraamflex.scheduling.domain.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Moves single quanta between dates, families and the hours left out, as long as that lowers the value, without letting
 * visits appear or disappear.
 *
 * <p>For given visits the problem is a convex transport problem. Dates are its places, one more place stands for hours
 * that are not given, and the cheapest family decides what a quantum costs on its way from one place to another. A round
 * trip below zero is an exchange that pays. When none is left the plan is the best with these visits, and the labels of
 * the places are prices that prove it.
 */
final class Exchange {

    /** More than any cost; two of them still fit. */
    private static final long NEVER = 1L << 61;

    private static final int BLOCK = 64;

    private final RegionModel model;
    private final int places;
    private final int outside;
    private final int blocks;

    /** What one quantum more or less costs, by date and family. */
    private final long[][] more;

    private final long[][] less;

    /** Cheapest way between two places through a family, by block of families, and of all. */
    private final long[][] byBlock;

    private final long[] way;
    private final long[] labels;
    private final int[] next;
    private final int[] mark;

    /** The plan, changed in place. */
    final int[] plan;

    /** Quanta used per date. */
    final int[] used;

    private final long[] costs;
    private long familyCosts;
    private long moves;

    /** Families changed since the last mark, with what they had; the first change of each counts. */
    private final List<int[]> before = new ArrayList<>();

    private final int[] changedAt;
    private int marked = 1;

    Exchange(RegionModel model, int[] plan, long[] prices) {
        this.model = model;
        this.places = model.dates + 1;
        this.outside = model.dates;
        this.blocks = (model.families + BLOCK - 1) / BLOCK;
        int padded = blocks * BLOCK;
        this.more = new long[places][padded];
        this.less = new long[places][padded];
        this.byBlock = new long[places * places][blocks];
        this.way = new long[places * places];
        this.labels = Arrays.copyOf(prices, places);
        this.next = new int[places];
        this.mark = new int[places];
        this.plan = plan.clone();
        this.used = model.used(plan);
        this.costs = new long[model.families];
        this.changedAt = new int[model.families];
        for (int d = 0; d < places; d++) {
            Arrays.fill(more[d], NEVER);
            Arrays.fill(less[d], NEVER);
        }
        for (int f = 0; f < model.families; f++) {
            costs[f] = model.familyCost(f, this.plan);
            familyCosts += costs[f];
            fillSteps(f);
        }
        for (int a = 0; a < places; a++) {
            for (int b = 0; b < places; b++) {
                if (a != b) {
                    for (int block = 0; block < blocks; block++) {
                        byBlock[a * places + b][block] = cheapest(less[a], more[b], block);
                    }
                    way[a * places + b] = leastOf(byBlock[a * places + b]);
                }
            }
        }
    }

    /** The value of the plan. */
    long value() {
        return familyCosts + model.uncoveredCost(used);
    }

    /** Exchanges carried out so far. */
    long moves() {
        return moves;
    }

    long cost(int f) {
        return costs[f];
    }

    /** Prices of the dates that prove the plan best for its visits; after {@link #settle()} only. */
    long[] prices() {
        long[] prices = new long[model.dates];
        for (int d = 0; d < prices.length; d++) {
            prices[d] = Math.max(0, Math.min(model.weights.uncovered(), labels[d] - labels[outside]));
        }
        return prices;
    }

    /** Starts labels from other prices. */
    void relabel(long[] prices) {
        System.arraycopy(prices, 0, labels, 0, model.dates);
        labels[outside] = 0;
    }

    /** Carries out exchanges until none pays. */
    void settle() {
        while (!settle(Integer.MAX_VALUE)) {}
    }

    /**
     * Carries out exchanges until none pays, or so many were.
     *
     * @return whether none pays any more
     */
    boolean settle(int most) {
        for (int i = 0; i < most; i++) {
            int on = placeOnRoundTrip();
            if (on < 0) {
                return true;
            }
            carryOut(on);
            moves++;
        }
        return false;
    }

    /** From here on changes can be taken back. */
    void setMark() {
        before.clear();
        marked++;
    }

    /** Takes back all changes since the mark. */
    void takeBack() {
        for (int[] old : List.copyOf(before)) {
            give(old[old.length - 1], old);
        }
        setMark();
    }

    /** Gives a family other days. */
    void give(int f, int[] days) {
        remember(f);
        for (int k = 0; k < model.start[f + 1] - model.start[f]; k++) {
            int at = model.start[f] + k;
            if (model.dateOf[at] >= 0) {
                used[model.dateOf[at]] += days[k] - plan[at];
            }
            plan[at] = days[k];
        }
        refresh(f);
    }

    private void remember(int f) {
        if (changedAt[f] != marked) {
            changedAt[f] = marked;
            int length = model.start[f + 1] - model.start[f];
            int[] old = Arrays.copyOfRange(plan, model.start[f], model.start[f + 1] + 1);
            old[length] = f;
            before.add(old);
        }
    }

    private void fillSteps(int f) {
        int planned = 0;
        for (int at = model.start[f]; at < model.start[f + 1]; at++) {
            planned += plan[at];
        }
        for (int at = model.start[f]; at < model.start[f + 1]; at++) {
            int d = model.dateOf[at];
            if (d >= 0) {
                int x = plan[at];
                long here = model.dayCost(at, x);
                more[d][f] = x > 0 && x < model.longest[at] ? model.dayCost(at, x + 1) - here : NEVER;
                less[d][f] = x > model.shortest[at] ? model.dayCost(at, x - 1) - here : NEVER;
            }
        }
        long here = model.shortfall(f, planned);
        less[outside][f] = planned < model.problems[f].toPlan() ? model.shortfall(f, planned + 1) - here : NEVER;
        more[outside][f] = planned > 0 ? model.shortfall(f, planned - 1) - here : NEVER;
    }

    private void refresh(int f) {
        familyCosts -= costs[f];
        costs[f] = model.familyCost(f, plan);
        familyCosts += costs[f];
        fillSteps(f);
        int block = f / BLOCK;
        for (int from = model.start[f]; from < model.start[f + 1]; from++) {
            int a = model.dateOf[from];
            if (a >= 0) {
                refreshWay(a, outside, block);
                refreshWay(outside, a, block);
                for (int to = model.start[f]; to < model.start[f + 1]; to++) {
                    int b = model.dateOf[to];
                    if (b >= 0 && a != b) {
                        refreshWay(a, b, block);
                    }
                }
            }
        }
    }

    private void refreshWay(int a, int b, int block) {
        long[] all = byBlock[a * places + b];
        long old = all[block];
        long now = cheapest(less[a], more[b], block);
        all[block] = now;
        int at = a * places + b;
        if (now <= way[at]) {
            way[at] = now;
        } else if (old == way[at]) {
            way[at] = leastOf(all);
        }
    }

    private static long cheapest(long[] from, long[] to, int block) {
        long least = 2 * NEVER - 1;
        for (int f = block * BLOCK; f < (block + 1) * BLOCK; f++) {
            least = Math.min(least, from[f] + to[f]);
        }
        return least;
    }

    private static long leastOf(long[] values) {
        long least = Long.MAX_VALUE;
        for (long value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    /** Cost of the way between two places, families or none needed. */
    private long cost(int a, int b) {
        long through = way[a * places + b];
        return a == outside || b == outside ? Math.min(through, withoutFamily(a, b)) : through;
    }

    /** A date takes a quantum more, or leaves one unused. */
    private long withoutFamily(int a, int b) {
        if (b == outside) {
            return used[a] < model.capacity[a] ? 0 : model.weights.uncovered();
        }
        return used[b] > model.capacity[b] ? -model.weights.uncovered() : 0;
    }

    /** Lowers labels until they fit every way, or a round trip below zero shows; then a place on it, else -1. */
    private int placeOnRoundTrip() {
        Arrays.fill(next, -1);
        while (true) {
            boolean lowered = false;
            for (int a = 0; a < places; a++) {
                long label = labels[a];
                int to = next[a];
                for (int b = 0; b < places; b++) {
                    if (a != b) {
                        long cost = a == outside || b == outside ? cost(a, b) : way[a * places + b];
                        if (cost < NEVER / 2 && labels[b] + cost < label) {
                            label = labels[b] + cost;
                            to = b;
                        }
                    }
                }
                if (label < labels[a]) {
                    labels[a] = label;
                    next[a] = to;
                    lowered = true;
                }
            }
            if (!lowered) {
                return -1;
            }
            int on = placeOnCircle();
            if (on >= 0) {
                return on;
            }
        }
    }

    private int placeOnCircle() {
        Arrays.fill(mark, -1);
        for (int a = 0; a < places; a++) {
            int at = a;
            while (at >= 0 && mark[at] < 0) {
                mark[at] = a;
                at = next[at];
            }
            if (at >= 0 && mark[at] == a) {
                return at;
            }
        }
        return -1;
    }

    private void carryOut(int on) {
        int length = 0;
        int at = on;
        do {
            mark[length++] = at;
            at = next[at];
        } while (at != on);
        int[] takers = new int[length];
        int[] givenUp = new int[length];
        int[] takenUp = new int[length];
        for (int i = 0; i < length; i++) {
            int a = mark[i];
            int b = mark[(i + 1) % length];
            givenUp[i] = a;
            takenUp[i] = b;
            boolean none = (a == outside || b == outside) && withoutFamily(a, b) <= way[a * places + b];
            takers[i] = none ? -1 : familyOn(a, b);
        }
        for (int i = 0; i < length; i++) {
            if (takers[i] >= 0) {
                remember(takers[i]);
                shift(takers[i], givenUp[i], -1);
                shift(takers[i], takenUp[i], 1);
            }
        }
        for (int taker : takers) {
            if (taker >= 0) {
                refresh(taker);
            }
        }
    }

    private void shift(int f, int place, int by) {
        if (place != outside) {
            int at = dayOn(f, place);
            plan[at] += by;
            used[place] += by;
        }
    }

    private int dayOn(int f, int date) {
        for (int at = model.start[f]; at < model.start[f + 1]; at++) {
            if (model.dateOf[at] == date) {
                return at;
            }
        }
        throw new IllegalStateException("family " + f + " has no day on date " + date + ": report this");
    }

    private int familyOn(int a, int b) {
        long least = way[a * places + b];
        for (int block = 0; block < blocks; block++) {
            if (byBlock[a * places + b][block] == least) {
                for (int f = block * BLOCK; f < (block + 1) * BLOCK; f++) {
                    if (less[a][f] + more[b][f] == least) {
                        return f;
                    }
                }
            }
        }
        throw new IllegalStateException("no family moves from " + a + " to " + b + " for " + least + ": report this");
    }
}
