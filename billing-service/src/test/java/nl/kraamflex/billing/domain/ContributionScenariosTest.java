package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.ContributionScenario.Given;
import nl.kraamflex.billing.domain.ContributionScenario.Question;
import nl.kraamflex.billing.domain.ContributionScenario.Then;
import nl.kraamflex.billing.domain.contribution.CaseOnFile;
import nl.kraamflex.billing.domain.contribution.ContributionTariff;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.FigureRefusal;
import nl.kraamflex.billing.domain.contribution.LedgerScenario;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.billing.domain.contribution.StatementRules;
import nl.kraamflex.billing.domain.contribution.StatementVerdict;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import nl.kraamflex.platform.testing.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every file below {@code src/test/resources/scenarios} on the shipped law. */
class ContributionScenariosTest {
    private static final DatedLaw LAW = DatedLaw.shipped();

    static List<Scenario<Given, Question, Then>> scenarios() {
        return ContributionScenario.ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_scenario_gives_what_it_says(Scenario<Given, Question, Then> scenario) {
        // Given
        BillingCase known = scenario.given().known();

        // When
        Then answer = switch (scenario.when()) {
            case STATEMENT -> answerOf(new StatementRules(LAW).state(CaseOnFile.of(known), DerivedFigures.REFUSED));
            case ESTIMATE -> answerOfEstimate(EstimateRules.apply(LAW, known));
            case LEDGER ->
                Then.of(LedgerScenario.statement(LAW, scenario.given().ledgerGiven()));
            case INTERIM -> Then.of(LedgerScenario.issue(LAW, scenario.given().ledgerGiven(), StatementKind.INTERIM));
            case FINAL -> Then.of(LedgerScenario.issue(LAW, scenario.given().ledgerGiven(), StatementKind.FINAL));
        };

        // Then
        assertThat(answer).isEqualTo(scenario.then());
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        ContributionScenario.ALL.mustDiffer(150);
    }

    @Test
    void every_year_with_an_amount_has_a_scenario() {
        List<Integer> years = scenarios().stream()
                .filter(scenario -> scenario.folder().equals("amount-of-the-year"))
                .flatMap(scenario -> Optional.ofNullable(scenario.then().years()).stream())
                .flatMap(totals -> totals.keySet().stream())
                .toList();

        assertThat(years)
                .containsExactlyInAnyOrderElementsOf(LAW.history(HomeContributionRule.PER_HOUR).stream()
                        .map(figure -> figure.file().validFrom().getYear())
                        .toList());
    }

    private static Then answerOf(Optional<StatementVerdict> verdict) {
        return verdict.map(found -> switch (found) {
                    case StatementVerdict.Stated(Statement statement) -> answer(statement);
                    case StatementVerdict.Refused(FigureRefusal.NotOnFile(var missing)) ->
                        new Then(null, null, null, null, null, refused(missing), false);
                    case StatementVerdict.Refused(FigureRefusal.DerivedOnly derived) ->
                        throw new AssertionError("No shipped amount is derived: " + derived);
                })
                .orElseGet(ContributionScenariosTest::nothing);
    }

    private static Then answer(Statement statement) {
        return new Then(
                null,
                null,
                statement.lines().stream().map(ContributionScenariosTest::line).toList(),
                years(statement.years()),
                statement.cents(),
                null,
                false);
    }

    private static ContributionScenario.Line line(StatementLine line) {
        if (!(line.tariff() instanceof ContributionTariff.PerHour(Figure figure, var _))) {
            throw new AssertionError("These scenarios are about the own contribution: " + line);
        }
        return new ContributionScenario.Line(
                line.date(),
                CareStatus.DELIVERED.name(),
                line.minutes(),
                figure.amount(),
                line.cents(),
                figure.confidence().word());
    }

    private static Then answerOfEstimate(Optional<Estimate> estimate) {
        return estimate.map(found -> answer(
                        found.basis().name(),
                        found.assumptions().stream().map(Assumption::id).toList(),
                        found.contribution()))
                .orElseGet(ContributionScenariosTest::nothing);
    }

    private static Then answer(
            @Nullable String basis, @Nullable List<String> assumptions, OwnContribution contribution) {
        return switch (contribution) {
            case OwnContribution.Owed owed ->
                new Then(
                        basis,
                        assumptions,
                        owed.lines().stream()
                                .map(ContributionScenariosTest::line)
                                .toList(),
                        years(owed.years()),
                        owed.cents(),
                        null,
                        false);
            case OwnContribution.FigureUnusable(FigureRefusal.NotOnFile(var missing)) ->
                new Then(null, null, null, null, null, refused(missing), false);
            case OwnContribution.FigureUnusable(FigureRefusal.DerivedOnly derived) ->
                throw new AssertionError("No shipped amount is derived: " + derived);
        };
    }

    private static ContributionScenario.Line line(ContributionLine line) {
        return new ContributionScenario.Line(
                line.date(),
                line.status().name(),
                line.minutes(),
                line.perHour().amount(),
                line.cents(),
                line.perHour().confidence().word());
    }

    private static Map<Integer, Long> years(List<YearTotal> years) {
        return years.stream()
                .collect(Collectors.toMap(YearTotal::year, YearTotal::cents, (one, other) -> one, TreeMap::new));
    }

    private static ContributionScenario.Refused refused(Lookup.Missing missing) {
        return new ContributionScenario.Refused(
                missing.regulation(),
                missing.date(),
                switch (missing) {
                    case Lookup.Unknown _ -> "UNKNOWN";
                    case Lookup.NotYetInForce _ -> "NOT_YET_IN_FORCE";
                    case Lookup.NotPublished found -> found.reason().name();
                });
    }

    private static Then nothing() {
        return new Then(null, null, null, null, null, null, true);
    }
}
