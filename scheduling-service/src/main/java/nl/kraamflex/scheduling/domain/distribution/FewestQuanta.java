package nl.kraamflex.scheduling.domain.distribution;

import java.util.ArrayList;
import java.util.List;

/**
 * The fewest quanta of any plan that visits the REQUIRED days and keeps the gap rule, whatever there is to plan.
 */
sealed interface FewestQuanta {

    /**
     * The cheapest set of visits, each at its shortest.
     *
     * @param quanta what they take together
     * @param days numbers of the visited days, ascending
     */
    record Visits(int quanta, List<Integer> days) implements FewestQuanta {}

    /** No set of visits satisfies the rules: the running gap is too long and a REQUIRED day is left. */
    record Unreachable() implements FewestQuanta {}

    /** Finds that set; among equals the one with the earliest first visit. */
    static FewestQuanta of(FamilyProblem problem) {
        var open = new OpenDays();
        open.load(problem);
        int[] fewestWithVisit = new int[open.count];
        for (int i = open.count - 1; i >= 0; i--) {
            // After a visit the rules always leave a way on: the next day can be visited, or there is none.
            int next = cheapestNext(open, fewestWithVisit, i + 1, open.lastNext[i + 1]);
            fewestWithVisit[i] = open.shortest[i] + (next < 0 ? 0 : fewestWithVisit[next]);
        }
        if (open.lastFirst < 0 && !open.mayEnd[0]) {
            return new Unreachable();
        }
        var days = new ArrayList<Integer>();
        int visit = cheapestNext(open, fewestWithVisit, 0, open.lastFirst);
        int quanta = visit < 0 ? 0 : fewestWithVisit[visit];
        while (visit >= 0) {
            days.add(open.dayNumber[visit]);
            visit = cheapestNext(open, fewestWithVisit, visit + 1, open.lastNext[visit + 1]);
        }
        return new Visits(quanta, List.copyOf(days));
    }

    private static int cheapestNext(OpenDays open, int[] fewestWithVisit, int from, int last) {
        if (open.mayEnd[from]) {
            return -1;
        }
        int cheapest = from;
        for (int i = from + 1; i <= last; i++) {
            if (fewestWithVisit[i] < fewestWithVisit[cheapest]) {
                cheapest = i;
            }
        }
        return cheapest;
    }
}
