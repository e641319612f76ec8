package nl.kraamflex.bench.region;

/**
 * How large and how short of hands a drawn region is.
 *
 * @param families how many families, 1 or more
 * @param dates how many dates their windows lie on, 21 or more
 * @param capacityPercent caregiver hours in all, in percent of the hours still to plan
 * @param planInForce whether all families but a tenth have a plan already
 */
public record RegionShape(int families, int dates, int capacityPercent, boolean planInForce) {}
