package nl.kraamflex.scheduling.domain;

import java.util.List;

/** What planning a case gives: a plan, or what is in its way. */
public sealed interface PlanningOutcome {
    /**
     * The one best plan.
     *
     * @param plan it
     * @param collisions wishes that do not hold in it, by date; empty when all do
     */
    record Planned(Plan plan, List<WishCollision> collisions) implements PlanningOutcome {
        public Planned {
            collisions = List.copyOf(collisions);
        }
    }

    /** No plan can be made of the case as it stands. */
    record NotPlannable(Attention attention) implements PlanningOutcome {}
}
