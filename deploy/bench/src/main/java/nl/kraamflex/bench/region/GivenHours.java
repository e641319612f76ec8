package nl.kraamflex.bench.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of a region against what its families' plans take of them.
 *
 * @param hours quanta there are, by date; dates without an entry have none
 * @param plans of all families of the region
 * @param standing how the service says that the region stands: {@code dates} with {@code uncoveredHours}
 */
record GivenHours(Map<LocalDate, Integer> hours, List<PlannedCase> plans, JsonNode standing) {
    private static final BigDecimal QUANTA_PER_HOUR = BigDecimal.valueOf(4);

    GivenHours {
        hours = Map.copyOf(hours);
        plans = List.copyOf(plans);
    }

    /** Quanta that are planned though nobody is there, as the service says. */
    int uncovered() {
        return uncoveredByDate().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Quanta that are planned beyond those there are and those that the service says are uncovered. */
    int twice() {
        Map<LocalDate, Integer> planned = new HashMap<>();
        plans.forEach(plan -> plan.quanta().forEach((date, quanta) -> planned.merge(date, quanta, Integer::sum)));
        Map<LocalDate, Integer> uncovered = uncoveredByDate();
        return planned.entrySet().stream()
                .mapToInt(date -> Math.max(
                        0,
                        date.getValue()
                                - hours.getOrDefault(date.getKey(), 0)
                                - uncovered.getOrDefault(date.getKey(), 0)))
                .sum();
    }

    private Map<LocalDate, Integer> uncoveredByDate() {
        Map<LocalDate, Integer> uncovered = new HashMap<>();
        for (JsonNode date : standing.path("dates")) {
            uncovered.put(
                    LocalDate.parse(date.path("date").asText()),
                    date.path("uncoveredHours")
                            .decimalValue()
                            .multiply(QUANTA_PER_HOUR)
                            .intValueExact());
        }
        return uncovered;
    }
}
