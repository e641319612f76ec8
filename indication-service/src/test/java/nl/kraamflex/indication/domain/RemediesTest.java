package nl.kraamflex.indication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a caller reads where one rule has several things to say. */
class RemediesTest {
    private static final Rules RULES = ToldCase.PROTOCOLS.on(LocalDate.parse("2025-03-10"), OwnChoices.NONE);
    private static final OffsetDateTime BORN = OffsetDateTime.parse("2025-03-10T09:40:00+01:00");

    @Test
    void an_extension_without_its_details_is_told_to_send_them() {
        assertThat(new DecisionRules(RULES).contradictions(decision(Moment.EXTENSION, null)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.title()).isEqualTo("An extension says how far and why");
                    assertThat(found.detail()).startsWith("extension is missing. Send lastDay");
                });
    }

    @Test
    void another_moment_with_details_of_an_extension_is_told_to_leave_them_out() {
        Extension extension = new Extension(14, "slow recovery", true, null);

        assertThat(new DecisionRules(RULES).contradictions(decision(Moment.INTERIM, extension)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.title()).contains("Only a decision of moment EXTENSION");
                    assertThat(found.detail()).contains("INTERIM", "Leave it out");
                });
    }

    @Test
    void assistance_beyond_belief_is_told_how_many_hours_are_believed() {
        BirthAssistance ledger = new BirthAssistance(
                List.of(new BirthAssistance.Entry(BORN, BORN.plusHours(49), BORN.plusHours(50))), 1);

        List<Contradiction> found = BirthAssistanceRules.contradictions(
                ledger,
                new Birth(List.of(new Birth.Child(BORN, false, null)), BORN.toLocalDate(), null, null, 1),
                RULES.protocol().birthAssistanceEnd(),
                new Plausibility(DatedLaw.load(null), Instant.parse("2025-04-01T08:00:00Z"))
                        .longestBirthAssistance(LocalDate.parse("2025-03-12")),
                Instant.parse("2025-04-01T08:00:00Z"));

        assertThat(found)
                .extracting(Contradiction::type)
                .containsExactly("assistance-implausibly-long", "placenta-implausibly-late");
        assertThat(found).allSatisfy(each -> assertThat(each.detail()).contains("48 hours"));
    }

    private static Decision decision(Moment moment, @Nullable Extension extension) {
        Instant decidedAt = BORN.plusDays(9).toInstant();
        return new Decision(
                new UUID(0, 1),
                moment,
                decidedAt,
                new DecidedBy(DeciderRole.MIDWIFE, "08000001"),
                null,
                null,
                new Decision.Basis(Feeding.BREAST, null, List.of(), null, null),
                extension,
                null,
                decidedAt,
                null);
    }
}
