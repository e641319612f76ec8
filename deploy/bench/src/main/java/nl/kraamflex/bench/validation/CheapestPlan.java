package nl.kraamflex.bench.validation;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The lowest cost of one family at given prices: a dynamic program over the open days, the quanta used so far and the days
 * since the last visit.
 */
final class CheapestPlan {
    private static final long NONE = Long.MAX_VALUE;

    /** No visit in the window yet. */
    private static final int BEFORE_FIRST = 0;

    /** A visit on the open day before; the states after it stand for one more day without a visit each. */
    private static final int JUST_VISITED = 1;

    private final FamilyAsked family;
    private final int[] open;
    private final int mostQuanta;

    /** The gap is too long for another visit. */
    private final int noMore;

    private CheapestPlan(FamilyAsked family) {
        this.family = family;
        this.open = family.open();
        this.mostQuanta = family.toPlan();
        // No gap of this family can be longer than it has days.
        this.noMore = JUST_VISITED + Math.min(family.longestGap(), open.length) + 1;
    }

    /**
     * Finds that cost.
     *
     * @param pricePerDay price of a quantum on each day of the window, the first for day 1
     * @return the cost with what is paid for the quanta; empty when no plan is allowed
     */
    static OptionalLong cost(FamilyAsked family, long[] pricePerDay) {
        return new CheapestPlan(family).cost(pricePerDay);
    }

    private OptionalLong cost(long[] pricePerDay) {
        long[][] now = none();
        now[BEFORE_FIRST][0] = 0;
        for (int at = 0; at < open.length; at++) {
            now = after(at, now, pricePerDay[open[at] - 1]);
        }
        long least = NONE;
        for (int used = 0; used <= mostQuanta; used++) {
            long shortfall = family.shortfall(used);
            for (long[] ofState : now) {
                if (ofState[used] != NONE) {
                    least = Math.min(least, Math.addExact(ofState[used], shortfall));
                }
            }
        }
        return least == NONE ? OptionalLong.empty() : OptionalLong.of(least);
    }

    private long[][] none() {
        long[][] states = new long[noMore + 1][mostQuanta + 1];
        for (long[] state : states) {
            Arrays.fill(state, NONE);
        }
        return states;
    }

    private long[][] after(int at, long[][] before, long price) {
        long[][] after = none();
        DayAsked day = family.day(open[at]);
        if (day.kind() == DayAsked.Kind.OPTIONAL) {
            long cost = family.costOf(open[at], 0);
            for (int state = 0; state <= noMore; state++) {
                long[] to = after[withoutVisit(at, state)];
                for (int used = 0; used <= mostQuanta; used++) {
                    take(to, used, before[state][used], cost);
                }
            }
        }
        long[] visitable = before[JUST_VISITED].clone();
        for (int state = 0; state < noMore; state++) {
            if (mayVisit(at, state)) {
                for (int used = 0; used <= mostQuanta; used++) {
                    visitable[used] = Math.min(visitable[used], before[state][used]);
                }
            }
        }
        for (int quanta = day.shortest(); quanta <= Math.min(day.longest(), mostQuanta); quanta++) {
            long cost = Math.addExact(family.costOf(open[at], quanta), Math.multiplyExact(price, quanta));
            for (int used = 0; used + quanta <= mostQuanta; used++) {
                take(after[JUST_VISITED], used + quanta, visitable[used], cost);
            }
        }
        return after;
    }

    private static void take(long[] to, int used, long before, long cost) {
        if (before != NONE) {
            to[used] = Math.min(to[used], Math.addExact(before, cost));
        }
    }

    private int withoutVisit(int at, int state) {
        if (state == BEFORE_FIRST || state == noMore) {
            return state;
        }
        int without = state - JUST_VISITED;
        if (without > at) {
            // So many days have not passed yet: nothing has this state.
            return state;
        }
        int firstWithout = open[at - without];
        return without + 1 <= family.limitOfGapFrom(firstWithout) ? state + 1 : noMore;
    }

    private boolean mayVisit(int at, int state) {
        if (state != BEFORE_FIRST || family.daysSinceLastVisit().isEmpty()) {
            return true;
        }
        int without = family.daysSinceLastVisit().getAsInt() + at;
        return without == 0 || without <= family.limitOfRunningGap();
    }
}
