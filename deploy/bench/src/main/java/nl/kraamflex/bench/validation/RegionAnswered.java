package nl.kraamflex.bench.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a request for a region distribution. Hours are kept as written, plans in quanta.
 *
 * @param weighing the weights that the answer names
 */
public record RegionAnswered(
        long value,
        long lowerBound,
        String boundBy,
        BigDecimal gap,
        BigDecimal shapedGap,
        String stoppedBy,
        long steps,
        long elapsedMillis,
        Weighing weighing,
        List<FamilyAnswered> families,
        List<DateAnswered> dates) {

    /** Keeps copies of the lists. */
    public RegionAnswered {
        families = List.copyOf(families);
        dates = List.copyOf(dates);
    }

    /**
     * A family's plan.
     *
     * @param days quanta per day number; days without a visit may be left out
     */
    public record FamilyAnswered(
            String key,
            Map<Integer, Integer> days,
            BigDecimal plannedHours,
            BigDecimal missingHours,
            boolean belowGuarantee) {
        /** Keeps a copy of the days. */
        public FamilyAnswered {
            days = Map.copyOf(days);
        }
    }

    /** What becomes of a date; no scarcity is known when missing hours weigh nothing. */
    public record DateAnswered(
            LocalDate date,
            BigDecimal capacityHours,
            BigDecimal usedHours,
            BigDecimal uncoveredHours,
            long pricePerQuantum,
            long pricePerHour,
            @Nullable BigDecimal scarcity) {}
}
