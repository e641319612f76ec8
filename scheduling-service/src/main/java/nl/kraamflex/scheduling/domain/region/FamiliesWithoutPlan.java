package nl.kraamflex.scheduling.domain.region;

import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.Infeasible;

/**
 * No region plan, because families have no plan even with caregiver hours in plenty.
 *
 * @param families these families in their order, at least one
 */
public record FamiliesWithoutPlan(List<Refused> families) implements RegionOutcome {

    /**
     * A family without a plan.
     *
     * @param key the family's key
     * @param reason what stands in the way
     */
    public record Refused(String key, Infeasible reason) {}

    /** Takes a copy of the list. */
    public FamiliesWithoutPlan {
        families = List.copyOf(families);
    }
}
