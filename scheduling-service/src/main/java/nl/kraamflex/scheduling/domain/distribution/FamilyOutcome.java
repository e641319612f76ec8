package nl.kraamflex.scheduling.domain.distribution;

/** What the solver answers: the one best plan, or why there is none. */
public sealed interface FamilyOutcome permits FamilyPlan, Infeasible {}
