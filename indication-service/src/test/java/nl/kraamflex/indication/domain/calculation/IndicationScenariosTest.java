package nl.kraamflex.indication.domain.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kraamflex.indication.domain.calculation.IndicationScenario.Fault;
import nl.kraamflex.indication.domain.calculation.IndicationScenario.Given;
import nl.kraamflex.indication.domain.calculation.IndicationScenario.Hours;
import nl.kraamflex.indication.domain.calculation.IndicationScenario.Sentences;
import nl.kraamflex.indication.domain.calculation.IndicationScenario.Step;
import nl.kraamflex.indication.domain.calculation.IndicationScenario.Then;
import nl.kraamflex.indication.domain.calculation.IndicationScenario.When;
import nl.kraamflex.indication.domain.calculation.IndicationScenario.Window;
import nl.kraamflex.indication.domain.protocol.Factor;
import nl.kraamflex.indication.domain.protocol.NoProtocol;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.indication.domain.protocol.WindowLawDate;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.platform.testing.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every file below {@code src/test/resources/scenarios}: the shipped protocol and the fictional one alike. */
class IndicationScenariosTest {
    static List<Scenario<Given, When, Then>> scenarios() {
        return IndicationScenario.ALL.all();
    }

    /** Those of the shipped protocol that end with an answer, by the law of the birth and by that of each day of care. */
    static Stream<Arguments> scenariosForEitherLaw() {
        return scenarios().stream()
                .filter(scenario -> scenario.when().protocol().equals("lip"))
                .filter(scenario -> scenario.then().refused() == null)
                .flatMap(scenario -> Stream.of(
                        Arguments.of(
                                scenario,
                                WindowLawDate.BIRTH_DATE,
                                LocalDate.parse("2023-12-31"),
                                LocalDate.parse("2024-01-01")),
                        // Ten days from December 22 end with the year; what follows is insured by the law of the next.
                        Arguments.of(
                                scenario,
                                WindowLawDate.CARE_DATE,
                                LocalDate.parse("2023-12-21"),
                                LocalDate.parse("2023-12-22"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_scenario_ends_as_it_says(Scenario<Given, When, Then> scenario) {
        // Given
        CareFacts facts = scenario.given().facts();

        // When
        Then answer = answer(facts, scenario.when(), scenario.then());

        // Then
        assertThat(answer).isEqualTo(scenario.then());
    }

    @Test
    void no_two_scenarios_try_the_same_rule_at_the_same_boundary() {
        IndicationScenario.ALL.mustDiffer(120);
    }

    @Test
    void every_factor_of_every_protocol_has_a_scenario() {
        List<String> tried = scenarios().stream()
                .map(scenario -> scenario.when().protocol() + " " + scenario.rule())
                .distinct()
                .toList();

        assertThat(tried)
                .containsAll(TestRules.PROTOCOLS.all().stream()
                        .flatMap(protocol -> protocol.factors().stream()
                                .map(Factor::ruleId)
                                .map(rule -> protocol.name() + " " + rule))
                        .toList());
    }

    @Test
    void the_fictional_protocol_has_scenarios_of_its_own() {
        assertThat(scenarios())
                .filteredOn(scenario -> scenario.when().protocol().equals("proefprotocol"))
                .hasSizeGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("scenariosForEitherLaw")
    void the_law_of_2024_changes_nothing_but_the_window_and_says_why(
            Scenario<Given, When, Then> scenario, WindowLawDate whose, LocalDate lastOfTenDays, LocalDate first) {
        CareFacts before = bornOn(lastOfTenDays, scenario.given().facts());
        CareFacts after = bornOn(first, scenario.given().facts());
        Rules tenDays = choosing(scenario.when(), whose, lastOfTenDays);
        Rules sixWeeks = choosing(scenario.when(), whose, first);

        List<String> contradicted = types(Contradictions.of(after, sixWeeks));
        if (before.daysGranted().upTo() == DaysGranted.UpTo.EXCEPTION
                && !contradicted.contains("extension-outside-window")) {
            assertThat(types(Contradictions.of(before, tenDays)))
                    .containsAll(contradicted)
                    .contains("extension-outside-window")
                    .hasSize(contradicted.size() + 1);
            return;
        }
        assertThat(types(Contradictions.of(before, tenDays))).isEqualTo(contradicted);
        if (!contradicted.isEmpty()) {
            return;
        }
        Indication old = IndicationRules.calculate(before, tenDays);
        Indication current = IndicationRules.calculate(after, sixWeeks);

        assertThat(allButTheWindow(current)).isEqualTo(allButTheWindow(old));
        assertThat(current.window())
                .usingRecursiveComparison()
                .ignoringFields("legalLastDay", "why")
                .isEqualTo(old.window());
        assertThat(old.window().legalLastDay()).isEqualTo(10);
        assertThat(current.window().legalLastDay()).isEqualTo(42);
        assertThat(old.window().why().in(Language.DUTCH, TextSet.STANDARD))
                .isEqualTo("De wet vergoedt kraamzorg tot en met dag 10. De dag van de geboorte is dag 1. "
                        + "Die wet geldt van 1 januari 2015 tot en met 31 december 2023 "
                        + "(Besluit zorgverzekering art. 2.11).");
        assertThat(current.window().why().in(Language.DUTCH, TextSet.STANDARD))
                .isEqualTo("De wet vergoedt kraamzorg tot en met dag 42. De dag van de geboorte is dag 1. "
                        + "Die wet geldt sinds 1 januari 2024 (Besluit zorgverzekering art. 2.11). "
                        + "Na dag 10 kan dat alleen met een goede reden.");
    }

    private static List<String> types(List<Contradiction> contradictions) {
        return contradictions.stream().map(Contradiction::type).toList();
    }

    private static Rules choosing(When when, WindowLawDate whose, LocalDate date) {
        OwnChoices chosen = new When(
                        when.protocol(),
                        when.hospitalStayOf(),
                        when.maternityHotelStay(),
                        when.birthCentreStay(),
                        when.floorAfterHospital(),
                        when.birthAssistanceInCeiling(),
                        when.mixedFeeding(),
                        when.feedingChange(),
                        whose)
                .choices();
        return TestRules.PROTOCOLS.on(date, chosen);
    }

    /** The same case with another day 1: everything moves by as many days. */
    private static CareFacts bornOn(LocalDate date, CareFacts facts) {
        long days = date.toEpochDay() - facts.date().toEpochDay();
        return TestFacts.of(facts)
                .date(date)
                .decidedOn(facts.decidedOn().plusDays(days))
                .stays(facts.stays().stream().map(stay -> moved(stay, days)).toList())
                .deaths(facts.deaths().stream().map(death -> moved(death, days)).toList())
                .facts();
    }

    private static Death moved(Death death, long days) {
        @Nullable LocalDate on = death.on();
        return new Death(death.child(), on == null ? null : on.plusDays(days));
    }

    private static Stay moved(Stay stay, long days) {
        @Nullable LocalDate until = stay.until();
        return new Stay(
                stay.person(),
                stay.child(),
                stay.place(),
                stay.from().plusDays(days),
                until == null ? null : until.plusDays(days),
                stay.incubator());
    }

    private static List<@Nullable Object> allButTheWindow(Indication indication) {
        List<@Nullable Object> rest = new ArrayList<>();
        rest.add(indication.lines());
        rest.add(indication.notices());
        switch (indication) {
            case Indication.Hours hours -> {
                rest.add(hours.minutes());
                rest.add(hours.minutesBeforeHospital());
                rest.add(hours.products());
                @Nullable DeferredCare deferred = hours.deferredCare();
                rest.add(deferred == null ? null : deferred.hours());
            }
            case Indication.ClinicianDecides open -> {
                rest.add(open.question());
                rest.add(open.factors());
            }
        }
        return rest;
    }

    private static Then answer(CareFacts facts, When when, Then expected) {
        Rules rules;
        try {
            rules = TestRules.PROTOCOLS.on(facts.date(), when.choices());
        } catch (NoProtocol | FigureNotPublished none) {
            return new Then(null, null, null, null, null, null, null, null, null, null, null, null, none.getMessage());
        }
        List<Contradiction> found = Contradictions.of(facts, rules);
        if (!found.isEmpty()) {
            return new Then(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    found.stream()
                            .map(fault -> new Fault(fault.type(), fault.field()))
                            .toList(),
                    null);
        }
        return answer(IndicationRules.calculate(facts, rules), expected);
    }

    private static Then answer(Indication indication, Then expected) {
        @Nullable List<Step> lines = lines(indication.lines(), expected.lines());
        @Nullable Window window = expected.window() == null ? null : window(indication.window());
        @Nullable
        List<Notice.Code> notices =
                orNull(indication.notices().stream().map(Notice::code).toList());
        @Nullable
        Sentences sentences = expected.sentences() == null
                ? null
                : sentences(indication, expected.sentences().texts());
        return switch (indication) {
            case Indication.Hours hours ->
                new Then(
                        new Hours(hours.minutes()),
                        expected.beforeHospital() == null ? null : new Hours(hours.minutesBeforeHospital()),
                        null,
                        null,
                        null,
                        lines,
                        window,
                        notices,
                        products(hours.products()),
                        deferred(hours.deferredCare()),
                        sentences,
                        null,
                        null);
            case Indication.ClinicianDecides open ->
                new Then(
                        null,
                        null,
                        open.question(),
                        open.factors().isEmpty() ? null : open.factors().getFirst(),
                        open.factors().size() > 1 ? open.factors() : null,
                        lines,
                        window,
                        notices,
                        null,
                        null,
                        sentences,
                        null,
                        null);
        };
    }

    /** The lines, with the figure where the scenario names one. */
    private static @Nullable List<Step> lines(List<Line> lines, @Nullable List<Step> expected) {
        return orNull(IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    Line line = lines.get(i);
                    boolean asked = expected != null
                            && i < expected.size()
                            && expected.get(i).figure() != null;
                    return new Step(
                            line.ruleId(),
                            new Hours(line.minutes()),
                            asked ? line.figure().key() : null);
                })
                .toList());
    }

    private static Window window(CareWindow window) {
        return new Window(window.firstDay(), window.lastDay(), window.daysLeft(), window.legalLastDay());
    }

    private static @Nullable Map<String, Hours> products(List<ProductShare> shares) {
        return shares.isEmpty()
                ? null
                : shares.stream()
                        .collect(Collectors.toMap(
                                share -> share.product().code(),
                                share -> new Hours(share.minutes()),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private static IndicationScenario.@Nullable Deferred deferred(@Nullable DeferredCare care) {
        return care == null
                ? null
                : new IndicationScenario.Deferred(new Hours(care.hours().amountAsInt()), care.until());
    }

    private static Sentences sentences(Indication indication, TextSet texts) {
        return new Sentences(texts, said(indication, Language.DUTCH, texts), said(indication, Language.ENGLISH, texts));
    }

    private static List<String> said(Indication indication, Language language, TextSet texts) {
        return Stream.concat(
                        indication.lines().stream().map(Line::sentence),
                        indication.notices().stream().map(Notice::sentence))
                .map(sentence -> sentence.in(language, texts))
                .toList();
    }

    private static <T> @Nullable List<T> orNull(List<T> found) {
        return found.isEmpty() ? null : found;
    }
}
