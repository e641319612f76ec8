package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.claim.LineScenario.Given;
import nl.kraamflex.billing.domain.claim.LineScenario.Line;
import nl.kraamflex.billing.domain.claim.LineScenario.Then;
import nl.kraamflex.billing.domain.claim.LineScenario.When;
import nl.kraamflex.platform.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every file below {@code src/test/resources/claims/lines}. */
class LineScenariosTest {
    static List<Scenario<Given, When, Then>> scenarios() {
        return LineScenario.ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_case_is_claimed_as_its_scenario_says(Scenario<Given, When, Then> scenario) {
        // Given
        ClaimFacts facts = scenario.given().facts(scenario.when().today());

        // When
        List<ExpectedLine> lines = ClaimRules.of(
                facts, scenario.when().law().law(), scenario.given().agreed());

        // Then
        assertThat(lines.stream().map(Line::of).toList())
                .isEqualTo(scenario.then().lines());
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        LineScenario.ALL.mustDiffer(58);
    }

    /** Reasons that lines on file give, which a scenario of lines does not have. */
    private static final Set<ClaimHold> OF_THE_LEDGER = Set.of(ClaimHold.WAITS_FOR_CREDIT, ClaimHold.CREDIT_REFUSED);

    @Test
    void every_reason_to_hold_a_line_has_a_scenario() {
        Set<ClaimHold> tried = scenarios().stream()
                .flatMap(scenario -> scenario.then().lines().stream())
                .flatMap(line -> line.holds() == null ? java.util.stream.Stream.empty() : line.holds().stream())
                .collect(Collectors.toSet());

        assertThat(ClaimHold.values())
                .allSatisfy(hold -> assertThat(tried.contains(hold) || OF_THE_LEDGER.contains(hold))
                        .as(hold.name())
                        .isTrue());
    }
}
