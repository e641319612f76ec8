package nl.kraamflex.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenariosTest {
    private static final String SOUND = """
            rule: base-package
            boundary: one visit
            given: {birth: 2026-01-05, visits: [{begin: '2026-01-05T09:00:00+01:00', hours: 7.50}]}
            when: DECIDE
            then: {days: {2026-01-05: 480}}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_file_is_read_into_the_records_of_the_service() throws IOException {
        write("packages/one-visit.yaml", SOUND);

        Scenario<Given, Question, Then> scenario = read().all().getFirst();

        assertThat(scenario)
                .isEqualTo(new Scenario<>(
                        "packages/one-visit.yaml",
                        "base-package",
                        "one visit",
                        null,
                        new Given(
                                LocalDate.parse("2026-01-05"),
                                List.of(new Visit(Instant.parse("2026-01-05T08:00:00Z"), new BigDecimal("7.50"))),
                                false),
                        Question.DECIDE,
                        new Then(Map.of(LocalDate.parse("2026-01-05"), 480))));
        assertThat(scenario.name()).isEqualTo("one-visit");
        assertThat(scenario.folder()).isEqualTo("packages");
        assertThat(scenario).hasToString("packages/one-visit.yaml");
    }

    @Test
    void scenarios_stand_in_the_order_of_their_files() throws IOException {
        write("b.yaml", SOUND);
        write("c/a.yaml", SOUND);
        write("a.yaml", SOUND);

        assertThat(read().all()).extracting(Scenario::file).containsExactly("a.yaml", "b.yaml", "c/a.yaml");
    }

    @Test
    void every_faulty_file_is_named_at_once() throws IOException {
        write("first.yaml", SOUND.replace("boundary", "bounds"));
        write("second.yaml", SOUND.replace("visits:", "visit:"));

        assertThatThrownBy(this::read)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "first.yaml: boundary is missing: the keys found here are bounds, given, rule, then, when")
                .hasMessageContaining("second.yaml: given.visit is unknown: the keys here are birth, twins, visits");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            begin: '2026 | begn: '2026                         | x.yaml: given.visits[0].begin is missing: the keys found here are begn, hours
            begin: '2026 | # '2026                             | x.yaml: line
            visits:      | twin: true, visits:                 | x.yaml: given.twin is unknown: the keys here are birth, twins, visits
            hours: 7.50  | hours:                              | x.yaml: given.visits[0].hours has no value
            birth: 2026-01-05, | ``                            | x.yaml: given.birth is missing: the keys found here are visits
            rule: base-package | ``                            | x.yaml: rule is missing
            then: {      | title: {                            | x.yaml: title: Cannot deserialize
            hours: 7.50  | hours: '7.50'                       | x.yaml: given.visits[0].hours: Cannot coerce String
            480          | 480.5                               | x.yaml: then.days.2026-01-05: Cannot coerce Floating-point
            DECIDE       | GUESS                               | x.yaml: when: Cannot deserialize value of type
            hours: 7.50  | hours: 7.50, hours: 8               | x.yaml: line 3: Duplicate
            2026-01-05,  | 20260105,                           | x.yaml: given.birth: Cannot coerce Integer
            one visit    | 17                                  | x.yaml: boundary: Cannot coerce Integer
            one visit    | ' '                                 | x.yaml: boundary is " "
            one visit    | "one\\ntwo"                         | x.yaml: boundary is "one
            base-package | Base package                        | x.yaml: rule is "Base package": give the id
            """)
    void a_fault_is_refused_with_its_file_and_key(String sound, String faulty, String message) throws IOException {
        write("x.yaml", SOUND.replace(sound, faulty));

        assertThatThrownBy(this::read).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"x.yml", "x.YAML"})
    void a_file_that_would_be_passed_over_is_refused(String name) throws IOException {
        write("sound.yaml", SOUND);
        write(name, SOUND);

        assertThatThrownBy(this::read)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(name + ": this file is passed over: call it *.yaml");
    }

    @Test
    void a_second_document_in_a_file_is_refused() throws IOException {
        write("x.yaml", SOUND + "---\n" + SOUND);

        assertThatThrownBy(this::read).isInstanceOf(AssertionError.class).hasMessageContaining("x.yaml: line");
    }

    @Test
    void a_file_without_keys_is_refused() throws IOException {
        write("x.yaml", "# nothing yet\n");

        assertThatThrownBy(this::read).isInstanceOf(AssertionError.class).hasMessageContaining("x.yaml: holds no keys");
    }

    @Test
    void a_folder_without_scenarios_is_refused() {
        assertThatThrownBy(this::read).isInstanceOf(AssertionError.class).hasMessageContaining("No *.yaml is below");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Scenarios.below("no-such-folder", Given.class, Question.class, Then.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no-such-folder");
    }

    @Test
    void the_same_boundary_in_other_case_and_blanks_is_the_same() throws IOException {
        write("one.yaml", SOUND);
        write("two.yaml", SOUND.replace("one visit", "One  Visit"));
        write("other.yaml", SOUND.replace("one visit", "two visits"));
        var scenarios = read();

        assertThatThrownBy(() -> scenarios.mustDiffer(3))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rule base-package, boundary \"one visit\": one.yaml, two.yaml")
                .hasMessageNotContaining("other.yaml");
    }

    @Test
    void the_same_given_and_when_of_a_rule_is_the_same_in_other_words_too() throws IOException {
        write("one.yaml", SOUND);
        write("two.yaml", SOUND.replace("one visit", "two visits"));
        var scenarios = read();

        assertThatThrownBy(() -> scenarios.mustDiffer(2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("have the same given and when")
                .hasMessageContaining("rule base-package: one.yaml, two.yaml");
    }

    @Test
    void the_same_boundary_of_another_rule_is_another() throws IOException {
        write("one.yaml", SOUND);
        write("two.yaml", SOUND.replace("base-package", "floor"));

        read().mustDiffer(2);
    }

    @Test
    void too_few_scenarios_are_counted() throws IOException {
        write("one.yaml", SOUND);
        var scenarios = read();

        assertThatThrownBy(() -> scenarios.mustDiffer(3))
                .isInstanceOf(AssertionError.class)
                .hasMessage("There are 1 scenarios, and at least 3 must be: add 2.");
    }

    private Scenarios<Given, Question, Then> read() {
        return Scenarios.in(folder, Given.class, Question.class, Then.class);
    }

    private void write(String file, String content) throws IOException {
        Path place = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        Files.writeString(place, content);
    }

    enum Question {
        DECIDE
    }

    record Given(LocalDate birth, @Nullable List<Visit> visits, boolean twins) {}

    record Visit(Instant begin, BigDecimal hours) {}

    record Then(Map<LocalDate, Integer> days) {}
}
