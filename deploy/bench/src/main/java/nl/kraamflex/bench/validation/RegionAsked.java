package nl.kraamflex.bench.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for a region distribution.
 *
 * @param capacity caregiver quanta per date, in the order of the request; dates between them have none
 * @param weighing the weights of the request, or those that are shipped
 * @param targetGap gap that is good enough; null when none is
 */
public record RegionAsked(
        Map<LocalDate, Integer> capacity,
        Weighing weighing,
        List<FamilyAsked> families,
        @Nullable BigDecimal targetGap) {

    /** Keeps copies, in the same order. */
    public RegionAsked {
        capacity = Collections.unmodifiableMap(new LinkedHashMap<>(capacity));
        families = List.copyOf(families);
    }

    /** How many dates there are from the first with a capacity to the last, those between them that were left out included. */
    long dates() {
        return capacity.isEmpty() ? 0 : ChronoUnit.DAYS.between(firstDate(), Collections.max(capacity.keySet())) + 1;
    }

    /**
     * One of those dates.
     *
     * @param position 0 for the first
     */
    LocalDate date(int position) {
        return firstDate().plusDays(position);
    }

    /** Caregiver quanta there are on a date. */
    int capacityOn(LocalDate date) {
        return capacity.getOrDefault(date, 0);
    }

    private LocalDate firstDate() {
        return Collections.min(capacity.keySet());
    }
}
