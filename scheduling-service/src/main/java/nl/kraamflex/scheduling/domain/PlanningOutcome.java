package nl.kraamflex.scheduling.domain;

/** What planning a case gives: a plan, or what is in its way. */
public sealed interface PlanningOutcome {
    /** The one best plan. */
    record Planned(Plan plan) implements PlanningOutcome {}

    /** No plan can be made of the case as it stands. */
    record NotPlannable(Attention attention) implements PlanningOutcome {}
}
