package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kraamflex.platform.testing.Scenario;
import nl.kraamflex.platform.testing.Scenarios;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every file below {@code src/test/resources/claims/results}. */
class ResultScenariosTest {
    private static final Scenarios<Given, When, Then> ALL =
            Scenarios.below("claims/results", Given.class, When.class, Then.class);

    /**
     * What is on file.
     *
     * @param credits lines among them that take another back, with the reference of that one
     */
    record Given(
            Map<String, ClaimState> lines,
            @Nullable Map<String, String> credits,
            @Nullable List<ClaimResult> before) {
        ClaimLine line(String reference) {
            @Nullable String takes = credits == null ? null : credits.get(reference);
            return new ClaimLine(
                    reference,
                    takes,
                    takes == null ? ClaimSign.DEBIT : ClaimSign.CREDIT,
                    LedgerScenario.content(LocalDate.of(2021, 3, 10), 60, 1),
                    Objects.requireNonNull(lines.get(reference)),
                    List.of(),
                    null);
        }
    }

    record When(List<ClaimResult> results) {}

    record Then(
            @Nullable List<String> applied,
            @Nullable List<String> restored,
            @Nullable List<String> repeated,
            @Nullable List<String> unmatched,
            @Nullable List<String> refused) {}

    static List<Scenario<Given, When, Then>> scenarios() {
        return ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void results_do_what_the_scenario_says(Scenario<Given, When, Then> scenario) {
        // Given
        List<ClaimLine> lines = scenario.given().lines().keySet().stream()
                .map(scenario.given()::line)
                .toList();
        List<ClaimResult> before = scenario.given().before();

        // When
        ResultMatching matching =
                ResultMatching.of(scenario.when().results(), lines, before == null ? List.of() : before);

        // Then
        assertThat(new Then(
                        none(matching.applied().stream()
                                .map(applied -> applied.line().reference() + " "
                                        + applied.line().state() + " "
                                        + applied.result().grantedCents())
                                .toList()),
                        none(matching.restored().stream()
                                .map(line -> line.reference() + " " + line.state())
                                .toList()),
                        none(matching.repeated()),
                        none(matching.unmatched()),
                        none(matching.refusals().stream()
                                .map(refusal -> refusal.reference() + " " + refusal.field())
                                .toList())))
                .isEqualTo(scenario.then());
    }

    private static @Nullable List<String> none(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        ALL.mustDiffer(16);
    }
}
