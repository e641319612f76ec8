package nl.kraamflex.scheduling.domain.distribution;

import java.util.Arrays;

/**
 * Finds a family's cheapest plan at prices by what one more hour is worth to it, where that settles the plan; most
 * families' plans it does, in a small part of the time that {@link FamilySolver} takes.
 *
 * <p><b>How it works.</b> Give every planned quantum the same worth. Then each day has a best length of its own, and the
 * days with a visit follow from a shortest path over the days. When the quanta planned so are as many as are worth that
 * much to the family by its shortfall, no other plan is cheaper: any plan with more or fewer quanta loses at least as
 * much as the worth says. The worth sought is found by halving, or at once on a slope of the shortfall. There is none
 * when the number of quanta jumps over the one wanted because a visit appears; then this solver gives no answer.
 *
 * <p>A solver keeps its rows between calls and is not safe for use by several threads: give each thread its own.
 */
public final class MarginSolver {

    /** Stands for the value where the worth of an hour does not settle the plan. */
    public static final long UNDECIDED = Long.MIN_VALUE;

    /** Farther than prices and weights move the worth of a quantum in practice; beyond it there is no answer. */
    private static final long FARTHEST = 1L << 40;

    private static final int TRIALS = 40;
    private static final int NEWTON_TRIALS = 6;

    private final long[] price = new long[FamilyProblem.LONGEST_WINDOW];

    /** What a visit costs beside what its length costs. */
    private final long[] visiting = new long[FamilyProblem.LONGEST_WINDOW];

    private final int[] length = new int[FamilyProblem.LONGEST_WINDOW];
    private final int[] tied = new int[FamilyProblem.LONGEST_WINDOW];
    private final long[] withVisit = new long[FamilyProblem.LONGEST_WINDOW];
    private final long[] after = new long[FamilyProblem.LONGEST_WINDOW + 1];
    private final int[] next = new int[FamilyProblem.LONGEST_WINDOW + 1];

    /** Of the plan followed last: its first visit, the fewest and most quanta of equal cost, days that can give way. */
    private int first;

    private int fewest;
    private int most;
    private int giving;

    /**
     * Solves a problem at prices.
     *
     * @param family the problem
     * @param prices price per quantum and date, each 0 or more, together with the longest visits far below 2^62
     * @param offset date of the first day of the window; may be below 0 when its first days are BLOCKED
     * @param quanta receives the cheapest plan, by day; at least as long as the window. Unchanged without an answer
     * @return the value of that plan, prices included; {@link #UNDECIDED} where this solver has no answer
     */
    public long solve(PreparedFamily family, long[] prices, int offset, int[] quanta) {
        Arrays.fill(visiting, 0, family.count, 0);
        return solveWithCharges(family, prices, offset, quanta);
    }

    /**
     * The same, where a visit on a day has a charge besides, whatever its length.
     *
     * @param family the problem
     * @param prices price per quantum and date
     * @param offset date of the first day of the window
     * @param charges what a visit costs, or spares when below 0, per day of the window
     * @param quanta receives the cheapest plan, by day
     * @return the value of that plan, prices and charges included; {@link #UNDECIDED} where this solver has no answer
     */
    public long solve(PreparedFamily family, long[] prices, int offset, long[] charges, int[] quanta) {
        for (int i = 0; i < family.count; i++) {
            visiting[i] = charges[family.position[i]];
        }
        return solveWithCharges(family, prices, offset, quanta);
    }

    private long solveWithCharges(PreparedFamily family, long[] prices, int offset, int[] quanta) {
        if (family.curvature == 0 || family.gain.length == 0) {
            return UNDECIDED;
        }
        for (int i = 0; i < family.count; i++) {
            price[i] = prices[offset + family.position[i]];
            visiting[i] += family.appears[i];
        }
        int range = family.gain.length - 1;
        if (!follow(family, family.gain[range])) {
            return UNDECIDED;
        }
        while (most < family.from[range]) {
            range--;
            follow(family, family.gain[range]);
        }
        int planned = Math.min(most, family.from[range + 1]);
        if (fewest > family.from[range + 1]) {
            long lowest = range + 1 < family.gain.length ? family.gain[range + 1] : -FARTHEST;
            if (!reach(family, planned, lowest, family.gain[range])) {
                return UNDECIDED;
            }
        }
        return write(family, range, planned, quanta);
    }

    /** Seeks the worth at which so many quanta are planned, between one that gives fewer and one that gives more. */
    private boolean reach(PreparedFamily family, int wanted, long lowest, long highest) {
        long low = lowest;
        long high = highest;
        long at = highest;
        for (int trial = 0; trial < TRIALS && high - low > 1; trial++) {
            long off = at == high ? fewest - wanted : most - wanted;
            long step = off * family.curvature / Math.max(1, giving);
            boolean halve = trial >= NEWTON_TRIALS || giving == 0;
            long guess = halve ? low + (high - low) / 2 : at - step;
            at = Math.max(low + 1, Math.min(high - 1, guess));
            follow(family, at);
            if (fewest <= wanted && wanted <= most) {
                return true;
            }
            if (fewest > wanted) {
                high = at;
            } else {
                low = at;
            }
        }
        return false;
    }

    /** Finds the best days when every planned quantum is worth so much; whether there is any plan. */
    private boolean follow(PreparedFamily family, long worth) {
        int count = family.count;
        after[count] = 0;
        next[count] = count;
        for (int i = count - 1; i >= 0; i--) {
            withVisit[i] = visit(family, i, price[i] - worth) + after[i + 1];
            cheapestNext(family, i, family.mayEnd[i], family.lastNext[i]);
        }
        long free = count == 0 || family.mayEnd[0] ? 0 : Long.MAX_VALUE;
        first = count;
        for (int i = 0; i <= family.lastFirst; i++) {
            if (withVisit[i] < free) {
                free = withVisit[i];
                first = i;
            }
        }
        if (free == Long.MAX_VALUE) {
            return false;
        }
        int least = 0;
        int ties = 0;
        int able = 0;
        for (int i = first; i < count; i = next[i + 1]) {
            least += length[i];
            ties += tied[i];
            able += family.shortest[i] < length[i] && length[i] < family.longest[i] ? 1 : 0;
        }
        fewest = least;
        most = least + ties;
        giving = able;
        return true;
    }

    private void cheapestNext(PreparedFamily family, int from, boolean mayEnd, int last) {
        long least = mayEnd ? 0 : Long.MAX_VALUE;
        int to = family.count;
        for (int i = from; i <= last; i++) {
            if (withVisit[i] < least) {
                least = withVisit[i];
                to = i;
            }
        }
        after[from] = least;
        next[from] = to;
    }

    /** Sets the best length of a visit at a net price, and whether one more costs the same; returns what it adds. */
    private long visit(PreparedFamily family, int i, long net) {
        long curvature = family.curvature;
        long slope = family.firstQuantum[i] + net;
        long move = family.move[i];
        int inForce = family.inForce[i];
        int shortest = family.shortest[i];
        int longest = family.longest[i];
        long best;
        if (move == 0) {
            best = -Math.floorDiv(slope, curvature);
        } else {
            best = -Math.floorDiv(slope - move, curvature);
            if (best > inForce) {
                best = Math.max(inForce, -Math.floorDiv(slope + move, curvature));
            }
        }
        int x = (int) Math.max(shortest, Math.min(longest, best));
        length[i] = x;
        long further = slope + curvature * x + (x < inForce ? -move : move);
        tied[i] = x < longest && further == 0 ? 1 : 0;
        long off = 100L * x - family.wish[i];
        return curvature / 20_000 * off * off + move * Math.abs(x - inForce) + visiting[i] + net * x;
    }

    private long write(PreparedFamily family, int range, int planned, int[] quanta) {
        Arrays.fill(quanta, 0, family.problem.days().size(), 0);
        long weight = family.curvature / 20_000;
        long value =
                family.withoutVisits + family.shortfall[range] - family.gain[range] * (planned - family.from[range]);
        int extra = planned - fewest;
        for (int i = first; i < family.count; i = next[i + 1]) {
            int x = length[i];
            if (extra > 0 && tied[i] > 0) {
                x++;
                extra--;
            }
            quanta[family.position[i]] = x;
            long off = 100L * x - family.wish[i];
            value += weight * off * off + family.move[i] * Math.abs(x - family.inForce[i]) + visiting[i] + price[i] * x;
        }
        return value;
    }
}
