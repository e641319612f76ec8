package nl.kraamflex.scheduling.domain.distribution;

import java.util.Arrays;
import java.util.List;

/**
 * A family's problem laid out in arrays, for whoever solves it over and over at changing prices. Immutable, and safe for
 * use by several threads.
 */
public final class PreparedFamily {

    final FamilyProblem problem;

    /** Number of open days; the arrays by day have this length. */
    final int count;

    /** Position in the window per open day, from 0. */
    final int[] position;

    final int[] shortest;
    final int[] longest;

    /** As in {@link OpenDays}, by open day and one beyond. */
    final int[] lastNext;

    final boolean[] mayEnd;
    final int lastFirst;

    /** By how much a further quantum on a day costs more than the one before it. */
    final long curvature;

    /** What the first quantum on a day costs, were there no plan in force: half a step of the curve, less the wish. */
    final long[] firstQuantum;

    final long[] wish;
    final long[] move;
    final int[] inForce;

    /** What a visit costs, or spares when below 0, beside what its length costs. */
    final long[] appears;

    /** What the open days cost when none has a visit. */
    final long withoutVisits;

    /**
     * The shortfall is a line on each of some ranges of planned quanta: range {@code r} runs from {@code from[r]} to
     * {@code from[r + 1]}.
     */
    final int[] from;

    /** What one more planned quantum spares in a range; falls from range to range. */
    final long[] gain;

    /** The shortfall where a range begins. */
    final long[] shortfall;

    /**
     * Lays out a problem.
     *
     * @param problem the problem; prices of its days take no part
     */
    public PreparedFamily(FamilyProblem problem) {
        this.problem = problem;
        var open = new OpenDays();
        open.load(problem);
        this.count = open.count;
        this.position = new int[count];
        this.shortest = new int[count];
        this.longest = new int[count];
        this.lastNext = new int[count + 1];
        this.mayEnd = new boolean[count + 1];
        this.lastFirst = open.lastFirst;
        System.arraycopy(open.shortest, 0, shortest, 0, count);
        System.arraycopy(open.longest, 0, longest, 0, count);
        System.arraycopy(open.lastNext, 0, lastNext, 0, count + 1);
        System.arraycopy(open.mayEnd, 0, mayEnd, 0, count + 1);
        this.firstQuantum = new long[count];
        this.wish = new long[count];
        this.move = new long[count];
        this.inForce = new int[count];
        this.appears = new long[count];
        ObjectiveWeights weights = problem.weights();
        this.curvature = 2 * 100L * 100L * weights.deviation();
        long sum = 0;
        List<CareDay> days = problem.days();
        for (int i = 0; i < count; i++) {
            position[i] = open.dayNumber[i] - 1;
            CareDay day = days.get(position[i]);
            wish[i] = day.wish();
            firstQuantum[i] = curvature / 2 - 200L * weights.deviation() * day.wish();
            inForce[i] = day.inForce().orElse(0);
            long flip = 0;
            if (day.inForce().isPresent()) {
                move[i] = day.soon() ? weights.moveSoon() : weights.move();
                flip = day.soon() ? weights.flipSoon() : weights.flip();
            }
            boolean visitInForce = inForce[i] > 0;
            long without = weights.deviation() * wish[i] * wish[i] + move[i] * inForce[i] + (visitInForce ? flip : 0);
            appears[i] = (visitInForce ? 0 : flip) - without;
            sum += without;
        }
        this.withoutVisits = sum;
        int toPlan = problem.toPlan();
        int[] corners = corners(problem);
        this.from = corners;
        this.gain = new long[corners.length - 1];
        this.shortfall = new long[corners.length];
        long factor = problem.protectedCase() ? weights.protectedFactor() : 1;
        for (int r = gain.length - 1; r >= 0; r--) {
            int missing = toPlan - from[r + 1] + 1;
            long perQuantum = missing <= problem.indicated() / 10
                    ? weights.missingFirstTenth()
                    : missing <= problem.indicated() / 4 ? weights.missingToQuarter() : weights.missingBeyond();
            gain[r] = factor * perQuantum + (from[r + 1] <= problem.toGuarantee() ? weights.guarantee() : 0);
            shortfall[r] = shortfall[r + 1] + gain[r] * (from[r + 1] - from[r]);
        }
    }

    /** The planned quanta at which the shortfall bends, ascending, with 0 and all there is to plan. */
    private static int[] corners(FamilyProblem problem) {
        int toPlan = problem.toPlan();
        int tenth = Math.max(0, toPlan - problem.indicated() / 10);
        int quarter = Math.max(0, toPlan - problem.indicated() / 4);
        int[] all = {0, quarter, tenth, problem.toGuarantee(), toPlan};
        Arrays.sort(all);
        int kinds = 1;
        for (int i = 1; i < all.length; i++) {
            if (all[i] > all[kinds - 1]) {
                all[kinds++] = all[i];
            }
        }
        return Arrays.copyOf(all, kinds);
    }

    /**
     * The problem that is laid out.
     *
     * @return that problem
     */
    public FamilyProblem problem() {
        return problem;
    }
}
