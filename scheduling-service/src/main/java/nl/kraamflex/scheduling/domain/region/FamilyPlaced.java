package nl.kraamflex.scheduling.domain.region;

import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;

/**
 * One family has its place in a planned region; all others keep theirs.
 *
 * @param planned the family with its plan
 * @param share what it adds to the region
 * @param standing the region as it stands with that plan
 */
public record FamilyPlaced(PlannedFamily planned, FamilyShare share, RegionStanding standing)
        implements PlacingOutcome {

    /**
     * The family's plan.
     *
     * @return its days with what they cost
     */
    public FamilyPlan plan() {
        return planned.plan();
    }
}
