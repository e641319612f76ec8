package nl.kraamflex.scheduling.domain.regionoutlook;

import java.util.List;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;
import org.jspecify.annotations.Nullable;

/**
 * Everything an outlook is made of, as it was on record at one moment.
 *
 * @param period its dates
 * @param cases the cases of the region, in an order that stays the same
 * @param capacity the caregiver hours of the region
 * @param prices the prices worked out last; null while none were
 */
public record RegionOnRecord(
        OutlookPeriod period,
        List<CaseOnRecord> cases,
        RegionCapacity capacity,
        @Nullable PricedDates prices) {
    /** Keeps a copy of the list. */
    public RegionOnRecord {
        cases = List.copyOf(cases);
    }
}
