package nl.kraamflex.scheduling.domain;

import java.util.UUID;

/**
 * Where a plan comes from that was made for all families of a region.
 *
 * @param planId the region's plan
 * @param leastValue no plan of this family alone has a lower value; what the family's plan costs more is what it leaves to others
 */
public record RegionOrigin(UUID planId, long leastValue) {}
