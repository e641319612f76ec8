package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.platform.testing.Scenario;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.DeliveryReport.Reading;
import nl.kraamflex.scheduling.domain.ScheduleScenario.Given;
import nl.kraamflex.scheduling.domain.ScheduleScenario.Then;
import nl.kraamflex.scheduling.domain.ScheduleScenario.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the scenario files: how cases are planned and what may be recorded of them. */
class ScheduleScenariosTest {
    static List<Scenario<Given, When, Then>> scenarios() {
        return ScheduleScenario.ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void the_scenario_ends_as_it_says(Scenario<Given, When, Then> scenario) {
        Then outcome = happen(scenario.given(), scenario.when());

        Map<String, @Nullable Object> expected = told(scenario.then());
        Map<String, @Nullable Object> found = told(outcome);
        found.keySet().retainAll(expected.keySet());
        assertThat(expected).as("a scenario says what must come of it").isNotEmpty();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        ScheduleScenario.ALL.mustDiffer(88);
    }

    private static Then happen(Given given, When when) {
        Schedule known = given.known();
        ScheduleScenario.Report report = when.record();
        return report == null
                ? planning(new Planner(ScheduleScenario.LAW).plan(known, PlanCause.NEW_INDICATION, given.now()))
                : recording(known, report.report(), given.now());
    }

    private static Then planning(PlanningOutcome outcome) {
        return switch (outcome) {
            case PlanningOutcome.NotPlannable(Attention attention) ->
                new Then(null, null, null, null, null, null, attention.code().name(), null, null, null);
            case PlanningOutcome.Planned(Plan plan) ->
                new Then(
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

    private static Then recording(Schedule known, DeliveryReport report, Instant now) {
        return switch (report.read(Rounding.NEAREST_QUARTER)) {
            case Reading.Faulty(List<Fault> faults) ->
                new Then(
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
            case Reading.Sound sound -> {
                List<Visit> visits = sound.visits();
                Birth birth = Objects.requireNonNull(known.facts().birth());
                Function<LocalDate, LegalWindow> window =
                        careDate -> LegalWindow.of(ScheduleScenario.LAW, birth.date(), careDate);
                DeliveryConflict.OnRecord onRecord =
                        DeliveryConflict.OnRecord.of(known, birth, report.date(), window, now);
                List<DeliveryConflict> conflicts = visits.isEmpty()
                        ? DeliveryConflict.ofNothingOn(report.date(), onRecord)
                        : DeliveryConflict.of(report.date(), sound, onRecord);
                Delivery delivery =
                        new Delivery(report.date(), 1, visits, now, known.standingWith(report.date(), visits));
                yield new Then(
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
    private static Map<String, @Nullable Object> told(Then then) {
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
