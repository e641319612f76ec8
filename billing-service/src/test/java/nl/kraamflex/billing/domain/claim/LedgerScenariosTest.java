package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kraamflex.billing.domain.claim.LedgerScenario.Given;
import nl.kraamflex.billing.domain.claim.LedgerScenario.When;
import nl.kraamflex.platform.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every file below {@code src/test/resources/claims/ledger}. */
class LedgerScenariosTest {
    static List<Scenario<Given, When, List<?>>> scenarios() {
        return LedgerScenario.ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void lines_are_brought_up_to_date_as_the_scenario_says(Scenario<Given, When, List<?>> scenario) {
        // Given
        List<ClaimLine> onFile = scenario.given().lines();

        // When
        List<ClaimChange> changes = ClaimLedger.changes(
                onFile, scenario.when().expected(), scenario.when().repeatRejected());

        // Then
        assertThat(changes.stream().map(LedgerScenario::said).toList()).isEqualTo(scenario.then());
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        LedgerScenario.ALL.mustDiffer(47);
    }
}
