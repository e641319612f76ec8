package nl.kraamflex.scheduling.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.DeliveryReport.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One scenario file.
 *
 * @param rule what it is about
 * @param boundary the value at which it tries the rule; no two scenarios have the same rule and boundary
 * @param when the one thing that happens
 */
record Scenario(String rule, String boundary, Given given, When when, Then then) {
    static final DatedLaw LAW = DatedLaw.shipped();
    private static final UUID CASE = UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10");
    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new JavaTimeModule());

    /** A file with its place below the scenarios, which is its name in reports. */
    record Named(String name, Scenario scenario) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A case; {@code before} is what it was when its plan in force was made. */
    record Given(
            @Nullable Instant birth,
            @Nullable LocalDate home,
            @Nullable BigDecimal hours,
            int lastDay,
            boolean provisional,
            Instant now,
            @Nullable List<Report> delivered,
            @Nullable Given before) {}

    /** What was or is reported under a date. */
    record Report(LocalDate date, List<Reported> visits) {
        DeliveryReport report() {
            return new DeliveryReport(
                    date,
                    visits.stream()
                            .map(visit -> new ReportedVisit(
                                    visit.begin(),
                                    visit.end(),
                                    visit.hours() == null ? null : HoursNumber.minutes(visit.hours())))
                            .toList());
        }
    }

    record Reported(
            Instant begin, @Nullable Instant end, @Nullable BigDecimal hours) {}

    /** Either the case is planned or something is recorded. */
    record When(boolean plan, @Nullable Report record) {}

    /** What must come of it; what is absent is not looked at, and a planning that is refused has only its attention. */
    record Then(
            @Nullable List<String> kinds,
            @Nullable List<BigDecimal> hours,
            @Nullable List<String> notices,
            @Nullable Map<Integer, String> reasons,
            @Nullable Map<Integer, BigDecimal> earlier,
            @Nullable Map<Integer, BigDecimal> longest,
            @Nullable String attention,
            @Nullable List<Map<LocalDate, BigDecimal>> careDates,
            @Nullable List<String> faults,
            @Nullable List<String> conflicts) {}

    /** Every scenario, in order of name. */
    static List<Named> all() {
        try {
            Path root = Path.of(Objects.requireNonNull(Scenario.class.getResource("/scenarios"), "no scenarios")
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .map(file -> new Named(root.relativize(file).toString(), read(file)))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The scenarios cannot be listed.", e);
        }
    }

    private static Scenario read(Path file) {
        try {
            return YAML.readValue(file.toFile(), Scenario.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Scenario %s is not readable.".formatted(file), e);
        }
    }

    /** The case as scheduling knows it in this scenario. */
    Schedule known() {
        return known(given);
    }

    private static Schedule known(Given given) {
        Given before = given.before();
        Schedule schedule = Schedule.of(facts(given));
        if (before != null) {
            schedule = schedule.planned(planned(known(before), before.now()));
        }
        List<Report> delivered = given.delivered();
        if (delivered != null) {
            for (Report report : delivered) {
                if (!(report.report().read() instanceof Reading.Sound(List<Visit> visits))) {
                    throw new IllegalStateException("The scenario's own deliveries are faulty.");
                }
                schedule = schedule.withDelivery(new Delivery(
                        report.date(), 1, visits, given.now(), schedule.standingWith(report.date(), visits)));
            }
        }
        return schedule;
    }

    private static Plan planned(Schedule schedule, Instant now) {
        return switch (new Planner(LAW).plan(schedule, now)) {
            case PlanningOutcome.Planned(Plan plan) -> plan;
            case PlanningOutcome.NotPlannable(Attention attention) ->
                throw new IllegalStateException("The scenario's former case has no plan: " + attention);
        };
    }

    private static CaseFacts facts(Given given) {
        Instant birth = given.birth();
        BigDecimal hours = given.hours();
        return new CaseFacts(
                CASE,
                1,
                birth == null ? null : new Birth(birth, CareCalendar.dateOf(birth), given.home()),
                hours == null
                        ? null
                        : new Indication(
                                new UUID(0, 1),
                                given.provisional() ? "INTAKE" : "START",
                                given.provisional(),
                                HoursNumber.minutes(hours),
                                given.lastDay(),
                                "lip/2008-03-01",
                                given.now()));
    }
}
