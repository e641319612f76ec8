package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kraamflex.billing.domain.CostScenario.Given;
import nl.kraamflex.billing.domain.CostScenario.Paid;
import nl.kraamflex.billing.domain.CostScenario.Question;
import nl.kraamflex.billing.domain.CostScenario.StayAnswer;
import nl.kraamflex.billing.domain.CostScenario.StayDay;
import nl.kraamflex.billing.domain.CostScenario.Then;
import nl.kraamflex.billing.domain.contribution.FigureRefusal;
import nl.kraamflex.billing.domain.costs.CostInputs;
import nl.kraamflex.billing.domain.costs.Share;
import nl.kraamflex.billing.domain.costs.YearCosts;
import nl.kraamflex.billing.domain.stay.StayContribution;
import nl.kraamflex.billing.domain.stay.StayContributionRule;
import nl.kraamflex.billing.domain.stay.StayLine;
import nl.kraamflex.billing.domain.stay.StayRefusal;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.testing.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every file below {@code src/test/resources/cost-scenarios} on the shipped law. */
class CostScenariosTest {
    private static final DatedLaw LAW = DatedLaw.shipped();

    static List<Scenario<Given, Question, Then>> scenarios() {
        return CostScenario.ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_scenario_gives_what_it_says(Scenario<Given, Question, Then> scenario) {
        // Given
        BillingCase known = scenario.given().known();
        CostInputs inputs = scenario.given().inputs(scenario.given().law(LAW));

        // When
        Then answer = switch (scenario.when()) {
            case BILLED_CARE ->
                new Then(
                        BilledCareRules.of(known).stream()
                                .map(CostScenario.Billed::of)
                                .toList(),
                        null,
                        null,
                        null,
                        null,
                        null);
            case STAYS ->
                new Then(
                        null,
                        known.arrangements().stays().stream()
                                .map(stay -> stayAnswer(StayContributionRule.apply(
                                        inputs.law(),
                                        inputs.policy(),
                                        inputs.settings().apply(stay.from()),
                                        stay)))
                                .toList(),
                        null,
                        null,
                        null,
                        null);
            case COSTS, ESTIMATE, EXAMPLES ->
                answer(scenario.when(), EstimateRules.apply(inputs, known).orElseThrow());
        };

        // Then
        assertThat(answer).isEqualTo(scenario.then());
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        CostScenario.ALL.mustDiffer(155);
    }

    private static Then answer(Question asked, Estimate estimate) {
        if (estimate.contribution() instanceof OwnContribution.FigureUnusable(FigureRefusal refusal)) {
            return new Then(null, null, null, null, null, refused(refusal));
        }
        return switch (asked) {
            case COSTS -> new Then(null, null, years(estimate.costs()), null, null, null);
            case EXAMPLES ->
                new Then(
                        null,
                        null,
                        null,
                        null,
                        estimate.illustrations().stream()
                                .filter(shown -> shown.hours() == Illustration.Hours.USUAL)
                                .map(shown -> new CostScenario.Example(shown.minutes(), years(shown.costs())))
                                .toList(),
                        null);
            case BILLED_CARE, STAYS, ESTIMATE -> new Then(null, null, null, estimated(estimate), null, null);
        };
    }

    private static List<CostScenario.Year> years(List<YearCosts> costs) {
        return costs.stream().map(CostScenariosTest::year).toList();
    }

    private static CostScenario.Refused refused(FigureRefusal refusal) {
        return switch (refusal) {
            case FigureRefusal.NotOnFile(var missing) -> new CostScenario.Refused(missing.key(), missing.date());
            case FigureRefusal.DerivedOnly(var figure, var date) -> new CostScenario.Refused(figure.key(), date);
        };
    }

    private static StayAnswer stayAnswer(StayContribution contribution) {
        return switch (contribution) {
            case StayContribution.Owed owed ->
                new StayAnswer(
                        "OWED",
                        owed.cents(),
                        days(owed),
                        owed.onWhoseWord(),
                        null,
                        null,
                        owed.open().isEmpty()
                                ? null
                                : owed.open().stream()
                                        .map(line -> new CostScenario.OpenDay(
                                                line.date(), line.person(), line.persons(), line.illustrationCents()))
                                        .toList(),
                        null);
            case StayContribution.Exempt _ -> new StayAnswer("EXEMPT", null, null, null, null, null);
            case StayContribution.Hourly hourly ->
                new StayAnswer(
                        "HOURLY",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        hourly.perHour().stream().map(Figure::amount).toList());
            case StayContribution.Refused(var _, var reason) -> refused(reason);
        };
    }

    private static StayAnswer refused(StayRefusal reason) {
        return switch (reason) {
            case StayRefusal.FigureMissing(var missing) ->
                new StayAnswer("FIGURE_MISSING", null, null, null, missing.date(), missing.key());
            case StayRefusal.ThresholdMissing(var missing) ->
                new StayAnswer("THRESHOLD_MISSING", null, null, null, missing.date(), missing.key());
            case StayRefusal.DerivedNotAccepted(var figure, LocalDate date) ->
                new StayAnswer("DERIVED_NOT_ACCEPTED", null, null, null, date, figure.key());
            case StayRefusal.OutpatientBirth _ -> new StayAnswer("OUTPATIENT_BIRTH", null, null, null, null, null);
            case StayRefusal.RateMissing _ -> new StayAnswer("RATE_MISSING", null, null, null, null, null);
            case StayRefusal.ChildrenNotChosen _ -> new StayAnswer("CHILDREN_NOT_CHOSEN", null, null, null, null, null);
            case StayRefusal.PartDaysNotChosen _ ->
                new StayAnswer("PART_DAYS_NOT_CHOSEN", null, null, null, null, null);
        };
    }

    private static List<StayDay> days(StayContribution.Owed owed) {
        Map<LocalDate, StayDay> days = new TreeMap<>();
        for (StayLine line : owed.lines()) {
            boolean mother = line.person() == StayLine.Person.MOTHER;
            StayDay day = new StayDay(
                    line.date(),
                    mother ? (Long) line.cents() : null,
                    mother ? null : (Long) line.cents(),
                    line.excessCents() == 0 ? null : (Long) line.excessCents());
            days.merge(
                    line.date(),
                    day,
                    (one, other) -> new StayDay(one.date(), one.mother(), other.children(), one.excess()));
        }
        return List.copyOf(days.values());
    }

    private static CostScenario.Year year(YearCosts costs) {
        return new CostScenario.Year(
                costs.year(),
                paid(costs.contribution()),
                paid(costs.contributionByInsurer()),
                orNull(costs.minutesWithoutContribution()),
                paid(costs.basicInsurance()),
                paid(costs.agreement()),
                paid(costs.birthAssistance()),
                paid(costs.supplementary()),
                costs.supplementaryOfContribution(),
                paid(costs.familyOfSupplementary()),
                paid(costs.privateCare()),
                paid(costs.ownStays()),
                paid(costs.otherStays()),
                orNull(costs.heldMinutes()));
    }

    private static @Nullable Paid paid(Share share) {
        return share.equals(Share.NOTHING)
                ? null
                : new Paid(
                        share.minutes(),
                        share.cents(),
                        share.status() == Share.Status.KNOWN
                                ? null
                                : share.status().name());
    }

    private static @Nullable Integer orNull(int minutes) {
        return minutes == 0 ? null : minutes;
    }

    private static CostScenario.Estimated estimated(Estimate estimate) {
        OwnContribution.Owed owed = (OwnContribution.Owed) estimate.contribution();
        return new CostScenario.Estimated(
                estimate.assumptions().stream().map(Assumption::id).toList(),
                owed.minutes(),
                owed.cents(),
                estimate.expected().unpublished().stream()
                        .map(line -> new CostScenario.Open(line.date(), line.minutes(), line.illustrationCents()))
                        .toList(),
                estimate.illustrations().stream()
                        .map(shown -> new CostScenario.Shown(
                                shown.hours().name(), shown.minutes(), shown.cents(), shown.published()))
                        .toList());
    }
}
