package nl.kraamflex.billing.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.LawDocument;
import nl.kraamflex.platform.dated.LawFault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures come into force by two persons, and only when they keep the rules of law files. */
class EditionRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T10:00:00Z");
    private static final DatedLaw FILES = DatedLaw.shipped();
    private static final EditionRules NOTHING_ADDED = new EditionRules(FILES, List.of());
    private static final LawDocument YEAR_2027 = MadeUpLaw.perHour("2027-01-01", "2027-12-31", 590, null);
    private static final LawDocument YEAR_2028 = MadeUpLaw.perHour("2028-01-01", "2028-12-31", 600, null);

    private static OperatorEdition proposed() {
        return NOTHING_ADDED
                .propose(YEAR_2027, Optional.empty(), null, "anna", NOW)
                .edition();
    }

    private static LawRefusal refusal(Runnable step) {
        return catchThrowableOfType(LawRefused.class, step::run).refusal();
    }

    private static @Nullable LawRefusal refusalOf(LawDocument document) {
        return refusal(() -> NOTHING_ADDED.propose(document, Optional.empty(), null, "anna", NOW));
    }

    @Test
    void a_proposal_waits_and_nothing_is_in_force() {
        // When
        EditionRules.Changed changed = NOTHING_ADDED.propose(YEAR_2027, Optional.empty(), null, "anna", NOW);

        // Then
        assertThat(changed.edition().version()).isEqualTo(1);
        assertThat(changed.edition().confirmed()).isNull();
        assertThat(changed.edition().proposed())
                .satisfies(waiting -> assertThat(waiting.by()).isEqualTo("anna"));
        assertThat(changed.change().action()).isEqualTo(LawChange.Action.PROPOSED);
        assertThat(changed.change().before()).isNull();
        assertThat(changed.change().by()).isEqualTo("anna");
        assertThat(changed.change().at()).isEqualTo(NOW);
        assertThat(changed.change().version()).isEqualTo(1);
    }

    @Test
    void a_second_person_brings_it_into_force() {
        // When
        EditionRules.Changed changed = NOTHING_ADDED.confirm(proposed(), 1L, "bert", LATER);

        // Then
        assertThat(changed.edition().version()).isEqualTo(2);
        assertThat(changed.edition().proposed()).isNull();
        assertThat(changed.edition().confirmed()).satisfies(inForce -> {
            assertThat(inForce.proposedBy()).isEqualTo("anna");
            assertThat(inForce.confirmedBy()).isEqualTo("bert");
            assertThat(inForce.at()).isEqualTo(LATER);
        });
        assertThat(changed.change().action()).isEqualTo(LawChange.Action.CONFIRMED);
        assertThat(changed.change().after()).contains("590");
    }

    @Test
    void whoever_proposed_cannot_confirm() {
        assertThat(refusal(() -> NOTHING_ADDED.confirm(proposed(), 1L, "anna", LATER)))
                .isEqualTo(new LawRefusal.OwnProposal("own-contribution-home", LocalDate.of(2027, 1, 1)));
    }

    @Test
    void nothing_is_confirmed_twice() {
        // Given
        OperatorEdition inForce =
                NOTHING_ADDED.confirm(proposed(), 1L, "bert", LATER).edition();

        // When
        LawRefusal refusal = refusal(() -> NOTHING_ADDED.confirm(inForce, 2L, "carl", LATER));

        // Then
        assertThat(refusal)
                .isEqualTo(new LawRefusal.NothingToConfirm("own-contribution-home", LocalDate.of(2027, 1, 1)));
    }

    @Test
    void what_is_in_force_stays_so_while_a_change_waits_and_the_record_keeps_it() {
        // Given
        OperatorEdition inForce =
                NOTHING_ADDED.confirm(proposed(), 1L, "bert", LATER).edition();
        EditionRules rules = new EditionRules(FILES, List.of(YEAR_2027));

        // When
        EditionRules.Changed changed = rules.propose(
                MadeUpLaw.perHour("2027-01-01", "2027-12-31", 595, null), Optional.of(inForce), 2L, "bert", LATER);

        // Then
        assertThat(changed.edition().confirmed()).isEqualTo(inForce.confirmed());
        assertThat(changed.edition().version()).isEqualTo(3);
        assertThat(changed.change().before()).contains("590");
        assertThat(changed.change().after()).contains("595");
    }

    @Test
    void a_proposal_takes_the_place_of_another_that_waits() {
        // When
        OperatorEdition second = NOTHING_ADDED
                .propose(
                        MadeUpLaw.perHour("2027-01-01", "2027-12-31", 595, null),
                        Optional.of(proposed()),
                        1L,
                        "bert",
                        LATER)
                .edition();

        // Then
        assertThat(second.proposed()).satisfies(waiting -> {
            assertThat(waiting.by()).isEqualTo("bert");
            assertThat(waiting.document().content()).contains("595");
        });
        assertThat(NOTHING_ADDED.confirm(second, 2L, "anna", LATER).edition().confirmed())
                .isNotNull();
    }

    @Test
    void a_change_names_the_version_it_starts_from() {
        OperatorEdition present = proposed();

        assertThat(refusal(() -> NOTHING_ADDED.propose(YEAR_2027, Optional.of(present), null, "anna", NOW)))
                .isEqualTo(new LawRefusal.VersionRequired(1));
        assertThat(refusal(() -> NOTHING_ADDED.propose(YEAR_2027, Optional.of(present), 2L, "anna", NOW)))
                .isEqualTo(new LawRefusal.VersionMismatch(2, 1));
        assertThat(refusal(() -> NOTHING_ADDED.propose(YEAR_2027, Optional.empty(), 1L, "anna", NOW)))
                .isEqualTo(new LawRefusal.VersionMismatch(1, 0));
        assertThat(refusal(() -> NOTHING_ADDED.confirm(present, null, "bert", NOW)))
                .isEqualTo(new LawRefusal.VersionRequired(1));
        assertThat(refusal(() -> NOTHING_ADDED.confirm(present, 7L, "bert", NOW)))
                .isEqualTo(new LawRefusal.VersionMismatch(7, 1));
    }

    @Test
    void a_kind_that_nobody_knows_is_refused_with_those_there_are() {
        LawRefusal refusal = refusalOf(new LawDocument("own-contribution", LocalDate.of(2027, 1, 1), "{}"));

        assertThat(refusal).isInstanceOfSatisfying(LawRefusal.UnknownKind.class, unknown -> {
            assertThat(unknown.kind()).isEqualTo("own-contribution");
            assertThat(unknown.known())
                    .containsExactly(
                            "billing-choices",
                            "claim-rules",
                            "contribution-exemptions",
                            "entitlement-window",
                            "nza-maximum-tariffs",
                            "own-contribution-home",
                            "own-contribution-institution",
                            "performance-codes");
        });
    }

    @Test
    void an_overlap_is_a_contradiction() {
        LawRefusal refusal = refusalOf(MadeUpLaw.perHour("2026-07-01", "2027-12-31", 590, null));

        assertThat(refusal)
                .isInstanceOfSatisfying(
                        LawRefusal.Conflicting.class,
                        conflict -> assertThat(conflict.faults())
                                .extracting(LawFault::field)
                                .containsExactly("supersedes"));
    }

    @Test
    void a_year_left_out_is_a_contradiction() {
        assertThat(refusalOf(YEAR_2028))
                .isInstanceOfSatisfying(
                        LawRefusal.Conflicting.class,
                        conflict -> assertThat(conflict.faults().getFirst().problem())
                                .isEqualTo("leaves 2027-01-01 to 2027-12-31 without a version"));
    }

    @Test
    void a_year_may_follow_one_that_was_confirmed() {
        // Given
        EditionRules rules = new EditionRules(FILES, List.of(YEAR_2027));

        // When
        OperatorEdition next =
                rules.propose(YEAR_2028, Optional.empty(), null, "anna", NOW).edition();

        // Then
        assertThat(next.version()).isEqualTo(1);
    }

    @Test
    void what_went_together_when_proposed_is_looked_at_again_when_confirmed() {
        // Given: meanwhile an edition of the same days was confirmed
        EditionRules rules = new EditionRules(FILES, List.of(MadeUpLaw.perHour("2027-01-01", "2028-12-31", 590, null)));
        OperatorEdition waiting = new OperatorEdition(
                "own-contribution-home",
                LocalDate.of(2028, 1, 1),
                1,
                new OperatorEdition.Proposed(YEAR_2028, "anna", NOW),
                null);

        // When
        LawRefusal refusal = refusal(() -> rules.confirm(waiting, 1L, "bert", LATER));

        // Then
        assertThat(refusal).isInstanceOf(LawRefusal.Conflicting.class);
    }

    @Test
    void a_fault_of_its_own_is_told_apart() {
        assertThat(refusalOf(MadeUpLaw.perHour("2027-01-01", "2027-12-31", -1, null)))
                .isInstanceOfSatisfying(
                        LawRefusal.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(LawFault::field)
                                .containsExactly("figures.per-hour.amount"));
    }

    @ParameterizedTest
    @CsvSource({
        ", is missing",
        "2028-12-31, is 2028-12-31",
        "2028-01-01, is 2028-01-01",
    })
    void an_amount_of_a_year_is_not_carried_into_another(@Nullable String validTo, String problem) {
        assertThat(refusalOf(MadeUpLaw.perHour("2027-01-01", validTo, 590, null)))
                .isInstanceOfSatisfying(
                        LawRefusal.Unusable.class,
                        unusable -> assertThat(unusable.faults())
                                .singleElement()
                                .satisfies(fault -> {
                                    assertThat(fault.file()).isEqualTo("own-contribution-home/2027-01-01");
                                    assertThat(fault.field()).isEqualTo("validTo");
                                    assertThat(fault.problem())
                                            .startsWith(problem + ", and the amounts of own-contribution-home");
                                    assertThat(fault.remedy()).contains("2027-12-31");
                                }));
    }

    @Test
    void a_rule_without_a_year_needs_no_last_day() {
        assertThat(NOTHING_ADDED
                        .propose(MadeUpLaw.maxMaxOn(LocalDate.of(2027, 1, 1)), Optional.empty(), null, "anna", NOW)
                        .edition()
                        .version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"medically-necessary-stay", "registration-and-intake", "hours-not-taken", "deductible"})
    void a_word_that_no_bill_can_follow_is_refused_with_the_one_that_it_can(String name) {
        assertThat(refusalOf(MadeUpLaw.exemptions(LocalDate.of(2027, 1, 1), name, "CHARGED")))
                .isInstanceOfSatisfying(
                        LawRefusal.Unusable.class,
                        unusable -> assertThat(unusable.faults())
                                .singleElement()
                                .satisfies(fault -> {
                                    assertThat(fault.field()).isEqualTo("figures." + name + ".text");
                                    assertThat(fault.problem()).startsWith("is CHARGED");
                                    assertThat(fault.remedy()).contains("Write EXEMPT");
                                }));
    }

    @Test
    void both_words_for_help_at_the_birth_can_be_followed() {
        LawDocument charged = MadeUpLaw.exemptions(LocalDate.of(2027, 1, 1), "birth-assistance", "CHARGED");

        assertThat(NOTHING_ADDED
                        .propose(charged, Optional.empty(), null, "anna", NOW)
                        .edition()
                        .proposed())
                .isNotNull();
    }

    @Test
    void what_waits_can_be_given_up_and_the_record_keeps_it() {
        // When
        EditionRules.Changed changed = NOTHING_ADDED.withdraw(proposed(), 1L, "bert", LATER);

        // Then
        assertThat(changed.edition().proposed()).isNull();
        assertThat(changed.edition().version()).isEqualTo(2);
        assertThat(changed.change().action()).isEqualTo(LawChange.Action.WITHDRAWN);
        assertThat(changed.change().by()).isEqualTo("bert");
        assertThat(changed.change().after()).contains("590");
        assertThat(refusal(() -> NOTHING_ADDED.confirm(changed.edition(), 2L, "bert", LATER)))
                .isInstanceOf(LawRefusal.NothingToConfirm.class);
        assertThat(refusal(() -> NOTHING_ADDED.withdraw(changed.edition(), 2L, "bert", LATER)))
                .isEqualTo(new LawRefusal.NothingToWithdraw("own-contribution-home", LocalDate.of(2027, 1, 1)));
        assertThat(refusal(() -> NOTHING_ADDED.withdraw(proposed(), 2L, "bert", LATER)))
                .isEqualTo(new LawRefusal.VersionMismatch(2, 1));
    }

    @Test
    void giving_up_a_change_leaves_in_force_what_was() {
        // Given
        OperatorEdition inForce =
                NOTHING_ADDED.confirm(proposed(), 1L, "bert", LATER).edition();
        EditionRules rules = new EditionRules(FILES, List.of(YEAR_2027));
        OperatorEdition waiting = rules.propose(
                        MadeUpLaw.perHour("2027-01-01", "2027-12-31", 595, null),
                        Optional.of(inForce),
                        2L,
                        "anna",
                        LATER)
                .edition();

        // When
        EditionRules.Changed changed = rules.withdraw(waiting, 3L, "anna", LATER);

        // Then
        assertThat(changed.edition().confirmed()).isEqualTo(inForce.confirmed());
        assertThat(changed.change().before()).contains("590");
        assertThat(changed.change().after()).contains("595");
    }

    @Test
    void title_and_basis_come_from_the_version_before() {
        // Given
        LawDocument bare = new LawDocument("own-contribution-home", LocalDate.of(2027, 1, 1), """
                {"regulation": "own-contribution-home", "validFrom": "2027-01-01", "validTo": "2027-12-31", "figures": {"per-hour": {"amount": 590,
                 "unit": "CENTS_PER_HOUR", "confidence": "primary", "source": {"id": "l", "title": "L", "document": "d"}}}}""");

        // When
        EditionRules.Changed changed = NOTHING_ADDED.propose(bare, Optional.empty(), null, "anna", NOW);

        // Then
        assertThat(changed.change().after()).contains("eigen bijdrage kraamzorg thuis", "art. 2.16d");
    }

    @Test
    void one_person_is_never_both() {
        assertThatThrownBy(() -> new OperatorEdition.Confirmed(YEAR_2027, "anna", "anna", NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own-contribution-home/2027-01-01");
    }
}
