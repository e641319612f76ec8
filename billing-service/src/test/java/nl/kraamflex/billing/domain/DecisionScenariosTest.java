package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.testing.Scenario;
import nl.kraamflex.platform.testing.Scenarios;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every file below {@code src/test/resources/claims/decisions}: what is billed while a decision comes, goes and comes again. */
class DecisionScenariosTest {
    private static final LocalDate DATE = LocalDate.of(2021, 3, 10);
    private static final Scenarios<Given, When, Then> ALL =
            Scenarios.below("claims/decisions", Given.class, When.class, Then.class);

    /** What was told of a case before. */
    record Given(@Nullable List<Told> told) {}

    /** What is told last, and how much care was given. */
    record When(Told told, int givenMinutes) {}

    /**
     * An event of the case.
     *
     * @param indicated minutes; null while nothing is decided
     */
    record Told(
            @Nullable Integer indicated,
            int birthAssistance,
            @Nullable String textSet) {
        CaseFacts facts(long version) {
            return new CaseFacts(
                    version,
                    DATE,
                    DATE,
                    indicated == null ? null : new CaseFacts.Indication(false, indicated),
                    birthAssistance,
                    textSet == null ? "STANDARD" : textSet);
        }
    }

    record Then(int stated, int held, int birthAssistance, boolean awaited) {}

    static List<Scenario<Given, When, Then>> scenarios() {
        return ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void care_is_billed_as_the_scenario_says(Scenario<Given, When, Then> scenario) {
        // Given
        @Nullable CaseFacts before = null;
        @Nullable List<Told> told = scenario.given().told();
        long version = 0;
        for (Told event : told == null ? List.<Told>of() : told) {
            before = event.facts(++version).after(before);
        }

        // When
        CaseFacts now = scenario.when().told().facts(++version).after(before);

        // Then
        List<BilledCare> billed = BilledCareRules.of(new BillingCase(
                new UUID(0, 1), 1, now, null, given(scenario.when().givenMinutes())));
        assertThat(new Then(
                        minutes(billed, CareKind.MATERNITY_CARE, false),
                        minutes(billed, CareKind.MATERNITY_CARE, true),
                        minutes(billed, CareKind.BIRTH_ASSISTANCE, false),
                        now.decisionAwaited()))
                .isEqualTo(scenario.then());
    }

    private static Deliveries given(int minutes) {
        Instant begin = Instant.parse("2021-03-10T08:00:00Z");
        return new Deliveries(
                1,
                List.of(new Delivery(
                        begin, begin.plusSeconds(60L * minutes), List.of(DatedCare.delivered(DATE, minutes)), false)));
    }

    private static int minutes(List<BilledCare> billed, CareKind kind, boolean held) {
        return billed.stream()
                .filter(care -> care.kind() == kind && care.held() == held)
                .mapToInt(BilledCare::minutes)
                .sum();
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        ALL.mustDiffer(6);
    }
}
