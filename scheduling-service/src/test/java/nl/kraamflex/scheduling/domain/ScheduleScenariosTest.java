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
        ScheduleScenario.ALL.mustDiffer(270);
    }

    private static Then happen(Given given, When when) {
        Schedule known = given.known();
        ScheduleScenario.Report report = when.record();
        if (report != null) {
            return recording(known, report.report(), given.now());
        }
        Planner planner = new Planner(ScheduleScenario.LAW);
        if (when.alternatives()) {
            LocalDate born = Objects.requireNonNull(known.facts().birth()).date();
            return choosing(Alternatives.of(
                    planner, known, given.now(), PlanningSettings.leastDifference(ScheduleScenario.LAW, born)));
        }
        return planning(
                known,
                when.why() == PlanCause.WISHES
                        ? planner.planAsWished(known.withWishes(given.wishedBefore()), known.wishes(), given.now())
                        : planner.plan(known, when.why(), given.now()));
    }

    private static Then planning(Schedule known, PlanningOutcome outcome) {
        return switch (outcome) {
            case PlanningOutcome.NotPlannable(Attention attention) ->
                new Told().attention(attention).then();
            case PlanningOutcome.Planned(Plan plan, List<WishCollision> collisions) ->
                new Told()
                        .plan(plan)
                        .collisions(collisions)
                        .difference(known.plan(), plan)
                        .then();
        };
    }

    private static Then choosing(Alternatives alternatives) {
        return new Told().shapes(alternatives).then();
    }

    private static Then recording(Schedule known, DeliveryReport report, Instant now) {
        return switch (report.read(Rounding.NEAREST_QUARTER)) {
            case Reading.Faulty(List<Fault> faults) -> new Told().faults(faults).then();
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
                yield new Told()
                        .delivery(delivery)
                        .faults(List.of())
                        .conflicts(conflicts)
                        .then();
            }
        };
    }

    /** Gathers what came of a scenario. */
    private static final class Told {
        private @Nullable List<String> kinds;
        private @Nullable List<BigDecimal> hours;
        private @Nullable List<String> notices;
        private @Nullable Map<Integer, String> reasons;
        private @Nullable Map<Integer, BigDecimal> earlier;
        private @Nullable Map<Integer, BigDecimal> longest;
        private @Nullable String attention;
        private @Nullable List<Map<LocalDate, BigDecimal>> careDates;
        private @Nullable List<String> faults;
        private @Nullable List<String> conflicts;
        private @Nullable String mode;
        private @Nullable Map<Integer, String> funding;
        private @Nullable Map<Integer, String> parts;
        private @Nullable List<String> collisions;
        private @Nullable String difference;
        private @Nullable List<String> shapes;
        private @Nullable List<String> notOffered;

        Told attention(Attention found) {
            attention = found.code().name();
            return this;
        }

        Told plan(Plan plan) {
            kinds = plan.days().stream().map(day -> day.kind().name()).toList();
            hours = plan.days().stream()
                    .map(day -> HoursNumber.of(day.minutes()))
                    .toList();
            notices =
                    plan.notices().stream().map(ScheduleScenariosTest::inWords).toList();
            reasons = byDay(
                    plan, day -> day.reason() == null ? null : day.reason().name());
            earlier = byDay(plan, day -> day.earlierMinutes() == null ? null : HoursNumber.of(day.earlierMinutes()));
            longest = byDay(plan, day -> HoursNumber.of(day.longestMinutes()));
            mode = plan.mode().name();
            funding = byDay(
                    plan, day -> day.funding() == null ? null : day.funding().name());
            parts = byDay(
                    plan,
                    day -> day.partOfDay() == null ? null : day.partOfDay().name());
            return this;
        }

        Told collisions(List<WishCollision> found) {
            collisions = found.stream()
                    .map(one -> "%s %s %s %s"
                            .formatted(one.date(), one.amount(), one.reason(), HoursNumber.of(one.nearestMinutes())))
                    .toList();
            return this;
        }

        Told difference(@Nullable Plan before, Plan after) {
            difference = before == null
                    ? null
                    : PlanDifference.between(before, after).english();
            return this;
        }

        Told shapes(Alternatives alternatives) {
            shapes = alternatives.offered().stream()
                    .map(one -> "%s %s"
                            .formatted(
                                    one.shape(),
                                    one.plan().days().stream()
                                            .map(day -> HoursNumber.of(day.minutes())
                                                    .toString())
                                            .collect(Collectors.joining(" "))))
                    .toList();
            notOffered = alternatives.notOffered().stream()
                    .map(one -> one.shape() + " " + one.reason())
                    .toList();
            return this;
        }

        Told delivery(Delivery delivery) {
            hours = delivery.visits().stream()
                    .map(visit -> HoursNumber.of(visit.minutes()))
                    .toList();
            notices = delivery.notices().stream()
                    .map(ScheduleScenariosTest::inWords)
                    .toList();
            careDates = delivery.visits().stream()
                    .map(ScheduleScenariosTest::careDates)
                    .toList();
            return this;
        }

        Told faults(List<Fault> found) {
            faults = found.stream()
                    .map(fault -> fault.pointer() + " " + fault.reason())
                    .toList();
            return this;
        }

        Told conflicts(List<DeliveryConflict> found) {
            conflicts = found.stream()
                    .map(conflict -> conflict.getClass().getSimpleName() + " " + conflict.name())
                    .toList();
            return this;
        }

        Then then() {
            return new Then(
                    kinds,
                    hours,
                    notices,
                    reasons,
                    earlier,
                    longest,
                    attention,
                    careDates,
                    faults,
                    conflicts,
                    mode,
                    funding,
                    parts,
                    collisions,
                    difference,
                    shapes,
                    notOffered);
        }
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
        put(told, "mode", then.mode());
        put(told, "funding", then.funding());
        put(told, "parts", then.parts());
        put(told, "collisions", then.collisions());
        put(told, "difference", then.difference());
        put(told, "shapes", then.shapes());
        put(told, "notOffered", then.notOffered());
        return told;
    }

    private static void put(Map<String, @Nullable Object> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value.toString());
        }
    }
}
