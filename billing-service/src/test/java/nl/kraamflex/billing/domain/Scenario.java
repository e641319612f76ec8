package nl.kraamflex.billing.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.jspecify.annotations.Nullable;

/**
 * One scenario file.
 *
 * @param rule what it is about
 * @param boundary the value at which it tries the rule; no two scenarios have the same rule and boundary
 */
record Scenario(String rule, String boundary, Given given, Question when, Then then) {
    /** A file with its place below the scenarios, which is its name in reports. */
    record Named(String name, Scenario scenario) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What is asked for. */
    enum Question {
        STATEMENT,
        ESTIMATE
    }

    /** What billing knows; what is absent has not arrived. */
    record Given(
            @Nullable Facts facts,
            @Nullable Plan schedule,
            @Nullable List<Visit> visits) {}

    record Facts(LocalDate dueDate, @Nullable LocalDate dateOfBirth, CaseFacts.@Nullable Indication indication) {}

    record Plan(int deliveredMinutes, Map<LocalDate, Integer> days) {}

    record Visit(Instant begin, Map<LocalDate, Integer> care) {}

    /** What is answered: an amount, a refusal, or nothing yet. */
    record Then(
            @Nullable String basis,
            @Nullable List<String> assumptions,
            @Nullable List<Line> lines,
            @Nullable Map<Integer, Long> years,
            @Nullable Long cents,
            @Nullable Refused refused,
            boolean nothing) {}

    record Line(LocalDate date, String status, int minutes, long centsPerHour, long cents, String confidence) {}

    record Refused(String regulation, LocalDate date, String reason) {}

    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new JavaTimeModule());

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

    /** The case as billing knows it in this scenario. */
    BillingCase known() {
        return new BillingCase(new UUID(0, 1), 1, facts(), schedule(), deliveries());
    }

    private @Nullable CaseFacts facts() {
        Facts facts = given.facts();
        return facts == null
                ? null
                : new CaseFacts(1, facts.dueDate(), facts.dateOfBirth(), facts.indication(), "STANDARD");
    }

    private @Nullable Schedule schedule() {
        Plan plan = given.schedule();
        return plan == null
                ? null
                : new Schedule(
                        1,
                        plan.deliveredMinutes(),
                        plan.days().entrySet().stream()
                                .map(day -> DatedCare.planned(day.getKey(), day.getValue()))
                                .toList());
    }

    private @Nullable Deliveries deliveries() {
        List<Visit> visits = given.visits();
        return visits == null
                ? null
                : new Deliveries(
                        1,
                        visits.stream()
                                .map(visit -> new Delivery(
                                        visit.begin(),
                                        visit.begin().plusSeconds(3600),
                                        visit.care().entrySet().stream()
                                                .map(care -> DatedCare.delivered(care.getKey(), care.getValue()))
                                                .toList()))
                                .toList());
    }
}
