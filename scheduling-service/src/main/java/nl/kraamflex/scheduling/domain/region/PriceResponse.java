package nl.kraamflex.scheduling.domain.region;

import java.util.Arrays;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/**
 * How the use of dates answers to prices, near given plans, and the change of prices that would by this bring use and
 * capacity together.
 *
 * <p>A day between its shortest and longest visit gives way by one quantum for a price of two hundred-squared
 * deviations. Where a family's sum is held by a corner of its shortfall, what leaves one day goes to its other days; on
 * a slope of the shortfall it goes. Visits that appear or disappear are left out, so a change is a proposal that has to
 * be tried.
 */
final class PriceResponse {

    /** One day's response; divisible by most numbers of days, so that little is lost to rounding. */
    private static final long UNIT = 2_520;

    private static final int SWEEPS = 40;

    private final RegionModel model;
    private final long[][] response;
    private final long curvature;
    private final int[] open = new int[FamilyProblem.LONGEST_WINDOW];

    PriceResponse(RegionModel model) {
        this.model = model;
        this.response = new long[model.dates][model.dates];
        this.curvature = Math.max(1, 2 * 100L * 100L * model.weights.deviation());
    }

    /**
     * The change of prices that would bring use and capacity together, as far as it may reach.
     *
     * @param over quanta used beyond the capacity of each date
     * @param reach how far the price of each date may move
     */
    long[] change(Pricing.Answer answer, int[] over, long[] reach) {
        for (long[] row : response) {
            Arrays.fill(row, 0);
        }
        for (int f = 0; f < model.families; f++) {
            add(f, answer.plan);
        }
        long[] change = new long[model.dates];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean moved = false;
            for (int d = 0; d < model.dates; d++) {
                long next = oneChange(d, answer.prices[d], over[d], change, reach[d]);
                moved |= next != change[d];
                change[d] = next;
            }
            if (!moved) {
                break;
            }
        }
        return change;
    }

    private long oneChange(int d, long price, int over, long[] change, long most) {
        long wanted = curvature * UNIT * over;
        long[] row = response[d];
        for (int e = Math.max(0, d - FamilyProblem.LONGEST_WINDOW);
                e < Math.min(model.dates, d + FamilyProblem.LONGEST_WINDOW);
                e++) {
            wanted -= e == d ? 0 : row[e] * change[e];
        }
        long change1 = wanted / (row[d] + UNIT);
        long within = Math.max(-most, Math.min(most, change1));
        return Math.max(-price, Math.min(model.weights.uncovered() - price, within));
    }

    private void add(int f, int[] plan) {
        int count = 0;
        int planned = 0;
        for (int at = model.start[f]; at < model.start[f + 1]; at++) {
            planned += plan[at];
            if (model.dateOf[at] >= 0 && model.shortest[at] < plan[at] && plan[at] < model.longest[at]) {
                open[count++] = model.dateOf[at];
            }
        }
        if (count == 0) {
            return;
        }
        FamilyProblem problem = model.problems[f];
        int missing = problem.toPlan() - planned;
        boolean held = missing == 0
                || missing == problem.indicated() / 10
                || missing == problem.indicated() / 4
                || planned == problem.toGuarantee();
        long shared = held ? UNIT / count : 0;
        for (int i = 0; i < count; i++) {
            long[] row = response[open[i]];
            row[open[i]] += UNIT;
            for (int j = 0; j < count; j++) {
                row[open[j]] -= shared;
            }
        }
    }
}
