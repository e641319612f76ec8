package nl.kraamflex.scheduling.domain.region;

import nl.kraamflex.scheduling.domain.distribution.Infeasible;

/**
 * A family has no plan even with caregiver hours in plenty; the region stands as it stood.
 *
 * @param key the family's key
 * @param reason what stands in the way
 */
public record FamilyNotPlaced(String key, Infeasible reason) implements PlacingOutcome {}
