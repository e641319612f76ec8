package nl.kraamflex.scheduling.domain.distribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A problem in which so many REQUIRED days became OPTIONAL that the rest fits the quanta to plan. Whether fewer visits
 * are right is for the clinician to say; this only finds where a plan becomes possible.
 *
 * @param problem the problem whose required visits fit
 * @param days numbers of the days that are no longer REQUIRED, ascending; empty when nothing had to change
 */
public record FewerVisits(FamilyProblem problem, List<Integer> days) {

    /** Takes a copy of the list. */
    public FewerVisits {
        days = List.copyOf(days);
    }

    /**
     * Turns the latest REQUIRED day into an OPTIONAL one until the required visits fit, together with the visits
     * between them that the longest gap asks for. A problem of which the running gap is already too long stays as it
     * is, since giving up visits does not help it.
     *
     * @param problem any family problem
     * @return the problem that fits and the days given up
     */
    public static FewerVisits fit(FamilyProblem problem) {
        var givenUp = new ArrayList<Integer>();
        FamilyProblem fitted = problem;
        while (FewestQuanta.of(fitted) instanceof FewestQuanta.Visits(int quanta, var _) && quanta > fitted.toPlan()) {
            int latest = latestRequired(fitted);
            fitted = fitted.withDay(latest, fitted.days().get(latest - 1).withKind(DayKind.OPTIONAL));
            givenUp.add(latest);
        }
        Collections.reverse(givenUp);
        return new FewerVisits(fitted, givenUp);
    }

    private static int latestRequired(FamilyProblem problem) {
        for (int day = problem.days().size(); day >= 1; day--) {
            if (problem.days().get(day - 1).kind() == DayKind.REQUIRED) {
                return day;
            }
        }
        throw new IllegalStateException("visits do not fit although no day is REQUIRED: the least needed is wrong");
    }
}
