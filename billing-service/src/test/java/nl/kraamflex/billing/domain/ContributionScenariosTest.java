package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import nl.kraamflex.billing.domain.contribution.IssueRules;
import nl.kraamflex.billing.domain.contribution.LedgerScenario;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.billing.domain.contribution.StatementRules;
import nl.kraamflex.billing.domain.contribution.StatementVerdict;
import nl.kraamflex.billing.domain.contribution.StatementWords;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
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
            case STATEMENT -> answerOf(new StatementRules(LAW).state(onFile(scenario.given()), DerivedFigures.REFUSED));
            case ESTIMATE -> answerOfEstimate(EstimateRules.apply(LAW, known));
            case LEDGER ->
                Then.of(LedgerScenario.statement(LAW, scenario.given().ledgerGiven()));
            case INTERIM -> Then.of(LedgerScenario.issue(LAW, scenario.given().ledgerGiven(), StatementKind.INTERIM));
            case FINAL -> Then.of(LedgerScenario.issue(LAW, scenario.given().ledgerGiven(), StatementKind.FINAL));
        };

        // Then
        assertThat(answer).isEqualTo(scenario.then());
    }

    static List<Scenario<Given, Question, Then>> afterALoss() {
        return scenarios().stream()
                .filter(scenario -> scenario.folder().equals("after-a-loss"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("afterALoss")
    void after_a_loss_the_statement_says_nothing_of_a_child_or_a_birth(Scenario<Given, Question, Then> scenario) {
        // Given
        BillingCase known = scenario.given().known();
        StatementWords words = new StatementWords(PhraseBook.of(Language.NL, known.texts()));

        // When
        Statement statement = ((StatementVerdict.Stated) new StatementRules(LAW)
                        .state(onFile(scenario.given()), DerivedFigures.REFUSED)
                        .orElseThrow())
                .statement();

        // Then
        assertThat(statement.lines()).isNotEmpty();
        assertThat(statement.lines())
                .allSatisfy(line -> assertThat(words.line(line, statement.lines()))
                        .doesNotContainPattern("(?i)kraam|baby|kind|geboor|bevalling"));
        assertThat(words.total(statement)).doesNotContainPattern("(?i)kraam|baby|kind|geboor|bevalling");
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

    /** The case with the version that was issued, if one was. */
    private static CaseOnFile onFile(Given given) {
        CaseOnFile now = CaseOnFile.of(given.known());
        return given.knownBefore()
                .map(CaseOnFile::of)
                .map(before -> {
                    StatementVerdict verdict = new StatementRules(LAW)
                            .state(before, DerivedFigures.REFUSED)
                            .orElseThrow();
                    Statement statement = ((StatementVerdict.Stated) verdict).statement();
                    return now.with(((IssueRules.IssueVerdict.Issued)
                                    IssueRules.issue(StatementKind.INTERIM, statement, before, Instant.EPOCH))
                            .version());
                })
                .orElse(now);
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
                statement.minutes(),
                statement.familyCents(),
                statement.insurerCents() == 0 ? null : statement.insurerCents(),
                statement.held().isEmpty()
                        ? null
                        : statement.held().stream().map(LedgerScenario.Held::of).toList(),
                statement.billed().facts() == null || statement.billed().texts() == TextSet.STANDARD
                        ? null
                        : statement.billed().texts(),
                null,
                false,
                null);
    }

    private static ContributionScenario.Line line(StatementLine line) {
        CareKind kind = CareKind.valueOf(line.kind().name());
        @Nullable Figure figure = figure(line.tariff());
        return new ContributionScenario.Line(
                line.date(),
                kind == CareKind.MATERNITY_CARE ? null : kind,
                line.funding() == Funding.BASIC ? null : line.funding(),
                line.payer() == ContributionPayer.FAMILY ? null : line.payer(),
                CareStatus.DELIVERED.name(),
                line.minutes(),
                line.tariff().centsPerHour() == 0 ? null : (Long) line.tariff().centsPerHour(),
                line.cents(),
                figure == null ? null : figure.confidence().word(),
                line.corrects());
    }

    /** The figure of the law that a line rests on; null where it rests on none. */
    private static @Nullable Figure figure(ContributionTariff tariff) {
        if (tariff instanceof ContributionTariff.PerHour(Figure figure, var _)) {
            return figure;
        }
        return tariff instanceof ContributionTariff.Exempt(Figure figure) ? figure : null;
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
                null,
                null,
                null,
                line.status().name(),
                line.minutes(),
                line.perHour().amount(),
                line.cents(),
                line.perHour().confidence().word(),
                null);
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
