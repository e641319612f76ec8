package nl.kraamflex.scheduling.domain.distribution;

import java.util.List;

/**
 * A plan for one family, with what it costs by term.
 *
 * @param quanta planned quanta of 15 minutes per day of the window, the first entry for day 1; 0 is a day without visit
 * @param terms what the plan costs, by the terms that shaped its days
 * @param missing quanta that are still to plan but not in this plan
 * @param belowGuarantee quanta that this plan stays below the guaranteed hours
 */
public record FamilyPlan(List<Integer> quanta, CostTerms terms, int missing, int belowGuarantee)
        implements FamilyOutcome {

    /** Takes a copy of the list. */
    public FamilyPlan {
        quanta = List.copyOf(quanta);
    }

    /**
     * Values the given days as a plan for a family.
     *
     * @param problem the family's problem
     * @param quanta planned quanta per day; feasibility is the business of {@link VisitRules}
     * @return the plan with its terms
     * @throws IllegalArgumentException when the days do not fit the window or hold more than there is to plan
     */
    public static FamilyPlan of(FamilyProblem problem, List<Integer> quanta) {
        CostTerms terms = FamilyObjective.of(problem, quanta);
        int planned = 0;
        for (int amount : quanta) {
            planned += amount;
        }
        return new FamilyPlan(quanta, terms, problem.toPlan() - planned, Math.max(0, problem.toGuarantee() - planned));
    }

    /**
     * The value that the solver minimises.
     *
     * @return the sum of all terms
     */
    public long value() {
        return terms.total();
    }
}
