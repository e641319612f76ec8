package nl.kraamflex.billing.domain.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.billing.domain.insurance.InsuranceScenario.Given;
import nl.kraamflex.billing.domain.insurance.InsuranceScenario.Then;
import nl.kraamflex.billing.domain.insurance.InsuranceScenario.When;
import nl.kraamflex.platform.testing.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every file below {@code src/test/resources/claims/insurance}. */
class InsuranceScenariosTest {
    static List<Scenario<Given, When, Then>> scenarios() {
        return InsuranceScenario.ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void policies_are_recorded_as_the_scenario_says(Scenario<Given, When, Then> scenario) {
        // Given
        Map<InsuredPerson, InsuredIdentity> onFile = scenario.given().onFile();
        InsurancePlan plan = scenario.when().plan();

        // When
        List<InsurancePlan.Fault> faults = plan.faults(onFile);

        // Then
        Then then = faults.isEmpty()
                ? recorded(plan, onFile)
                : new Then(
                        faults.stream()
                                .map(fault -> fault.entry() + " " + fault.field())
                                .toList(),
                        null,
                        null,
                        null,
                        null);
        assertThat(then).isEqualTo(scenario.then());
    }

    private static Then recorded(InsurancePlan plan, Map<InsuredPerson, InsuredIdentity> onFile) {
        Map<InsuredPerson, String> numbers = new EnumMap<>(InsuredPerson.class);
        Map<InsuredPerson, String> persons = new EnumMap<>(InsuredPerson.class);
        plan.identities(onFile).forEach((person, identity) -> {
            @Nullable Bsn bsn = identity.bsn();
            if (bsn != null) {
                numbers.put(person, bsn.digits());
            }
            @Nullable PersonDetails details = identity.person();
            if (details != null) {
                persons.put(person, details.familyName());
            }
        });
        CaseInsurance recorded = new CaseInsurance(1, plan.periods());
        List<String> gaps = InsuranceGap.of(recorded).stream()
                .map(gap -> gap.from() + " to " + gap.to())
                .toList();
        return new Then(
                null,
                recorded.periods().stream().map(InsuranceScenariosTest::said).toList(),
                numbers.isEmpty() ? null : numbers,
                gaps.isEmpty() ? null : gaps,
                persons.isEmpty() ? null : persons);
    }

    private static String said(InsurancePeriod period) {
        return period.to() == null
                ? period.from() + " on " + period.insured()
                : period.from() + " to " + period.to() + " " + period.insured();
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        InsuranceScenario.ALL.mustDiffer(26);
    }
}
