package nl.kraamflex.bench.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A schedule as the service shows it, held against what every plan keeps to.
 *
 * @param quanta planned quanta of each date from the date of planning on
 * @param offences what the plan does that none may, one line each
 */
record PlannedCase(Map<LocalDate, Integer> quanta, List<String> offences) {
    private static final BigDecimal QUANTA_PER_HOUR = BigDecimal.valueOf(4);

    // The shortest is that of the day of birth or homecoming.
    private static final int SHORTEST_VISIT = 8;
    private static final int LONGEST_VISIT = 32;
    private static final int LAST_DAY_WITHOUT_PAUSE = 7;

    private static final Set<String> WITH_VISITS = Set.of("REQUIRED", "OPTIONAL");

    PlannedCase {
        quanta = Map.copyOf(quanta);
        offences = List.copyOf(offences);
    }

    /** Reads what is answered to {@code GET /v1/schedules/{caseId}}. */
    static PlannedCase of(JsonNode schedule) {
        return of(schedule.path("caseId").asText(), schedule, quanta(schedule.path("hoursLeft")), new ArrayList<>());
    }

    /** Reads what is answered to an arrangement that brought a family into a planned region, where it is to have a plan at once. */
    static PlannedCase broughtIn(JsonNode arrangement) {
        String id = arrangement.path("caseId").asText();
        JsonNode plan = arrangement.at("/made/plan");
        List<String> offences = new ArrayList<>();
        if (plan.at("/cause/regionPlanId").asText().isEmpty()) {
            offences.add("case %s: is not planned with its region".formatted(id));
        }
        if (!arrangement.at("/made/attention").isEmpty()) {
            offences.add("case %s: its arrangement is in no plan: %s"
                    .formatted(id, arrangement.at("/made/attention/code").asText()));
        }
        if (plan.isEmpty()) {
            return new PlannedCase(Map.of(), offences);
        }
        int left = quanta(plan.path("indicatedHours"))
                - quanta(plan.path("declinedHours"))
                - quanta(plan.path("deliveredHours"));
        return of(id, plan, left, offences);
    }

    private static PlannedCase of(String id, JsonNode schedule, int hoursLeft, List<String> offences) {
        LocalDate asOf = LocalDate.parse(schedule.path("asOf").asText());
        Map<LocalDate, Integer> quanta = new TreeMap<>();
        int planned = 0;
        boolean visited = false;
        int pause = 0;
        for (JsonNode day : schedule.path("days")) {
            int onDay = quanta(day.path("plannedHours"));
            String kind = day.path("kind").asText();
            int number = day.path("day").asInt();
            LocalDate date = LocalDate.parse(day.path("date").asText());
            String where = "case %s, day %d: ".formatted(id, number);
            if (onDay > 0) {
                if (!WITH_VISITS.contains(kind) || date.isBefore(asOf)) {
                    offences.add(where + "a visit though there can be none");
                }
                if (onDay < SHORTEST_VISIT || onDay > LONGEST_VISIT) {
                    offences.add(where + onDay + " quanta are no visit");
                }
                if (visited && 0 < pause && pause < number && number - pause <= LAST_DAY_WITHOUT_PAUSE) {
                    offences.add(where + "a pause before it");
                }
                visited = true;
                pause = 0;
                planned += onDay;
                quanta.merge(date, onDay, Integer::sum);
            } else if (kind.equals("REQUIRED")) {
                offences.add(where + "no visit though there must be one");
            } else if (kind.equals("OPTIONAL")) {
                pause++;
            }
        }
        if (planned != quanta(schedule.path("plannedHours"))) {
            offences.add("case %s: its days add up to %d quanta".formatted(id, planned));
        }
        if (planned > hoursLeft) {
            offences.add("case %s: %d quanta are more than are left to plan".formatted(id, planned));
        }
        return new PlannedCase(quanta, offences);
    }

    private static int quanta(JsonNode hours) {
        return hours.decimalValue().multiply(QUANTA_PER_HOUR).intValueExact();
    }
}
