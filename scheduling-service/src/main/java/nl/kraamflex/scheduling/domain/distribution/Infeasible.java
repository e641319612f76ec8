package nl.kraamflex.scheduling.domain.distribution;

import java.util.ArrayList;
import java.util.List;

/**
 * No plan satisfies the family's problem.
 *
 * @param reason which rule stands in the way
 * @param days numbers of the days that cause it, ascending
 * @param needed fewest quanta that visits on those days take
 * @param available quanta still to plan
 */
public record Infeasible(Reason reason, List<Integer> days, int needed, int available) implements FamilyOutcome {

    /** Which rule stands in the way of every plan. */
    public enum Reason {
        /** The shortest visits on the REQUIRED days together take more than there is to plan. */
        REQUIRED_VISITS,
        /** The REQUIRED days fit, but not with the visits between them without which a gap becomes too long. */
        VISITS_BETWEEN,
        /** The gap since the last delivered visit is too long already, so no REQUIRED day can be visited. */
        RUNNING_GAP
    }

    /** Takes a copy of the list. */
    public Infeasible {
        days = List.copyOf(days);
    }

    /** Names the reason why a problem has no plan; only for problems that have none. */
    static Infeasible explain(FamilyProblem problem) {
        int needed = 0;
        var required = new ArrayList<Integer>();
        for (int day = 1; day <= problem.days().size(); day++) {
            CareDay careDay = problem.days().get(day - 1);
            if (careDay.kind() == DayKind.REQUIRED) {
                required.add(day);
                needed += careDay.shortest();
            }
        }
        if (needed > problem.toPlan()) {
            return new Infeasible(Reason.REQUIRED_VISITS, required, needed, problem.toPlan());
        }
        return switch (FewestQuanta.of(problem)) {
            case FewestQuanta.Unreachable _ -> new Infeasible(Reason.RUNNING_GAP, required, needed, problem.toPlan());
            case FewestQuanta.Visits(int quanta, List<Integer> days) ->
                new Infeasible(Reason.VISITS_BETWEEN, days, quanta, problem.toPlan());
        };
    }

    /**
     * Says in one sentence what stands in the way and what would help.
     *
     * @return that sentence, for a planner
     */
    public String explanation() {
        return switch (reason) {
            case REQUIRED_VISITS ->
                "Visits on the required days " + days + " take at least " + needed + " quanta and " + available
                        + " are still to plan: make some of these days optional or shorten their shortest visit.";
            case VISITS_BETWEEN ->
                "Visits on the days " + days + ", which the required days and the longest gap ask for, take at least "
                        + needed + " quanta and " + available
                        + " are still to plan: make some required days optional or allow a longer gap.";
            case RUNNING_GAP ->
                "The gap since the last visit is already too long, so the required days " + days
                        + " cannot be visited: make them optional, or leave days out of daysSinceLastVisit"
                        + " that do not count.";
        };
    }
}
