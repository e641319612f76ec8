package nl.kraamflex.bench.family;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;

/**
 * What plans of one family cost and which are allowed, read once more from the definition of the problem: nothing of this is
 * shared with the solver. Plans are quanta per open day, that is per day that is not BLOCKED.
 */
public final class PlainFamily {
    private static final int TENTH = 10;
    private static final int QUARTER = 4;
    private static final int HUNDREDTHS = 100;
    private static final int NO_VISIT_YET = -1;

    private final FamilyProblem problem;
    private final int[] openDays;
    private final int[] gapLimits;
    private final int runningGap;
    private final int runningLimit;
    private final long[][] costs;

    /** Reads a family. */
    public PlainFamily(FamilyProblem problem) {
        this.problem = problem;
        this.openDays = IntStream.rangeClosed(1, problem.days().size())
                .filter(day -> problem.days().get(day - 1).kind() != DayKind.BLOCKED)
                .toArray();
        this.gapLimits = Arrays.stream(openDays).map(this::limitOfGapFrom).toArray();
        this.runningGap = problem.daysSinceLastVisit().orElse(NO_VISIT_YET);
        this.runningLimit = openDays.length == 0 ? 0 : limitOfGapFrom(openDays[0] - Math.max(0, runningGap));
        this.costs = new long[openDays.length][];
        for (int i = 0; i < openDays.length; i++) {
            CareDay day = day(i);
            costs[i] = new long[day.longest() + 1];
            for (int x = 0; x <= day.longest(); x++) {
                costs[i][x] = cost(problem.weights(), day, x);
            }
        }
    }

    FamilyProblem problem() {
        return problem;
    }

    /** How many open days there are. */
    public int openDays() {
        return openDays.length;
    }

    /** The open day with that number; the first is 0. */
    public CareDay day(int i) {
        return problem.days().get(openDays[i] - 1);
    }

    /** Every amount that an open day can have. */
    public List<Integer> amounts(int i) {
        CareDay day = day(i);
        IntStream lengths = IntStream.rangeClosed(day.shortest(), day.longest());
        return (day.kind() == DayKind.REQUIRED ? lengths : IntStream.concat(IntStream.of(0), lengths))
                .boxed()
                .toList();
    }

    /** What an amount on an open day costs. */
    long cost(int i, int amount) {
        return costs[i][amount];
    }

    /** How many days without a visit may follow one another when open day {@code i} is the first of them. */
    int gapLimit(int i) {
        return gapLimits[i];
    }

    /** The last open day that the first visit can fall on, as far as a gap is running; empty when none runs. */
    OptionalInt lastFirstVisit() {
        return runningGap == NO_VISIT_YET ? OptionalInt.empty() : OptionalInt.of(runningLimit - runningGap);
    }

    /** How many quanta may be missing at the first price. */
    int missingFirst() {
        return problem.indicated() / TENTH;
    }

    /** How many more may be missing at the second price. */
    int missingSecond() {
        return problem.indicated() / QUARTER - problem.indicated() / TENTH;
    }

    /** What a missing quantum of each price costs. */
    List<Long> missingPrices() {
        ObjectiveWeights weights = problem.weights();
        long factor = problem.protectedCase() ? weights.protectedFactor() : 1;
        return List.of(
                factor * weights.missingFirstTenth(),
                factor * weights.missingToQuarter(),
                factor * weights.missingBeyond());
    }

    /** What a plan costs; it may hold more than there is to plan, which then costs nothing. */
    public long value(int[] quanta) {
        long value = 0;
        int planned = 0;
        for (int i = 0; i < quanta.length; i++) {
            value += costs[i][quanta[i]];
            planned += quanta[i];
        }
        List<Long> prices = missingPrices();
        int missing = Math.max(0, problem.toPlan() - planned);
        int first = Math.min(missing, missingFirst());
        int second = Math.min(missing - first, missingSecond());
        value += prices.get(0) * first + prices.get(1) * second + prices.get(2) * (missing - first - second);
        return value + problem.weights().guarantee() * Math.max(0, problem.toGuarantee() - planned);
    }

    /** By how many quanta and days a plan goes beyond what is allowed; 0 when it is allowed. */
    public int excess(int[] quanta) {
        int excess = Math.max(0, Arrays.stream(quanta).sum() - problem.toPlan());
        int gap = runningGap;
        int limit = runningLimit;
        for (int i = 0; i < quanta.length; i++) {
            if (quanta[i] > 0) {
                excess += gap > 0 ? Math.max(0, gap - limit) : 0;
                gap = 0;
            } else if (gap != NO_VISIT_YET) {
                limit = gap == 0 ? gapLimits[i] : limit;
                gap++;
            }
        }
        return excess;
    }

    /** The number of an open day in the window; day 1 is the day of birth. */
    public int numberOf(int i) {
        return openDays[i];
    }

    /** The days of the window of a plan that has an amount for every open day. */
    public int[] ofWindow(int[] quanta) {
        int[] window = new int[problem.days().size()];
        for (int i = 0; i < quanta.length; i++) {
            window[openDays[i] - 1] = quanta[i];
        }
        return window;
    }

    /** The open days of a plan that has an amount for every day of the window. */
    public int[] ofOpenDays(List<Integer> window) {
        return Arrays.stream(openDays).map(day -> window.get(day - 1)).toArray();
    }

    private int limitOfGapFrom(int day) {
        return day < problem.gapRule().pauseFromDay() ? 0 : problem.gapRule().longestGap();
    }

    private static long cost(ObjectiveWeights weights, CareDay day, int x) {
        long off = (long) HUNDREDTHS * x - day.wish();
        long cost = weights.deviation() * off * off + day.price() * x;
        if (day.inForce().isPresent()) {
            int y = day.inForce().getAsInt();
            cost += (day.soon() ? weights.moveSoon() : weights.move()) * Math.abs(x - y);
            if ((x == 0) != (y == 0)) {
                cost += day.soon() ? weights.flipSoon() : weights.flip();
            }
        }
        return cost;
    }
}
