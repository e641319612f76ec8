package nl.kraamflex.scheduling.domain.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tries every plan of a small family and keeps the cheapest, of equals the lexicographically largest. Shares no code
 * with the solver or with the classes that value and check plans: it is written from the definition of the problem.
 */
final class EnumeratedPlans {

    private final FamilyProblem problem;
    private final int[] current;
    private long cheapest;
    private int[] best = new int[0];
    private boolean found;
    private boolean tied;

    private EnumeratedPlans(FamilyProblem problem) {
        this.problem = problem;
        this.current = new int[problem.days().size()];
    }

    /** A best plan with its value, and whether other plans have that value too. */
    record Best(List<Integer> quanta, long value, boolean tied) {}

    static Optional<Best> bestOf(FamilyProblem problem) {
        var search = new EnumeratedPlans(problem);
        search.tryDay(0);
        return search.found
                ? Optional.of(new Best(Arrays.stream(search.best).boxed().toList(), search.cheapest, search.tied))
                : Optional.empty();
    }

    /** Plans come in lexicographically rising order, so the last of the cheapest is the one wanted. */
    private void tryDay(int k) {
        if (k == current.length) {
            if (sum() <= problem.toPlan() && gapsAllowed()) {
                long value = value();
                if (!found || value <= cheapest) {
                    tied = found && value == cheapest;
                    found = true;
                    cheapest = value;
                    best = current.clone();
                }
            }
            return;
        }
        CareDay day = problem.days().get(k);
        current[k] = 0;
        if (day.kind() != DayKind.REQUIRED) {
            tryDay(k + 1);
        }
        if (day.kind() != DayKind.BLOCKED) {
            for (int x = day.shortest(); x <= day.longest(); x++) {
                current[k] = x;
                tryDay(k + 1);
            }
        }
        current[k] = 0;
    }

    private int sum() {
        int sum = 0;
        for (int x : current) {
            sum += x;
        }
        return sum;
    }

    /** Looks, for each visit, back to the visit before it and at the days between the two. */
    private boolean gapsAllowed() {
        for (int k = 0; k < current.length; k++) {
            if (current[k] == 0) {
                continue;
            }
            int between = 0;
            int firstBetween = 0;
            int firstOpen = 0;
            boolean visitBefore = false;
            for (int j = k - 1; j >= 0 && !visitBefore; j--) {
                if (problem.days().get(j).kind() == DayKind.BLOCKED) {
                    continue;
                }
                if (current[j] > 0) {
                    visitBefore = true;
                } else {
                    between++;
                    firstBetween = j + 1;
                }
            }
            if (!visitBefore && problem.daysSinceLastVisit().isPresent()) {
                visitBefore = true;
                int delivered = problem.daysSinceLastVisit().getAsInt();
                for (int j = k; j >= 0; j--) {
                    if (problem.days().get(j).kind() != DayKind.BLOCKED) {
                        firstOpen = j + 1;
                    }
                }
                between += delivered;
                firstBetween = firstOpen - delivered;
            }
            int limit = firstBetween < problem.gapRule().pauseFromDay()
                    ? 0
                    : problem.gapRule().longestGap();
            if (visitBefore && between > limit) {
                return false;
            }
        }
        return true;
    }

    private long value() {
        ObjectiveWeights w = problem.weights();
        long value = 0;
        int planned = sum();
        for (int k = 0; k < current.length; k++) {
            CareDay day = problem.days().get(k);
            if (day.kind() == DayKind.BLOCKED) {
                continue;
            }
            long off = 100L * current[k] - day.wish();
            value += w.deviation() * off * off + day.price() * current[k];
            if (day.inForce().isPresent()) {
                int y = day.inForce().getAsInt();
                value += (day.soon() ? w.moveSoon() : w.move()) * (current[k] > y ? current[k] - y : y - current[k]);
                if ((current[k] == 0) != (y == 0)) {
                    value += day.soon() ? w.flipSoon() : w.flip();
                }
            }
        }
        for (int j = 1; j <= problem.toPlan() - planned; j++) {
            long price = w.missingBeyond();
            if (j <= problem.indicated() / 10) {
                price = w.missingFirstTenth();
            } else if (j <= problem.indicated() / 4) {
                price = w.missingToQuarter();
            }
            value += problem.protectedCase() ? w.protectedFactor() * price : price;
        }
        if (planned < problem.toGuarantee()) {
            value += w.guarantee() * (problem.toGuarantee() - planned);
        }
        return value;
    }
}
