package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has words of its own, in Dutch and in English. */
class TextsTest {
    private static final LocalDate DATE = LocalDate.parse("2026-01-05");

    static Stream<Arguments> texts() {
        return Stream.of(
                texts("cause", PlanCause.values(), PlanCause::dutch, PlanCause::english),
                texts("part of day", PartOfDay.values(), PartOfDay::dutch, PartOfDay::english),
                texts("shape", Alternatives.Shape.values(), Alternatives.Shape::dutch, Alternatives.Shape::english),
                texts(
                        "reason not to offer",
                        Alternatives.Reason.values(),
                        Alternatives.Reason::dutch,
                        Alternatives.Reason::english),
                texts("reason of a day", DayReason.values(), one -> one.dutch(240), one -> one.english(240)),
                texts(
                        "attention",
                        Attention.Code.values(),
                        one -> Attention.of(one).dutch(),
                        one -> Attention.of(one).english()),
                texts(
                        "notice",
                        Notice.Code.values(),
                        one -> new Notice(one, List.of(3, 4), 90).dutch(),
                        one -> new Notice(one, List.of(3, 4), 90).english()),
                texts(
                        "collision",
                        WishCollision.Reason.values(),
                        Enum::name,
                        one -> new WishCollision(DATE, DayWish.Amount.HOURS, one, 0).english()));
    }

    private static <T> Arguments texts(String what, T[] codes, Function<T, String> dutch, Function<T, String> english) {
        return Arguments.of(
                what,
                Arrays.stream(codes).map(dutch).toList(),
                Arrays.stream(codes).map(english).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void every_code_is_said_in_words_of_its_own(String what, List<String> dutch, List<String> english) {
        assertThat(dutch)
                .as(what)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(english)
                .as(what)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(dutch).doesNotContainAnyElementsOf(english);
    }

    static Stream<Arguments> notices() {
        return Stream.of(
                Arguments.of(
                        new Notice(Notice.Code.HOURS_DECLINED, List.of(), 330),
                        "Het gezin ziet af van een deel van de geïndiceerde uren: 5,5 uur wordt niet gepland.",
                        "The family declines a part of the indicated hours; 5.5 hours less will be planned."),
                Arguments.of(
                        new Notice(Notice.Code.MINIMUM_ONLY, List.of(), 60),
                        "Alleen het gegarandeerde minimum wordt gepland: 1 uur van de indicatie niet.",
                        "Only the guaranteed minimum is planned, 1 hour less than indicated."),
                Arguments.of(
                        new Notice(Notice.Code.HOURS_NOT_PLANNED, List.of(), 60),
                        "1 uur van de indicatie past niet in deze dagen.",
                        "Of the indicated hours 1 hour cannot be fitted into these days."),
                Arguments.of(
                        new Notice(Notice.Code.EXCEPTION_INTERRUPTED, List.of(11), 0),
                        "Er was een dag zonder zorg; daarna betaalt de basisverzekering niet meer voor dag 11.",
                        "A day went without care; after it basic insurance no longer pays for day 11."),
                Arguments.of(
                        new Notice(Notice.Code.NOT_REPORTED, List.of(1, 2), 0),
                        "Over dag 1 en 2 is nog niets vastgelegd; die uren zijn opnieuw gepland.",
                        "Nothing is on record for day 1 and 2 yet; those hours are planned again."),
                Arguments.of(
                        new Notice(Notice.Code.WISHES_NOT_KEPT, List.of(3, 4, 6), 0),
                        "De wensen voor dag 3, 4 en 6 passen niet meer in deze planning.",
                        "The wishes for day 3, 4 and 6 no longer fit this plan."));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void a_notice_names_its_days_and_hours(Notice notice, String dutch, String english) {
        assertThat(notice.dutch()).isEqualTo(dutch);
        assertThat(notice.english()).isEqualTo(english);
    }
}
