package nl.kraamflex.indication.domain;

import static nl.kraamflex.indication.domain.CaseHistory.or;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kraamflex.indication.domain.CaseHistory.Again;
import nl.kraamflex.indication.domain.CaseHistory.Contradicted;
import nl.kraamflex.indication.domain.CaseHistory.Given;
import nl.kraamflex.indication.domain.CaseHistory.Granted;
import nl.kraamflex.indication.domain.CaseHistory.Happening;
import nl.kraamflex.indication.domain.CaseHistory.Hours;
import nl.kraamflex.indication.domain.CaseHistory.Step;
import nl.kraamflex.indication.domain.CaseHistory.Then;
import nl.kraamflex.indication.domain.CaseHistory.When;
import nl.kraamflex.indication.domain.CaseHistory.Window;
import nl.kraamflex.indication.domain.calculation.CareFacts;
import nl.kraamflex.indication.domain.calculation.CareWindow;
import nl.kraamflex.indication.domain.calculation.Fed;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.Line;
import nl.kraamflex.indication.domain.calculation.Notice;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.platform.testing.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every file below {@code src/test/resources/histories}: a case from its registration on, one thing after the other. */
class CaseHistoryScenariosTest {
    static List<Scenario<Given, When, Then>> histories() {
        return CaseHistory.ALL.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void a_history_ends_as_it_says(Scenario<Given, When, Then> history) {
        // When
        ToldCase told = ToldCase.after(history.given(), history.when());

        // Then
        assertThat(state(told, history.then())).isEqualTo(history.then());
    }

    @Test
    void no_two_histories_try_the_same_rule_at_the_same_boundary() {
        CaseHistory.ALL.mustDiffer(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void everything_that_was_not_refused_stays_on_record_and_makes_one_version(Scenario<Given, When, Then> history) {
        List<Happening> happens = or(history.when().happens(), List.<Happening>of());

        ToldCase told = ToldCase.after(history.given(), history.when());

        int refused = told.refusal().isEmpty() || happens.isEmpty() ? 0 : 1;
        List<Happening> kept = happens.subList(0, happens.size() - refused);
        MaternityCase theCase = told.theCase();
        assertThat(theCase.version()).isEqualTo(1 + kept.size());
        assertThat(theCase.decisions())
                .hasSize(count(kept, Happening::decision))
                .filteredOn(decision -> !decision.stands())
                .hasSize(count(kept, Happening::withdrawal));
        assertThat(theCase.declined()).hasSize(count(kept, Happening::declined));
        assertThat(theCase.offers()).hasSize(count(kept, Happening::offer));
        assertThat(theCase.assistance().version()).isEqualTo(count(kept, Happening::assistance));
    }

    private static int count(List<Happening> kept, Function<Happening, @Nullable Object> what) {
        return (int)
                kept.stream().filter(happening -> what.apply(happening) != null).count();
    }

    private static Then state(ToldCase told, Then expected) {
        MaternityCase theCase = told.theCase();
        @Nullable CaseIndication indication = told.indication().orElse(null);
        @Nullable CareFacts facts = indication == null ? null : indication.facts();
        @Nullable Indication outcome = indication == null ? null : indication.outcome();
        @Nullable Refusal refusal = told.refusal().orElse(null);
        return new Then(
                refused(refusal),
                refusal instanceof Refusal.Contradictory contradictory
                        ? contradictory.contradictions().stream()
                                .map(found -> new Contradicted(found.type(), found.field()))
                                .toList()
                        : null,
                refusal instanceof Refusal.Implausible implausible
                        ? implausible.faults().stream()
                                .map(Plausibility.Fault::field)
                                .toList()
                        : null,
                theCase.decisionInForce().map(told::name).orElse(null),
                outcome instanceof Indication.Hours hours ? new Hours(hours.minutes()) : null,
                outcome instanceof Indication.ClinicianDecides open ? open.question() : null,
                indication == null ? null : notices(indication),
                theCase.isProtected(),
                theCase.texts() == TextSet.NEUTRAL,
                theCase.declined().isEmpty() || indication == null ? null : new Hours(indication.declinedMinutes()),
                indication == null
                        ? null
                        : indication
                                .offer()
                                .map(offer -> new Hours(offer.minutes()))
                                .orElse(null),
                expected.lines() == null || outcome == null ? null : lines(outcome.lines()),
                expected.window() == null || outcome == null ? null : window(outcome.window()),
                expected.feedings() == null || facts == null ? null : feedings(facts.feedings()),
                expected.granted() == null || facts == null
                        ? null
                        : new Granted(
                                facts.daysGranted().upTo(), facts.daysGranted().lastDay()),
                expected.rechecks() == null ? null : rechecks(Recheck.of(theCase, told.rules())),
                expected.products() == null ? null : products(outcome),
                expected.decisions() == null
                        ? null
                        : theCase.decisions().stream().map(told::name).toList(),
                expected.dayOne() == null ? null : CaseIndication.dayOne(theCase, told.rules()));
    }

    private static @Nullable String refused(@Nullable Refusal refusal) {
        return switch (refusal) {
            case null -> null;
            case Refusal.Contradictory _, Refusal.Implausible _ -> null;
            // Its lines are those of a calculation, which has scenarios of its own; its ids are drawn anew in each run.
            case Refusal.ClinicianMustDecide(var question, var factors, var _) ->
                "ClinicianMustDecide[question=%s, factor=%s]"
                        .formatted(question, factors.isEmpty() ? null : String.join("+", factors));
            case Refusal.ExtensionRestsOnIt _ -> "ExtensionRestsOnIt";
            default -> refusal.toString();
        };
    }

    private static @Nullable List<Notice.Code> notices(CaseIndication indication) {
        List<Notice> notices = indication.notices();
        return notices.isEmpty() ? null : notices.stream().map(Notice::code).toList();
    }

    private static List<Step> lines(List<Line> lines) {
        return lines.stream()
                .map(line -> new Step(line.ruleId(), new Hours(line.minutes())))
                .toList();
    }

    private static Window window(CareWindow window) {
        return new Window(window.firstDay(), window.lastDay(), window.daysLeft(), window.legalLastDay());
    }

    private static Map<Integer, Feeding> feedings(List<Fed> feedings) {
        return feedings.stream()
                .collect(Collectors.toMap(
                        Fed::fromDay,
                        Fed::feeding,
                        (one, other) -> {
                            throw new AssertionError("Two feedings hold from one day: " + feedings);
                        },
                        LinkedHashMap::new));
    }

    private static List<Again> rechecks(List<Recheck> rechecks) {
        return rechecks.stream()
                .map(recheck -> new Again(recheck.day(), recheck.dueOn(), recheck.done()))
                .toList();
    }

    private static @Nullable Map<String, Hours> products(@Nullable Indication outcome) {
        return outcome instanceof Indication.Hours hours
                ? hours.products().stream()
                        .collect(Collectors.toMap(
                                share -> share.product().code(),
                                share -> new Hours(share.minutes()),
                                (one, other) -> one,
                                LinkedHashMap::new))
                : null;
    }
}
