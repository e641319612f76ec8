package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.DeliveryReport.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the scenario files: how cases are planned and what may be recorded of them. */
class ScheduleScenariosTest {
    static List<Scenario.Named> scenarios() {
        return Scenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_scenario_ends_as_it_says(Scenario.Named named) {
        Scenario scenario = named.scenario();

        Scenario.Then outcome = happen(scenario);

        Map<String, @Nullable Object> expected = told(scenario.then());
        Map<String, @Nullable Object> found = told(outcome);
        found.keySet().retainAll(expected.keySet());
        assertThat(expected).as("a scenario says what must come of it").isNotEmpty();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        List<String> tried = scenarios().stream()
                .map(named ->
                        named.scenario().rule() + " at " + named.scenario().boundary())
                .toList();

        assertThat(tried).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
    }

    private static Scenario.Then happen(Scenario scenario) {
        Schedule known = scenario.known();
        Scenario.Report report = scenario.when().record();
        return report == null
                ? planning(
                        new Planner(Scenario.LAW).plan(known, scenario.given().now()))
                : recording(known, report.report(), scenario);
    }

    private static Scenario.Then planning(PlanningOutcome outcome) {
        return switch (outcome) {
            case PlanningOutcome.NotPlannable(Attention attention) ->
                new Scenario.Then(
                        null, null, null, null, null, null, attention.code().name(), null, null, null);
            case PlanningOutcome.Planned(Plan plan) ->
                new Scenario.Then(
                        plan.days().stream().map(day -> day.kind().name()).toList(),
                        plan.days().stream()
                                .map(day -> HoursNumber.of(day.minutes()))
                                .toList(),
                        plan.notices().stream()
                                .map(ScheduleScenariosTest::inWords)
                                .toList(),
                        byDay(
                                plan,
                                day -> day.reason() == null
                                        ? null
                                        : day.reason().name()),
                        byDay(plan, day -> day.earlierMinutes() == null ? null : HoursNumber.of(day.earlierMinutes())),
                        byDay(plan, day -> HoursNumber.of(day.longestMinutes())),
                        null,
                        null,
                        null,
                        null);
        };
    }

    private static Scenario.Then recording(Schedule known, DeliveryReport report, Scenario scenario) {
        return switch (report.read()) {
            case Reading.Faulty(List<Fault> faults) ->
                new Scenario.Then(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        faults.stream()
                                .map(fault -> fault.pointer() + " " + fault.reason())
                                .toList(),
                        null);
            case Reading.Sound(List<Visit> visits) -> {
                Birth birth = Objects.requireNonNull(known.facts().birth());
                Function<LocalDate, LegalWindow> window =
                        careDate -> LegalWindow.of(Scenario.LAW, birth.date(), careDate);
                List<DeliveryConflict> conflicts = visits.isEmpty()
                        ? DeliveryConflict.ofNothingOn(
                                report.date(), birth, window, scenario.given().now())
                        : DeliveryConflict.of(
                                report.date(),
                                visits,
                                birth,
                                window,
                                known.deliveriesBeside(report.date()),
                                scenario.given().now());
                Delivery delivery = new Delivery(
                        report.date(), 1, visits, scenario.given().now(), known.standingWith(report.date(), visits));
                yield new Scenario.Then(
                        null,
                        delivery.visits().stream()
                                .map(visit -> HoursNumber.of(visit.minutes()))
                                .toList(),
                        delivery.notices().stream()
                                .map(ScheduleScenariosTest::inWords)
                                .toList(),
                        null,
                        null,
                        null,
                        null,
                        delivery.visits().stream()
                                .map(ScheduleScenariosTest::careDates)
                                .toList(),
                        List.of(),
                        conflicts.stream()
                                .map(conflict -> conflict.getClass().getSimpleName() + " " + conflict.name())
                                .toList());
            }
        };
    }

    private static Map<LocalDate, BigDecimal> careDates(Visit visit) {
        return visit.careDates().stream()
                .collect(Collectors.toMap(
                        CareDate::date, part -> HoursNumber.of(part.minutes()), (one, other) -> one, TreeMap::new));
    }

    private static String inWords(Notice notice) {
        return Stream.of(
                        notice.code().name(),
                        notice.days().isEmpty() ? "" : notice.days().toString(),
                        notice.minutes() == 0
                                ? ""
                                : HoursNumber.of(notice.minutes()).toString())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static <T> Map<Integer, T> byDay(Plan plan, Function<PlannedDay, @Nullable T> part) {
        Map<Integer, T> parts = new TreeMap<>();
        for (PlannedDay day : plan.days()) {
            T found = part.apply(day);
            if (found != null) {
                parts.put(day.day(), found);
            }
        }
        return parts;
    }

    /** What is said, by name. */
    private static Map<String, @Nullable Object> told(Scenario.Then then) {
        Map<String, @Nullable Object> told = new TreeMap<>();
        put(told, "kinds", then.kinds());
        put(told, "hours", then.hours());
        put(told, "notices", then.notices());
        put(told, "reasons", then.reasons());
        put(told, "earlier", then.earlier());
        put(told, "longest", then.longest());
        put(told, "attention", then.attention());
        put(told, "careDates", then.careDates());
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
