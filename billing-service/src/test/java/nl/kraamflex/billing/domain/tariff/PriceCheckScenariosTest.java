package nl.kraamflex.billing.domain.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.law.FigureUse;
import nl.kraamflex.billing.domain.law.MadeUpLaw;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawDocument;
import nl.kraamflex.platform.dated.Lookup;
import nl.kraamflex.platform.testing.Scenario;
import nl.kraamflex.platform.testing.Scenarios;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every file below {@code src/test/resources/price-checks}. */
class PriceCheckScenariosTest {
    private static final DatedLaw SHIPPED = DatedLaw.shipped();
    private static final Scenarios<Given, When, Then> ALL =
            Scenarios.below("price-checks", Given.class, When.class, Then.class);

    /** What was agreed, and what an operator added. */
    record Given(
            boolean integratedCare,
            boolean maxMaxOn,
            @Nullable LocalDate maxMaxOnFrom,
            @Nullable String maxMaxAgreement,
            boolean acceptDerived,
            @Nullable Own own) {
        DatedLaw law() {
            List<LawDocument> added = new ArrayList<>();
            if (maxMaxOn) {
                added.add(MadeUpLaw.maxMaxOn(LocalDate.of(2010, 1, 1)));
            }
            if (maxMaxOnFrom != null) {
                added.add(MadeUpLaw.maxMaxOn(maxMaxOnFrom));
            }
            if (own != null) {
                added.add(MadeUpLaw.maxima(own.year(), own.cents(), own.confidence()));
            }
            return SHIPPED.with(added);
        }
    }

    /** A maximum of the hour that an operator added. */
    record Own(int year, long cents, String confidence) {}

    /** The price that is checked. */
    record When(Performance performance, LocalDate date, long cents) {}

    /** What is found; what is absent must be absent. */
    record Then(
            PriceOutcome outcome,
            @Nullable Long maximumCents,
            @Nullable String confidence,
            boolean flagged,
            @Nullable String missing,
            MaxMaxTariff.@Nullable Standing maxMax,
            @Nullable Long limitCents,
            @Nullable Long excessCents,
            @Nullable Long percentHundredths) {}

    static List<Scenario<Given, When, Then>> scenarios() {
        return ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_scenario_gives_what_it_says(Scenario<Given, When, Then> scenario) {
        // Given
        Given given = scenario.given();
        When asked = scenario.when();

        // When
        PriceVerdict verdict = PriceCheck.of(
                given.law(),
                new FigurePolicy(given.acceptDerived()),
                asked.performance(),
                asked.date(),
                asked.cents(),
                new PriceAgreement(given.integratedCare(), given.maxMaxAgreement()));

        // Then
        assertThat(found(verdict)).isEqualTo(scenario.then());
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        ALL.mustDiffer(130);
    }

    @Test
    void every_maximum_on_file_is_tried_below_at_and_above() {
        List<String> tried = scenarios().stream()
                .filter(scenario -> scenario.name().matches("\\d{4}-.*-(below|at|above)"))
                .map(scenario -> scenario.when().performance().maximumKey() + " "
                        + scenario.when().date().getYear() + " "
                        + (scenario.when().cents()
                                - SHIPPED.require(
                                                scenario.when().performance().maximumKey(),
                                                scenario.when().date())
                                        .amount()))
                .toList();

        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Performance.values())
                        .flatMap(performance -> SHIPPED.history(performance.maximumKey()).stream())
                        .flatMap(figure -> Stream.of(-1, 0, 1)
                                .map(cents -> figure.key() + " "
                                        + figure.file().validFrom().getYear() + " " + cents))
                        .toList());
    }

    private static Then found(PriceVerdict verdict) {
        @Nullable FigureUse maximum = verdict.maximum();
        @Nullable MaxMaxTariff maxMax = verdict.maxMax();
        @Nullable Excess excess = verdict.excess();
        @Nullable Figure figure = maximum == null ? null : figure(maximum);
        boolean used = !(maximum instanceof FigureUse.DerivedNotAccepted);
        return new Then(
                verdict.outcome(),
                figure == null || !used ? null : (Long) figure.amount(),
                figure == null ? null : figure.confidence().word(),
                maximum instanceof FigureUse.Flagged,
                maximum == null ? null : missing(maximum),
                maxMax == null ? null : maxMax.standing(),
                excess != null ? (Long) excess.limitCents() : maxMax == null ? null : maxMax.limitCents(),
                excess == null ? null : (Long) excess.cents(),
                excess == null ? null : excess.percentHundredths());
    }

    private static @Nullable Figure figure(FigureUse use) {
        return switch (use) {
            case FigureUse.Sound(Figure figure) -> figure;
            case FigureUse.Flagged(Figure figure) -> figure;
            case FigureUse.DerivedNotAccepted(Figure figure) -> figure;
            case FigureUse.NotOnFile _ -> null;
        };
    }

    private static @Nullable String missing(FigureUse use) {
        return switch (use) {
            case FigureUse.Sound _, FigureUse.Flagged _ -> null;
            case FigureUse.DerivedNotAccepted _ -> "DERIVED_NOT_ACCEPTED";
            case FigureUse.NotOnFile(Lookup.Missing missing) ->
                switch (missing) {
                    case Lookup.Unknown _ -> "UNKNOWN";
                    case Lookup.NotYetInForce _ -> "NOT_YET_IN_FORCE";
                    case Lookup.NotPublished found -> found.reason().name();
                };
        };
    }
}
