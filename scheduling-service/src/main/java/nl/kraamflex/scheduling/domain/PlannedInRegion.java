package nl.kraamflex.scheduling.domain;

import nl.kraamflex.scheduling.domain.region.FamilyShare;
import org.jspecify.annotations.Nullable;

/**
 * What planning a case within a planned region gives.
 *
 * @param outcome its plan, or what is in the way of one
 * @param share what the plan adds to the region; null without a plan
 */
public record PlannedInRegion(
        PlanningOutcome outcome, @Nullable FamilyShare share) {}
