package nl.kraamflex.scheduling.domain.region;

/**
 * How far a search is.
 *
 * @param value value of the best plan so far; {@link Long#MAX_VALUE} while there is none
 * @param lowerBound no plan can have a lower value
 * @param steps steps taken so far
 */
public record RegionProgress(long value, long lowerBound, long steps) {}
