package nl.kraamflex.bench.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for a region distribution.
 *
 * @param capacity caregiver quanta per date, in the order of the request
 * @param weighing the weights of the request, or those that are shipped
 * @param targetGap gap that is good enough; null when none is
 * @param limitedInTime whether the search may end because time is up
 */
public record RegionAsked(
        Map<LocalDate, Integer> capacity,
        Weighing weighing,
        List<FamilyAsked> families,
        @Nullable BigDecimal targetGap,
        boolean limitedInTime) {

    /** Keeps copies, in the same order. */
    public RegionAsked {
        capacity = Collections.unmodifiableMap(new LinkedHashMap<>(capacity));
        families = List.copyOf(families);
    }
}
