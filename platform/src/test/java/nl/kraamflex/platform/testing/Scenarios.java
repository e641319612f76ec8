package nl.kraamflex.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All scenario files of a service. A file is YAML with the keys {@code rule}, {@code boundary}, {@code given}, {@code when},
 * {@code then} and, if it needs one, {@code title}. The service says with a record each what its given, when and then hold;
 * a key that no record knows, a key twice, a key without a value and a required key that is missing are faults.
 *
 * <pre>
 * static final Scenarios&lt;Given, When, Then&gt; SCENARIOS =
 *         Scenarios.below("scenarios", Given.class, When.class, Then.class);
 *
 * static List&lt;Scenario&lt;Given, When, Then&gt;&gt; scenarios() {
 *     return SCENARIOS.all();
 * }
 *
 * &#64;ParameterizedTest(name = "{0}")
 * &#64;MethodSource("scenarios")
 * void the_scenario_ends_as_it_says(Scenario&lt;Given, When, Then&gt; scenario) { … }
 *
 * &#64;Test
 * void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
 *     SCENARIOS.mustDiffer(120);
 * }
 * </pre>
 *
 * <p>A component of a record is required unless it is {@code @Nullable} or a {@code boolean}, which is false when absent.
 *
 * @param <G> what is so before
 * @param <W> what happens
 * @param <T> what must come of it
 */
public final class Scenarios<G, W, T> {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final List<Scenario<G, W, T>> all;

    private Scenarios(List<Scenario<G, W, T>> all) {
        this.all = all;
    }

    /**
     * Reads every {@code *.yaml} below a folder of the test resources.
     *
     * @param folder its name on the class path, such as {@code scenarios}
     * @param given how {@code given} is read: a record, as a rule
     * @param when how {@code when} is read: a record, or an enum where it is one word
     * @param then how {@code then} is read
     * @throws AssertionError naming every faulty file and the key at fault, or the folder that is missing or empty
     */
    public static <G, W, T> Scenarios<G, W, T> below(String folder, Class<G> given, Class<W> when, Class<T> then) {
        return in(resource(folder), given, when, then);
    }

    /**
     * As {@link #below}, of a folder that is on no class path.
     *
     * @throws AssertionError naming every faulty file and the key at fault, or the folder that is missing or empty
     */
    public static <G, W, T> Scenarios<G, W, T> in(Path folder, Class<G> given, Class<W> when, Class<T> then) {
        List<Scenario<G, W, T>> all = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String file : files(folder)) {
            try {
                all.add(read(folder, file, given, when, then));
            } catch (FaultyYaml fault) {
                faults.add(file + ": " + fault.getMessage());
            }
        }
        refuse(faults, "Scenario files are faulty:");
        if (all.isEmpty()) {
            throw new AssertionError(
                    "No *.yaml is below %s: scenarios that are not there prove nothing.".formatted(folder));
        }
        return new Scenarios<>(List.copyOf(all));
    }

    /** Every scenario, in order of its file's place. */
    public List<Scenario<G, W, T>> all() {
        return all;
    }

    /**
     * Holds that each scenario tries something else: no two have the same rule and boundary, whatever their case and blanks, and
     * no two of a rule have the same given and when, whatever their boundary says.
     *
     * @param atLeast how many scenarios there must be
     * @throws AssertionError naming the files that try the same, or how many scenarios are missing
     */
    public void mustDiffer(int atLeast) {
        Map<String, List<Scenario<G, W, T>>> tried = all.stream()
                .collect(Collectors.groupingBy(
                        scenario -> bare(scenario.rule()) + " " + bare(scenario.boundary()),
                        TreeMap::new,
                        Collectors.toList()));
        refuse(
                tried.values().stream()
                        .filter(same -> same.size() > 1)
                        .map(same -> "rule %s, boundary \"%s\": %s"
                                .formatted(
                                        same.getFirst().rule(),
                                        same.getFirst().boundary(),
                                        same.stream().map(Scenario::file).collect(Collectors.joining(", "))))
                        .toList(),
                "Scenarios try the same rule at the same boundary. Say in `boundary` what sets them apart, or drop all but "
                        + "one; of a file that was moved, an old copy may stand in target/test-classes:");
        refuse(
                all.stream()
                        .collect(Collectors.groupingBy(Scenarios::tried, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .filter(same -> same.size() > 1)
                        .map(same -> "rule %s: %s"
                                .formatted(
                                        same.getFirst().rule(),
                                        same.stream().map(Scenario::file).collect(Collectors.joining(", "))))
                        .toList(),
                "Scenarios of one rule have the same given and when, and only words set them apart. Change what is given, or "
                        + "drop all but one:");
        if (all.size() < atLeast) {
            throw new AssertionError("There are %d scenarios, and at least %d must be: add %d."
                    .formatted(all.size(), atLeast, atLeast - all.size()));
        }
    }

    private static List<?> tried(Scenario<?, ?, ?> scenario) {
        return List.of(bare(scenario.rule()), scenario.given(), scenario.when());
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static void refuse(List<String> faults, String introduction) {
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    introduction + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
        }
    }

    private static <G, W, T> Scenario<G, W, T> read(
            Path folder, String file, Class<G> given, Class<W> when, Class<T> then) throws FaultyYaml {
        if (!file.endsWith(".yaml")) {
            throw new FaultyYaml("this file is passed over: call it *.yaml");
        }
        Sheet sheet = StrictYaml.read(content(folder.resolve(file)), Sheet.class);
        if (!ID.matcher(sheet.rule()).matches()) {
            throw new FaultyYaml(
                    "rule is \"%s\": give the id of one rule, in lower case and with hyphens".formatted(sheet.rule()));
        }
        if (sheet.boundary().isBlank() || sheet.boundary().lines().count() > 1) {
            throw new FaultyYaml(
                    "boundary is \"%s\": say in one line at which value it tries the rule".formatted(sheet.boundary()));
        }
        return new Scenario<>(
                file,
                sheet.rule(),
                sheet.boundary().strip(),
                sheet.title(),
                StrictYaml.read(sheet.given(), given, "given"),
                StrictYaml.read(sheet.when(), when, "when"),
                StrictYaml.read(sheet.then(), then, "then"));
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Scenario file %s cannot be read.".formatted(file), e);
        }
    }

    /** Files that are or are meant to be scenarios, relative to the folder. */
    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The scenarios below %s cannot be listed.".formatted(folder), e);
        }
    }

    private static Path resource(String folder) {
        try {
            List<URL> found = Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(folder));
            if (found.size() != 1) {
                throw new AssertionError("There must be one folder %s on the test class path, and these are there: %s"
                        .formatted(folder, found));
            }
            return Path.of(found.getFirst().toURI());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The folder %s cannot be looked up.".formatted(folder), e);
        }
    }

    /** A file as it stands, before the service's records are filled. */
    private record Sheet(
            String rule, String boundary, @Nullable String title, JsonNode given, JsonNode when, JsonNode then) {}
}
