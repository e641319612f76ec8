package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kraamflex.platform.testing.Scenario;
import nl.kraamflex.scheduling.domain.AlertScenario.Given;
import nl.kraamflex.scheduling.domain.AlertScenario.Then;
import nl.kraamflex.scheduling.domain.AlertScenario.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the scenario files about alerts: when one is raised, lasts, is cleared and comes back. */
class AlertScenariosTest {
    static List<Scenario<Given, When, Then>> scenarios() {
        return AlertScenario.ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void the_scenario_ends_as_it_says(Scenario<Given, When, Then> scenario) {
        assertThat(AlertScenario.play(scenario.given(), scenario.when()))
                .isEqualTo(scenario.then().alerts());
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        AlertScenario.ALL.mustDiffer(40);
    }
}
