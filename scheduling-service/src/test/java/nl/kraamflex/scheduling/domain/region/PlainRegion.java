package nl.kraamflex.scheduling.domain.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;

/**
 * What plans of a region cost, which are allowed and what prices prove, read once more from the definition of the
 * problem. Shares no code with the solver or with the classes that value and check plans.
 */
final class PlainRegion {

    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final RegionProblem problem;

    PlainRegion(RegionProblem problem) {
        this.problem = problem;
    }

    /** Every way in which a plan contradicts the model or itself; empty for a sound plan. */
    List<String> faults(RegionPlan plan) {
        List<List<Integer>> quanta =
                plan.families().stream().map(family -> family.quanta()).toList();
        List<String> faults = new ArrayList<>(breaches(quanta));
        if (!faults.isEmpty()) {
            return faults;
        }
        expect(faults, "value", value(quanta), plan.value());
        expect(faults, "priceBound", priceBound(plan.prices()), plan.priceBound());
        if (plan.lowerBound() < plan.priceBound() || plan.lowerBound() > plan.value()) {
            faults.add("lowerBound is " + plan.lowerBound() + ", outside " + plan.priceBound() + " to " + plan.value());
        }
        if (plan.boundBy() == BoundBy.PRICES && plan.lowerBound() != plan.priceBound()) {
            faults.add("lowerBound " + plan.lowerBound() + " is said to rest on prices");
        }
        if (plan.stoppedBy() == StoppedBy.PROOF && plan.lowerBound() != plan.value()) {
            faults.add("no proof: lowerBound is " + plan.lowerBound() + " and value " + plan.value());
        }
        long[] used = used(quanta);
        for (int d = 0; d < used.length; d++) {
            expect(faults, "used on " + d, used[d], plan.dates().get(d).used());
            expect(
                    faults,
                    "uncovered on " + d,
                    Math.max(0, used[d] - problem.capacity().get(d)),
                    plan.dates().get(d).uncovered());
            long price = plan.dates().get(d).pricePerQuantum();
            if (price < 0 || price > problem.weights().uncovered()) {
                faults.add("price on " + d + " is " + price);
            }
        }
        return faults;
    }

    private static void expect(List<String> faults, String what, long expected, long found) {
        if (expected != found) {
            faults.add(what + " is " + found + ", expected " + expected);
        }
    }

    /** Breaches of the families' rules. */
    List<String> breaches(List<List<Integer>> quanta) {
        List<String> breaches = new ArrayList<>();
        for (int f = 0; f < problem.families().size(); f++) {
            FamilyProblem family = problem.families().get(f).problem();
            List<Integer> days = quanta.get(f);
            int sum = 0;
            for (int k = 0; k < days.size(); k++) {
                CareDay day = family.days().get(k);
                int x = days.get(k);
                sum += x;
                boolean visit = day.kind() != DayKind.BLOCKED && day.shortest() <= x && x <= day.longest();
                boolean none = day.kind() != DayKind.REQUIRED && x == 0;
                if (!visit && !none) {
                    breaches.add("family " + f + " day " + (k + 1) + " has " + x);
                }
            }
            if (sum > family.toPlan()) {
                breaches.add("family " + f + " has " + sum + " of " + family.toPlan());
            }
            if (!gapsAllowed(family, days)) {
                breaches.add("family " + f + " has too long a gap");
            }
        }
        return breaches;
    }

    private static boolean gapsAllowed(FamilyProblem family, List<Integer> days) {
        boolean visited = family.daysSinceLastVisit().isPresent();
        int gap = family.daysSinceLastVisit().orElse(0);
        int firstOfGap = firstOpen(family) - gap;
        for (int k = 0; k < days.size(); k++) {
            if (family.days().get(k).kind() == DayKind.BLOCKED) {
                continue;
            }
            if (days.get(k) > 0) {
                if (visited && gap > limit(family, firstOfGap)) {
                    return false;
                }
                visited = true;
                gap = 0;
            } else {
                firstOfGap = gap == 0 ? k + 1 : firstOfGap;
                gap++;
            }
        }
        return true;
    }

    private static int limit(FamilyProblem family, int firstOfGap) {
        return firstOfGap < family.gapRule().pauseFromDay()
                ? 0
                : family.gapRule().longestGap();
    }

    private static int firstOpen(FamilyProblem family) {
        for (int k = 0; k < family.days().size(); k++) {
            if (family.days().get(k).kind() != DayKind.BLOCKED) {
                return k + 1;
            }
        }
        return 1;
    }

    private int date(int f, int k) {
        RegionFamily family = problem.families().get(f);
        return (int) (family.birthDate().toEpochDay() - problem.firstDate().toEpochDay()) + k;
    }

    private long[] used(List<List<Integer>> quanta) {
        long[] used = new long[problem.capacity().size()];
        for (int f = 0; f < quanta.size(); f++) {
            for (int k = 0; k < quanta.get(f).size(); k++) {
                if (quanta.get(f).get(k) > 0) {
                    used[date(f, k)] += quanta.get(f).get(k);
                }
            }
        }
        return used;
    }

    /** The value of a plan. */
    long value(List<List<Integer>> quanta) {
        long value = 0;
        long[] used = used(quanta);
        for (int d = 0; d < used.length; d++) {
            value += problem.weights().uncovered()
                    * Math.max(0, used[d] - problem.capacity().get(d));
        }
        for (int f = 0; f < quanta.size(); f++) {
            value += familyValue(problem.families().get(f).problem(), quanta.get(f));
        }
        return value;
    }

    private static long familyValue(FamilyProblem family, List<Integer> quanta) {
        long value = 0;
        int planned = 0;
        for (int k = 0; k < quanta.size(); k++) {
            value += dayValue(family, k, quanta.get(k));
            planned += quanta.get(k);
        }
        return value + shortfall(family, planned);
    }

    private static long dayValue(FamilyProblem family, int k, int x) {
        CareDay day = family.days().get(k);
        ObjectiveWeights w = family.weights();
        if (day.kind() == DayKind.BLOCKED) {
            return 0;
        }
        long value = w.deviation() * (100L * x - day.wish()) * (100L * x - day.wish());
        if (day.inForce().isPresent()) {
            int y = day.inForce().getAsInt();
            value += Math.abs(x - y) * (day.soon() ? w.moveSoon() : w.move());
            if (x == 0 ? y != 0 : y == 0) {
                value += day.soon() ? w.flipSoon() : w.flip();
            }
        }
        return value;
    }

    private static long shortfall(FamilyProblem family, int planned) {
        ObjectiveWeights w = family.weights();
        long value = 0;
        for (int j = 1; j <= family.toPlan() - planned; j++) {
            long price = 10 * j <= family.indicated() - family.indicated() % 10
                    ? w.missingFirstTenth()
                    : 4 * j <= family.indicated() - family.indicated() % 4 ? w.missingToQuarter() : w.missingBeyond();
            value += family.protectedCase() ? price * w.protectedFactor() : price;
        }
        return value + w.guarantee() * Math.max(0, family.toGuarantee() - planned);
    }

    /** What prices prove. */
    long priceBound(List<Long> prices) {
        long bound = 0;
        for (int d = 0; d < prices.size(); d++) {
            bound -= prices.get(d) * problem.capacity().get(d);
        }
        for (int f = 0; f < problem.families().size(); f++) {
            bound += cheapest(f, prices);
        }
        return bound;
    }

    /**
     * One family at prices: a plain forward program over day, planned quanta and running gap. The last two rows are no
     * visit yet, and a gap longer than its limit, which no visit may end.
     */
    private long cheapest(int f, List<Long> prices) {
        FamilyProblem family = problem.families().get(f).problem();
        int closed = closed(family);
        long[][] cost = rows(family.toPlan(), closed);
        int start = closed - 1;
        if (family.daysSinceLastVisit().isPresent()) {
            int gap = family.daysSinceLastVisit().getAsInt();
            start = gap > 0 && gap > limit(family, firstOpen(family) - gap) ? closed : gap;
        }
        cost[start][0] = 0;
        int limitOfRunning =
                limit(family, firstOpen(family) - family.daysSinceLastVisit().orElse(0));
        return program(f, family, prices, cost, limitOfRunning);
    }

    private static int closed(FamilyProblem family) {
        return family.days().size() + family.daysSinceLastVisit().orElse(0) + 2;
    }

    private static long[][] rows(int most, int closed) {
        long[][] rows = new long[closed + 1][most + 1];
        for (long[] row : rows) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        return rows;
    }

    private long program(int f, FamilyProblem family, List<Long> prices, long[][] cost, int limitOfRunning) {
        int closed = closed(family);
        int noVisit = closed - 1;
        for (int k = 0; k < family.days().size(); k++) {
            CareDay day = family.days().get(k);
            if (day.kind() == DayKind.BLOCKED) {
                continue;
            }
            long[][] next = rows(family.toPlan(), closed);
            for (int gap = 0; gap <= closed; gap++) {
                for (int h = 0; h <= family.toPlan(); h++) {
                    long here = cost[gap][h];
                    if (here >= IMPOSSIBLE) {
                        continue;
                    }
                    if (day.kind() == DayKind.OPTIONAL) {
                        int then = gap == noVisit || gap == closed ? gap : after(family, gap, k, limitOfRunning);
                        next[then][h] = Math.min(next[then][h], here + dayValue(family, k, 0));
                    }
                    if (gap != closed) {
                        for (int x = day.shortest(); x <= day.longest() && h + x <= family.toPlan(); x++) {
                            long then = here + dayValue(family, k, x) + prices.get(date(f, k)) * x;
                            next[0][h + x] = Math.min(next[0][h + x], then);
                        }
                    }
                }
            }
            cost = next;
        }
        long least = IMPOSSIBLE;
        for (long[] row : cost) {
            for (int h = 0; h <= family.toPlan(); h++) {
                if (row[h] < IMPOSSIBLE) {
                    least = Math.min(least, row[h] + shortfall(family, h));
                }
            }
        }
        return least;
    }

    /** The gap after one more open day without a visit; closed when no visit may follow any more. */
    private static int after(FamilyProblem family, int gap, int k, int limitOfRunning) {
        int open = 0;
        int first = k + 1;
        for (int back = k; back >= 0 && open <= gap; back--) {
            if (family.days().get(back).kind() != DayKind.BLOCKED) {
                open++;
                first = back + 1;
            }
        }
        boolean fromBefore = open <= gap;
        int limit = fromBefore ? limitOfRunning : limit(family, first);
        return gap + 1 > limit ? closed(family) : gap + 1;
    }
}
