package nl.kraamflex.indication.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Protection;
import nl.kraamflex.indication.domain.protocol.DayOneOfMultiples;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.EventJson;
import org.junit.jupiter.api.Test;

/** What a case's event tells, and what it keeps to itself. */
class CaseUpdatedTest {
    private static final Birth.Child AFTER_MIDNIGHT =
            new Birth.Child(OffsetDateTime.parse("2025-12-29T00:20:00+01:00"), false, null);
    private static final OwnChoices LAST_BORN = new OwnChoices(
            1,
            LocalDate.parse("2025-01-01"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            DayOneOfMultiples.LAST_BORN,
            null,
            null,
            null,
            null);

    @Test
    void after_a_loss_nothing_but_the_set_of_texts_differs() {
        CaseUpdated living = PublishedCase.of(
                PublishedCase.born(PublishedCase.CHILD).withDecision(PublishedCase.start(1800, null)), OwnChoices.NONE);
        MaternityCase bereaved = PublishedCase.born(
                        new Birth.Child(PublishedCase.CHILD.timeOfBirth(), false, LocalDate.parse("2025-12-28")))
                .withDecision(PublishedCase.start(1800, null));

        CaseUpdated event = PublishedCase.of(bereaved, OwnChoices.NONE);

        assertThat(event.textSet()).isEqualTo("NEUTRAL");
        assertThat(EventJson.write(event).replace("NEUTRAL", "STANDARD")).isEqualTo(EventJson.write(living));
    }

    @Test
    void a_protected_case_is_marked_without_its_reason() {
        MaternityCase theCase = PublishedCase.born(PublishedCase.CHILD)
                .withDecision(PublishedCase.start(null, new Protection(true, "why it is")));

        CaseUpdated event = PublishedCase.of(theCase, OwnChoices.NONE);

        assertThat(indication(event).protectedCase()).isTrue();
        assertThat(EventJson.write(event)).doesNotContain("why it is", "what moved the midwife", "08001234");
    }

    @Test
    void the_setting_says_which_birth_is_day_one_and_nobody_is_home_before_it() {
        MaternityCase theCase =
                PublishedCase.born(PublishedCase.CHILD, AFTER_MIDNIGHT).withDecision(PublishedCase.start(2940, null));

        CaseUpdated.Birth birth =
                Objects.requireNonNull(PublishedCase.of(theCase, LAST_BORN).birth());

        assertThat(birth)
                .isEqualTo(new CaseUpdated.Birth(
                        AFTER_MIDNIGHT.timeOfBirth().toInstant(),
                        LocalDate.parse("2025-12-29"),
                        LocalDate.parse("2025-12-29")));
    }

    @Test
    void without_such_a_setting_the_first_birth_is_day_one() {
        MaternityCase theCase =
                PublishedCase.born(AFTER_MIDNIGHT, PublishedCase.CHILD).withDecision(PublishedCase.start(2940, null));

        CaseUpdated.Birth birth = Objects.requireNonNull(
                PublishedCase.of(theCase, OwnChoices.NONE).birth());

        assertThat(birth.timeOfBirth()).isEqualTo("2025-12-28T02:12:00Z");
        assertThat(birth.dateOfBirth()).isEqualTo("2025-12-28");
    }

    @Test
    void an_offer_is_told_only_while_it_is_less_than_indicated() {
        MaternityCase less = PublishedCase.born(PublishedCase.CHILD)
                .withDecision(PublishedCase.start(1500, null))
                .withOffer(PublishedCase.offer(1440));
        MaternityCase enough = PublishedCase.born(PublishedCase.CHILD)
                .withDecision(PublishedCase.start(1440, null))
                .withOffer(PublishedCase.offer(1440));

        assertThat(indication(PublishedCase.of(less, OwnChoices.NONE)).offeredMinutes())
                .isEqualTo(1440);
        assertThat(indication(PublishedCase.of(enough, OwnChoices.NONE)).offeredMinutes())
                .isNull();
    }

    @Test
    void no_more_is_declined_than_is_indicated_now() {
        MaternityCase theCase = PublishedCase.born(PublishedCase.CHILD)
                .withDecision(PublishedCase.start(1440, null))
                .withDeclined(PublishedCase.declined(1800));

        assertThat(indication(PublishedCase.of(theCase, OwnChoices.NONE)).declinedMinutes())
                .isEqualTo(1440);
    }

    @Test
    void an_exception_is_told_without_its_reason() {
        MaternityCase theCase = PublishedCase.born(PublishedCase.CHILD)
                .withDecision(PublishedCase.start(2940, null))
                .withDecision(PublishedCase.goesOn(12, null));

        CaseUpdated event = PublishedCase.of(theCase, OwnChoices.NONE);

        assertThat(indication(event).extension()).isEqualTo(new CaseUpdated.Extension("EXCEPTION", 11, null));
        assertThat(indication(event).lastDay()).isEqualTo(12);
        assertThat(EventJson.write(event)).doesNotContain("a reason of their own");
    }

    private static CaseUpdated.Indication indication(CaseUpdated event) {
        return Objects.requireNonNull(event.indication());
    }
}
