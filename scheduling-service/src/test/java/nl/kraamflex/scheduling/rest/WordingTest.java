package nl.kraamflex.scheduling.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kraamflex.platform.web.Texts;
import nl.kraamflex.scheduling.domain.Alternatives;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.DayReason;
import nl.kraamflex.scheduling.domain.Notice;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.TextSet;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static Stream<Texts> everythingIn(TextSet set) {
        Wording wording = Wording.of(set);
        return Stream.of(
                        Stream.of(PlanCause.values()).map(wording::cause),
                        Stream.of(DayReason.values()).flatMap(reason -> wording.reason(reason, 180).stream()),
                        Stream.of(Notice.Code.values())
                                .flatMap(code -> wording.notice(new Notice(code, List.of(2), 90)).stream()),
                        Stream.of(Attention.Code.values())
                                .map(code -> wording.attention(new Attention(code, "The birth was late."))),
                        Stream.of(Alternatives.Shape.values()).map(wording::shape))
                .flatMap(all -> all);
    }

    private static boolean speaksOfTheChild(Texts texts) {
        String both = (texts.nl() + " " + texts.en()).toLowerCase(Locale.ROOT);
        return Stream.of(
                        "geboorte",
                        "kind",
                        "kraam",
                        "voeding",
                        "gezin",
                        "oefenen",
                        "birth",
                        "child",
                        "feeding",
                        "family")
                .anyMatch(both::contains);
    }

    @Test
    void after_a_loss_no_text_speaks_of_the_child() {
        assertThat(everythingIn(TextSet.NEUTRAL)).isNotEmpty().noneMatch(WordingTest::speaksOfTheChild);
        assertThat(everythingIn(TextSet.STANDARD)).anyMatch(WordingTest::speaksOfTheChild);
    }

    @Test
    void a_notice_that_is_left_unsaid_keeps_its_code_and_has_no_text() {
        List<Notice> notices = List.of(new Notice(Notice.Code.BELOW_GUARANTEE, List.of(), 90));

        assertThat(NoticeAnswer.of(notices, Wording.of(TextSet.NEUTRAL)).getFirst())
                .satisfies(notice -> assertThat(notice.code()).isEqualTo("BELOW_GUARANTEE"))
                .satisfies(notice -> assertThat(notice.text()).isNull());
        assertThat(NoticeAnswer.of(notices, Wording.of(TextSet.STANDARD))
                        .getFirst()
                        .text())
                .isEqualTo(new Texts(
                        "Er is 1,5 uur te weinig voor het gegarandeerde minimum.",
                        "The plan stays 1.5 hours below the guaranteed minimum."));
    }
}
