package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    record Given(Map<String, ClaimState> lines, @Nullable List<ClaimResult> before) {}

    record When(List<ClaimResult> results) {}

    record Then(
            @Nullable List<String> applied,
            @Nullable List<String> repeated,
            @Nullable List<String> unmatched,
            @Nullable List<String> refused) {}

    static List<Scenario<Given, When, Then>> scenarios() {
        return ALL.all();
    }

    private static ClaimLine line(String reference, ClaimState state) {
        return new ClaimLine(
                reference,
                null,
                ClaimSign.DEBIT,
                LedgerScenario.content(LocalDate.of(2021, 3, 10), 60, 1),
                state,
                List.of(),
                null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void results_do_what_the_scenario_says(Scenario<Given, When, Then> scenario) {
        // Given
        List<ClaimLine> lines = scenario.given().lines().entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
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
        ALL.mustDiffer(11);
    }
}
