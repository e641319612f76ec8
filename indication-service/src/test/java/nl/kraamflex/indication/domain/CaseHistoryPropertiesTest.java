package nl.kraamflex.indication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.kraamflex.indication.domain.RandomHistories.GivenHistory;
import nl.kraamflex.indication.domain.calculation.CareFacts;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.Line;
import nl.kraamflex.indication.domain.calculation.Notice;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import org.jspecify.annotations.Nullable;

/** What holds for every case, whatever was decided on it and in whatever order that was put on record. */
class CaseHistoryPropertiesTest {
    private static final Withdrawal TAKEN_BACK = new Withdrawal(
            Instant.parse("2025-06-01T08:00:00Z"), new DecidedBy(DeciderRole.MIDWIFE, "08000001"), "told");

    @Provide
    Arbitrary<GivenHistory> histories() {
        return RandomHistories.any();
    }

    /** How a case stands, without the case and its records. */
    private record State(
            @Nullable CareFacts facts,
            @Nullable Indication outcome,
            List<Notice> notices,
            List<Recheck> rechecks,
            boolean isProtected) {
        static State of(GivenHistory given, MaternityCase theCase) {
            Optional<CaseIndication> indication = given.indication(theCase);
            return new State(
                    indication.map(CaseIndication::facts).orElse(null),
                    indication.map(CaseIndication::outcome).orElse(null),
                    indication.map(CaseIndication::notices).orElse(List.of()),
                    indication.map(CaseIndication::rechecks).orElse(List.of()),
                    theCase.isProtected());
        }
    }

    @Property
    void the_order_of_record_changes_nothing(@ForAll("histories") GivenHistory given, @ForAll Random random) {
        List<Decision> shuffled = new ArrayList<>(given.taken());
        Collections.shuffle(shuffled, random);

        MaternityCase inTime = given.recorded(given.taken());
        MaternityCase inAnyOrder = given.recorded(shuffled);

        assertThat(inAnyOrder.decisionInForce().map(Decision::id))
                .isEqualTo(inTime.decisionInForce().map(Decision::id))
                .contains(given.taken().getLast().id());
        assertThat(State.of(given, inAnyOrder)).isEqualTo(State.of(given, inTime));
    }

    @Property
    void a_decision_that_is_taken_back_counts_as_if_it_had_never_been_made(
            @ForAll("histories") GivenHistory given, @ForAll @IntRange(max = 7) int place) {
        List<Decision> others = new ArrayList<>(given.taken());
        Decision taken = others.remove(place % others.size());
        MaternityCase withIt = given.recorded(given.taken());

        MaternityCase takenBack =
                withIt.withDecision(withIt.decision(taken.id()).orElseThrow().withdrawn(TAKEN_BACK));

        MaternityCase never = given.recorded(others);
        assertThat(takenBack.decisionInForce().map(Decision::id))
                .isEqualTo(never.decisionInForce().map(Decision::id));
        assertThat(State.of(given, takenBack)).isEqualTo(State.of(given, never));
    }

    @Property
    void no_decision_is_ever_lost_or_edited(@ForAll("histories") GivenHistory given, @ForAll Random random) {
        MaternityCase theCase = given.recorded(given.taken());
        List<Decision> before = theCase.decisions();

        for (Decision decision : before) {
            if (random.nextBoolean()) {
                theCase = theCase.withDecision(decision.withdrawn(TAKEN_BACK));
            }
        }

        assertThat(butForWithdrawal(theCase.decisions()))
                .isEqualTo(butForWithdrawal(given.recorded(given.taken()).decisions()))
                .isSortedAccordingTo(Comparator.comparing(Decision::decidedAt));
        assertThat(theCase.standing())
                .containsExactlyElementsOf(
                        theCase.decisions().stream().filter(before::contains).toList());
    }

    private static List<Decision> butForWithdrawal(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> decision.withdrawn(TAKEN_BACK))
                .toList();
    }

    @Property
    void hours_are_the_sum_of_their_lines(@ForAll("histories") GivenHistory given) {
        Indication outcome = given.indication(given.recorded(given.taken()))
                .map(CaseIndication::outcome)
                .orElseThrow();

        if (outcome instanceof Indication.Hours hours) {
            assertThat(hours.lines().stream().mapToInt(Line::minutes).sum()).isEqualTo(hours.minutes());
        }
    }

    @Property
    void feedings_begin_on_day_1_and_each_one_differs_from_the_one_before(@ForAll("histories") GivenHistory given) {
        CareFacts facts = given.indication(given.recorded(given.taken()))
                .map(CaseIndication::facts)
                .orElseThrow();

        assertThat(facts.feedings().getFirst().fromDay()).isEqualTo(1);
        for (int i = 1; i < facts.feedings().size(); i++) {
            assertThat(facts.feedings().get(i).fromDay())
                    .isGreaterThan(facts.feedings().get(i - 1).fromDay());
            assertThat(facts.feedings().get(i).feeding())
                    .isNotEqualTo(facts.feedings().get(i - 1).feeding());
        }
    }

    @Property
    void after_a_loss_nobody_is_prompted_and_the_texts_are_neutral(@ForAll("histories") GivenHistory given) {
        MaternityCase theCase = given.recorded(given.taken());
        CaseIndication indication = given.indication(theCase).orElseThrow();

        boolean bereaved = theCase.birth() != null && theCase.birth().bereaved();

        assertThat(indication.rechecks().isEmpty()).isEqualTo(bereaved);
        assertThat(theCase.texts() == TextSet.NEUTRAL).isEqualTo(bereaved);
    }
}
