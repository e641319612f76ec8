package nl.kraamflex.scheduling.domain.distribution;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the cheapest plan of one family, exactly: a dynamic program over the day, the quanta used so far and the days
 * since the last visit. Of equally cheap plans it takes the lexicographically largest (more on the earlier day), so a
 * problem has one answer. The problem is known as resource allocation with disjoint interval bounds: each day has
 * nothing, or an amount between its shortest and longest visit.
 *
 * <p>A solver keeps its tables between calls and is not safe for use by several threads: give each thread its own.
 *
 * <p><b>How it works.</b> Two rows of values are kept per open day {@code i}, by the quanta {@code h} planned on
 * earlier days: {@code withVisit[i][h]}, when day {@code i} has a visit, and {@code afterVisit[i][h]}, when the open
 * day before it had one and the rules still leave open which day is visited next. The gap rule leaves a range of days
 * for the next visit ({@link OpenDays}), so the second row is the minimum over a few of the first: days since the
 * last visit need no table of their own.
 *
 * <p>All values are those of whole plans: a day counts as one without a visit from the outset, and a visit adds the
 * difference that it makes. So skipping days is free of work, and since every value that is read belongs to some plan
 * none exceeds {@link FamilyProblem#HIGHEST_VALUE}. States from which no feasible plan leads on lie beyond the end of a
 * row and are never read: no stand-in for infinity takes part in sums.
 *
 * <p>The days' costs are convex between shortest and longest visit, so the best length could be searched by halves:
 * fewer steps, but with branches that no compiler vectorises. This solver makes one pass per length over the whole row
 * instead, which becomes vector instructions and does not depend on convexity.
 */
public final class FamilySolver {

    /** Distance between the charges of one day and those of the next in {@link #solve(FamilyProblem, long[], int[])}. */
    public static final int CHARGES_PER_DAY = CareDay.LONGEST_POSSIBLE + 1;

    /** Stands for the value of a problem without any plan; no plan is worth as much. */
    public static final long NO_PLAN = Long.MAX_VALUE;

    private static final int LENGTHS = CHARGES_PER_DAY;

    private final OpenDays open = new OpenDays();

    /** What a visit of {@code x} quanta on open day {@code i} adds, at {@code i * LENGTHS + x}. */
    private final long[] visitCost = new long[FamilyProblem.LONGEST_WINDOW * LENGTHS];

    private final long[][] withVisit = new long[FamilyProblem.LONGEST_WINDOW][];
    private final long[][] afterVisit = new long[FamilyProblem.LONGEST_WINDOW + 1][];

    /** Highest {@code h} for which a row holds a value; -1 when it holds none. */
    private final int[] topWithVisit = new int[FamilyProblem.LONGEST_WINDOW];

    private final int[] topAfterVisit = new int[FamilyProblem.LONGEST_WINDOW + 1];

    /** Most quanta that can be planned before an open day. */
    private final int[] mostBefore = new int[FamilyProblem.LONGEST_WINDOW + 1];

    /** Value of planning nothing more, by the quanta planned. */
    private long[] ended = new long[0];

    private long[] scratch = new long[0];

    private final int[] quanta = new int[FamilyProblem.LONGEST_WINDOW];
    private final Integer[] answer = new Integer[FamilyProblem.LONGEST_WINDOW];

    /**
     * Solves one problem.
     *
     * @param problem what to solve
     * @return the cheapest {@link FamilyPlan}, of equals the one with more quanta on the earliest day where they
     *     differ; or {@link Infeasible} naming the days in the way
     */
    public FamilyOutcome solve(FamilyProblem problem) {
        open.load(problem);
        setRowLengths(problem);
        long withoutVisits = fillVisitCosts(problem);
        fillEnded(problem, withoutVisits);
        fillRows();
        if (!anyPlan()) {
            return Infeasible.explain(problem);
        }
        long value = cheapest();
        FamilyPlan plan = FamilyPlan.of(problem, readPlan(problem.days().size(), value));
        if (plan.value() != value) {
            throw new IllegalStateException("the solver found value " + value + " and its plan " + plan.quanta()
                    + " has value " + plan.value() + ": the solver's tables and FamilyObjective differ, report this");
        }
        return plan;
    }

    /**
     * Solves a problem whose days carry charges from elsewhere, without making a new problem or an answer of objects:
     * for whoever solves the same family over and over. Prices of the problem itself still count.
     *
     * @param problem what to solve
     * @param charges what a visit of {@code x} quanta on day {@code k} of the window costs besides, or spares when below
     *     0, at {@code (k - 1) * CHARGES_PER_DAY + x}; read for open days and allowed lengths only. The charges of a
     *     plan and the worst value of the problem together stay below 2^62
     * @param quanta receives the cheapest plan, by day; at least as long as the window
     * @return the value of that plan, charges included; {@link #NO_PLAN} when the problem has none
     */
    public long solve(FamilyProblem problem, long[] charges, int[] quanta) {
        open.load(problem);
        setRowLengths(problem);
        long withoutVisits = fillVisitCosts(problem);
        for (int i = 0; i < open.count; i++) {
            int from = (open.dayNumber[i] - 1) * LENGTHS;
            for (int x = open.shortest[i]; x <= open.longest[i]; x++) {
                visitCost[i * LENGTHS + x] += charges[from + x];
            }
        }
        fillEnded(problem, withoutVisits);
        fillRows();
        if (!anyPlan()) {
            return NO_PLAN;
        }
        long value = cheapest();
        followPlan(quanta, problem.days().size(), value);
        return value;
    }

    private void setRowLengths(FamilyProblem problem) {
        mostBefore[0] = 0;
        for (int i = 0; i < open.count; i++) {
            mostBefore[i + 1] = Math.min(problem.toPlan(), mostBefore[i] + open.longest[i]);
        }
        // One entry more than the highest amount: each pass over a row reads one beyond its end.
        int length = mostBefore[open.count] + 2;
        if (ended.length < length) {
            ended = new long[length];
            scratch = new long[length];
            for (int i = 0; i < FamilyProblem.LONGEST_WINDOW; i++) {
                withVisit[i] = new long[length];
                afterVisit[i] = new long[length];
            }
            afterVisit[FamilyProblem.LONGEST_WINDOW] = new long[length];
        }
    }

    /** Fills what visits add and returns what the days cost when none has a visit. */
    private long fillVisitCosts(FamilyProblem problem) {
        ObjectiveWeights weights = problem.weights();
        long sum = 0;
        for (int i = 0; i < open.count; i++) {
            CareDay day = problem.days().get(open.dayNumber[i] - 1);
            boolean planned = day.inForce().isPresent();
            int inForce = day.inForce().orElse(0);
            long move = planned ? (day.soon() ? weights.moveSoon() : weights.move()) : 0;
            long flip = planned ? (day.soon() ? weights.flipSoon() : weights.flip()) : 0;
            // A required day never goes without a visit, so there is no such cost to compare with.
            long without = day.kind() == DayKind.REQUIRED
                    ? 0
                    : weights.deviation() * day.wish() * day.wish() + move * inForce + (inForce > 0 ? flip : 0);
            long appears = inForce > 0 ? 0 : flip;
            for (int x = open.shortest[i]; x <= open.longest[i]; x++) {
                long off = 100L * x - day.wish();
                visitCost[i * LENGTHS + x] = weights.deviation() * off * off
                        + move * Math.abs(x - inForce)
                        + appears
                        + day.price() * x
                        - without;
            }
            sum += without;
        }
        return sum;
    }

    private void fillEnded(FamilyProblem problem, long withoutVisits) {
        ObjectiveWeights weights = problem.weights();
        long factor = problem.protectedCase() ? weights.protectedFactor() : 1;
        long first = factor * weights.missingFirstTenth();
        long next = factor * weights.missingToQuarter();
        long beyond = factor * weights.missingBeyond();
        int tenth = problem.indicated() / 10;
        int quarter = problem.indicated() / 4;
        int most = mostBefore[open.count];
        int missing = problem.toPlan() - most;
        ended[most] = withoutVisits
                + first * Math.min(missing, tenth)
                + next * Math.max(0, Math.min(missing, quarter) - tenth)
                + beyond * Math.max(0, missing - quarter)
                + weights.guarantee() * Math.max(0, problem.toGuarantee() - most);
        for (int planned = most - 1; planned >= 0; planned--) {
            missing++;
            long price = missing <= tenth ? first : missing <= quarter ? next : beyond;
            ended[planned] = ended[planned + 1] + price + (planned < problem.toGuarantee() ? weights.guarantee() : 0);
        }
    }

    private void fillRows() {
        topAfterVisit[open.count] = mostBefore[open.count];
        System.arraycopy(ended, 0, afterVisit[open.count], 0, mostBefore[open.count] + 1);
        for (int i = open.count - 1; i >= 0; i--) {
            fillWithVisit(i);
            fillAfterVisit(i);
        }
    }

    /**
     * Fills {@code withVisit[i][h] = min over x of visitCost[i][x] + afterVisit[i + 1][h + x]}.
     *
     * <p>The loop runs over {@code t = h + x} and takes the lengths from long to short. Before the pass of length
     * {@code x}, {@code scratch[t + 1]} holds the best of all longer visits for the same {@code h}; so reading one
     * place further on replaces the shift by {@code x}. All accesses of a pass then keep step, and the compiler can
     * vectorise it without having to know that the rows are different arrays.
     *
     * <p>The passes run to an end that is exclusive. Up to one that is inclusive the compiler has to guard against the
     * highest number there is; once that guard has failed to hold it gives the loop up for vector instructions, for good.
     *
     * <p>Every pass covers the same places, which keeps it fast; those with {@code t < x} belong to no plan, move out
     * of the row before the last pass and are never read.
     */
    private void fillWithVisit(int i) {
        int shortest = open.shortest[i];
        int top = topAfterVisit[i + 1];
        topWithVisit[i] = Math.max(-1, Math.min(mostBefore[i], top - shortest));
        if (topWithVisit[i] < 0) {
            return;
        }
        Arrays.fill(scratch, shortest, top + 2, Long.MAX_VALUE);
        for (int x = Math.min(open.longest[i], top); x >= shortest; x--) {
            takeVisitsOf(scratch, afterVisit[i + 1], visitCost[i * LENGTHS + x], shortest, top + 1);
        }
        System.arraycopy(scratch, shortest, withVisit[i], 0, topWithVisit[i] + 1);
    }

    private static void takeVisitsOf(long[] best, long[] after, long cost, int from, int end) {
        for (int t = from; t < end; t++) {
            best[t] = Math.min(best[t + 1], after[t] + cost);
        }
    }

    /** Fills the best of planning nothing more and of the next visit on any day that the rules allow for it. */
    private void fillAfterVisit(int i) {
        int last = open.lastNext[i];
        long[] row = afterVisit[i];
        int top;
        if (open.mayEnd[i]) {
            top = mostBefore[i];
            System.arraycopy(ended, 0, row, 0, top + 1);
        } else {
            int widest = i;
            for (int next = i + 1; next <= last; next++) {
                if (topWithVisit[next] > topWithVisit[widest]) {
                    widest = next;
                }
            }
            top = Math.min(mostBefore[i], topWithVisit[widest]);
            System.arraycopy(withVisit[widest], 0, row, 0, top + 1);
        }
        for (int next = i; next <= last; next++) {
            takeLower(row, withVisit[next], Math.min(top, topWithVisit[next]) + 1);
        }
        topAfterVisit[i] = top;
    }

    private static void takeLower(long[] row, long[] other, int end) {
        for (int h = 0; h < end; h++) {
            row[h] = Math.min(row[h], other[h]);
        }
    }

    private boolean anyPlan() {
        if (open.mayEnd[0]) {
            return true;
        }
        for (int i = 0; i <= open.lastFirst; i++) {
            if (topWithVisit[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    private long cheapest() {
        long cheapest = open.mayEnd[0] ? ended[0] : Long.MAX_VALUE;
        for (int i = 0; i <= open.lastFirst; i++) {
            if (topWithVisit[i] >= 0) {
                cheapest = Math.min(cheapest, withVisit[i][0]);
            }
        }
        return cheapest;
    }

    /**
     * Follows the cheapest value through the rows. A visit beats none and a longer one beats a shorter one on the first
     * day where cheapest plans differ, so the earliest day and the longest visit that keep the value are taken.
     */
    private void followPlan(int[] quanta, int days, long value) {
        Arrays.fill(quanta, 0, days, 0);
        int planned = 0;
        int visit = firstVisitWorth(value, 0, open.lastFirst, planned);
        while (visit >= 0) {
            int length = longestVisitWorth(value, visit, planned);
            quanta[open.dayNumber[visit] - 1] = length;
            planned += length;
            value = afterVisit[visit + 1][planned];
            visit = firstVisitWorth(value, visit + 1, open.lastNext[visit + 1], planned);
        }
    }

    private List<Integer> readPlan(int days, long value) {
        followPlan(quanta, days, value);
        for (int k = 0; k < days; k++) {
            answer[k] = quanta[k];
        }
        return List.copyOf(Arrays.asList(answer).subList(0, days));
    }

    private int firstVisitWorth(long value, int from, int last, int planned) {
        for (int i = from; i <= last; i++) {
            if (planned <= topWithVisit[i] && withVisit[i][planned] == value) {
                return i;
            }
        }
        return -1;
    }

    private int longestVisitWorth(long value, int visit, int planned) {
        int longest = Math.min(open.longest[visit], topAfterVisit[visit + 1] - planned);
        for (int x = longest; x >= open.shortest[visit]; x--) {
            if (visitCost[visit * LENGTHS + x] + afterVisit[visit + 1][planned + x] == value) {
                return x;
            }
        }
        throw new IllegalStateException("no visit on open day " + visit + " has value " + value
                + ": the solver's rows contradict each other, report this");
    }
}
