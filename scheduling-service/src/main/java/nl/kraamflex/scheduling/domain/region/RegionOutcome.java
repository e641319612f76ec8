package nl.kraamflex.scheduling.domain.region;

/** The solver's answer: a plan of the region, or the families that stand in its way. */
public sealed interface RegionOutcome permits RegionPlan, FamiliesWithoutPlan {}
