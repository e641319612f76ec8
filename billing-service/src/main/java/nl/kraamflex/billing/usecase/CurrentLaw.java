package nl.kraamflex.billing.usecase;

import nl.kraamflex.platform.dated.DatedLaw;

/**
 * The law as it is known now: the files, and the figures that an operator added and a second person confirmed. A use case asks
 * once for each request and calculates with that answer throughout.
 */
@FunctionalInterface
public interface CurrentLaw {
    /** Every figure that may be used now. */
    DatedLaw get();
}
