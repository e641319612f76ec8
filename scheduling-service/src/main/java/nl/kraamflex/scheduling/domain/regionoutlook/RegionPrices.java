package nl.kraamflex.scheduling.domain.regionoutlook;

import java.util.Optional;

/** What an hour is worth in the current organisation's regions. */
public interface RegionPrices {
    /** The prices of a region that were worked out last; empty while none were. */
    Optional<PricedDates> latest(String regionCode);
}
