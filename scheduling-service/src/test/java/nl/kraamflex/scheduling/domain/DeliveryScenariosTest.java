package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kraamflex.platform.testing.Scenario;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.DeliveryScenario.Given;
import nl.kraamflex.scheduling.domain.DeliveryScenario.Then;
import nl.kraamflex.scheduling.domain.DeliveryScenario.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the scenario files on deliveries: how visits count, what may be recorded, and what is signed. */
class DeliveryScenariosTest {
    static List<Scenario<Given, When, Then>> scenarios() {
        return DeliveryScenario.ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void the_scenario_ends_as_it_says(Scenario<Given, When, Then> scenario) {
        Map<String, @Nullable Object> found = told(happen(scenario.given(), scenario.when()));

        Map<String, @Nullable Object> expected = told(scenario.then());
        found.keySet().retainAll(expected.keySet());
        assertThat(expected).as("a scenario says what must come of it").isNotEmpty();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        DeliveryScenario.ALL.mustDiffer(100);
    }

    private static Then happen(Given given, When when) {
        try {
            DeliveryScenario.Report report = when.record();
            if (report != null) {
                return recorded(given.record(given.known(), report));
            }
            DeliveryScenario.Sign sign = when.sign();
            Schedule schedule = given.known();
            return sign == null
                    ? stated(Objects.requireNonNull(given.statement()), schedule)
                    : stated(given.sign(schedule, sign, 1), schedule);
        } catch (Refused e) {
            return refused(e.refusal());
        }
    }

    private static Then recorded(Delivery delivery) {
        Integer left = delivery.standing().minutesLeft();
        return new Then(
                delivery.visits().stream()
                        .map(visit -> HoursNumber.of(visit.minutes()))
                        .toList(),
                delivery.visits().stream().map(Visit::exactMinutes).toList(),
                delivery.visits().stream().map(DeliveryScenariosTest::careDates).toList(),
                delivery.notGiven().stream()
                        .map(visit -> visit.outcome() + " " + visit.begin())
                        .toList(),
                delivery.notices().stream().map(notice -> notice.code().name()).toList(),
                HoursNumber.of(delivery.minutes()),
                null,
                null,
                null,
                left == null ? null : HoursNumber.of(left),
                null,
                null,
                List.of(),
                List.of());
    }

    private static Then stated(HoursStatement statement, Schedule schedule) {
        HoursStatement.Totals totals = statement.totals();
        Integer left = totals.minutesLeft();
        return new Then(
                null,
                null,
                null,
                null,
                null,
                HoursNumber.of(totals.minutes()),
                totals.exactMinutes(),
                HoursNumber.of(totals.elsewhereMinutes()),
                totals.dates().stream()
                        .collect(Collectors.toMap(
                                HoursStatement.DateTotal::date,
                                total -> HoursNumber.of(total.minutes()),
                                (one, other) -> one,
                                TreeMap::new)),
                left == null ? null : HoursNumber.of(left),
                statement.outdated(schedule),
                null,
                List.of(),
                null);
    }

    private static Then refused(Refusal refusal) {
        return new Then(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                refusal.getClass().getSimpleName(),
                refusal instanceof Refusal.FaultyReport(List<Fault> faults)
                        ? faults.stream()
                                .map(fault -> fault.pointer() + " " + fault.reason())
                                .toList()
                        : null,
                refusal instanceof Refusal.Conflicting(List<DeliveryConflict> conflicts)
                        ? conflicts.stream()
                                .map(conflict -> conflict.getClass().getSimpleName() + " " + conflict.name())
                                .toList()
                        : null);
    }

    private static Map<LocalDate, BigDecimal> careDates(Visit visit) {
        return visit.careDates().stream()
                .collect(Collectors.toMap(
                        CareDate::date, part -> HoursNumber.of(part.minutes()), (one, other) -> one, TreeMap::new));
    }

    /** What is said, by name. */
    private static Map<String, @Nullable Object> told(Then then) {
        Map<String, @Nullable Object> told = new TreeMap<>();
        put(told, "hours", then.hours());
        put(told, "minutes", then.minutes());
        put(told, "careDates", then.careDates());
        put(told, "notGiven", then.notGiven());
        put(told, "notices", then.notices());
        put(told, "total", then.total());
        put(told, "exactMinutes", then.exactMinutes());
        put(told, "elsewhere", then.elsewhere());
        put(told, "dates", then.dates());
        put(told, "left", then.left());
        put(told, "outdated", then.outdated());
        put(told, "refused", then.refused());
        put(told, "faults", then.faults());
        put(told, "conflicts", then.conflicts());
        return told;
    }

    private static void put(Map<String, @Nullable Object> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value.toString());
        }
    }
}
