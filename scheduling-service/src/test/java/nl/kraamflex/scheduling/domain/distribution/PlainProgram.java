package nl.kraamflex.scheduling.domain.distribution;

import java.util.HashMap;
import java.util.Map;

/**
 * Least value of a family of any size by plain recursion forward over the days, remembering states in a map. Slow and
 * short: the check on the solver where the number of plans is too large to try all.
 */
final class PlainProgram {

    static final long NO_PLAN = Long.MAX_VALUE;

    /** Where the plan stands before a day: gap is -1 before the first visit; limit is that of the gap now running. */
    private record State(int day, int planned, int gap, int limit) {}

    private final FamilyProblem problem;
    private final Map<State, Long> known = new HashMap<>();

    private PlainProgram(FamilyProblem problem) {
        this.problem = problem;
    }

    static long leastValue(FamilyProblem problem) {
        int gap = problem.daysSinceLastVisit().orElse(-1);
        int firstOpen = 1;
        while (firstOpen < problem.days().size()
                && problem.days().get(firstOpen - 1).kind() == DayKind.BLOCKED) {
            firstOpen++;
        }
        boolean running = gap > 0 && firstOpen - gap >= problem.gapRule().pauseFromDay();
        return new PlainProgram(problem)
                .from(new State(1, 0, gap, running ? problem.gapRule().longestGap() : 0));
    }

    private long from(State state) {
        if (state.day > problem.days().size()) {
            return shortfall(state.planned);
        }
        Long before = known.get(state);
        if (before != null) {
            return before;
        }
        CareDay day = problem.days().get(state.day - 1);
        long least = NO_PLAN;
        if (day.kind() == DayKind.BLOCKED) {
            least = from(new State(state.day + 1, state.planned, state.gap, state.limit));
        } else {
            if (day.kind() == DayKind.OPTIONAL) {
                int limit = state.gap != 0
                        ? state.limit
                        : state.day < problem.gapRule().pauseFromDay()
                                ? 0
                                : problem.gapRule().longestGap();
                int gap = state.gap < 0 ? -1 : state.gap + 1;
                least = plus(from(new State(state.day + 1, state.planned, gap, limit)), cost(day, 0));
            }
            if (state.gap <= 0 || state.gap <= state.limit) {
                for (int x = day.shortest(); x <= day.longest() && state.planned + x <= problem.toPlan(); x++) {
                    long rest = from(new State(state.day + 1, state.planned + x, 0, 0));
                    least = Math.min(least, plus(rest, cost(day, x)));
                }
            }
        }
        known.put(state, least);
        return least;
    }

    private static long plus(long rest, long cost) {
        return rest == NO_PLAN ? NO_PLAN : rest + cost;
    }

    private long cost(CareDay day, int x) {
        ObjectiveWeights w = problem.weights();
        long off = 100L * x - day.wish();
        long cost = w.deviation() * off * off + day.price() * x;
        if (day.inForce().isPresent()) {
            int y = day.inForce().getAsInt();
            cost += (day.soon() ? w.moveSoon() : w.move()) * Math.abs(x - y);
            cost += (x == 0) == (y == 0) ? 0 : day.soon() ? w.flipSoon() : w.flip();
        }
        return cost;
    }

    private long shortfall(int planned) {
        ObjectiveWeights w = problem.weights();
        long cost = w.guarantee() * Math.max(0, problem.toGuarantee() - planned);
        for (int j = 1; j <= problem.toPlan() - planned; j++) {
            long price = j <= problem.indicated() / 10
                    ? w.missingFirstTenth()
                    : j <= problem.indicated() / 4 ? w.missingToQuarter() : w.missingBeyond();
            cost += price * (problem.protectedCase() ? w.protectedFactor() : 1);
        }
        return cost;
    }
}
