package nl.kraamflex.indication.rest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.domain.calculation.DaysGranted;
import nl.kraamflex.indication.domain.calculation.Language;
import nl.kraamflex.indication.domain.calculation.Question;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.platform.dated.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextsTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");
    private static final PageTexts STANDARD_DUTCH = PageTexts.of(Language.DUTCH, TextSet.STANDARD);

    static Stream<PageTexts> all() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(TextSet.values()).map(set -> PageTexts.of(language, set)));
    }

    @ParameterizedTest(name = "texts {index}")
    @MethodSource("all")
    void every_language_and_set_has_the_same_texts(PageTexts texts) {
        assertThat(texts.written().keySet()).isEqualTo(STANDARD_DUTCH.written().keySet());
        assertThat(texts.written().values()).noneMatch(String::isBlank);
    }

    @Test
    void a_translation_has_the_same_slots() {
        for (TextSet set : TextSet.values()) {
            PageTexts english = PageTexts.of(Language.ENGLISH, set);
            PageTexts.of(Language.DUTCH, set)
                    .written()
                    .forEach((key, dutch) ->
                            assertThat(slots(english.say(key))).as(key).isEqualTo(slots(dutch)));
        }
    }

    private static List<String> slots(String text) {
        return SLOT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @ParameterizedTest(name = "texts {index}")
    @MethodSource("all")
    void whatever_the_domain_can_say_has_a_text(PageTexts texts) {
        assertThat(texts.written().keySet())
                .containsAll(keys("question.", Question.values()))
                .containsAll(keys("decision.by.", DeciderRole.values()))
                .containsAll(keys("decision.moment.", Moment.values()))
                .containsAll(keys("days.granted.", DaysGranted.UpTo.values()))
                .containsAll(keys("promise.why.", Offer.Ground.values()))
                .containsAll(Arrays.stream(Confidence.values())
                        .filter(confidence -> confidence != Confidence.UNKNOWN)
                        .map(confidence -> "sure." + confidence.word())
                        .toList());
    }

    private static List<String> keys(String start, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> start + constant.name()).toList();
    }

    @Test
    void a_text_that_is_not_there_is_named_with_its_file() {
        assertThatThrownBy(() -> STANDARD_DUTCH.say("nothing"))
                .hasMessage("/texts/page_standard_nl.properties has no text nothing: add it to all four files.");
    }

    @ParameterizedTest
    @CsvSource({
        "2940, '49', '+ 49'",
        "330, '5,5', '+ 5,5'",
        "15, '0,25', '+ 0,25'",
        "0, 0, 0",
        "-75, '\u2212 1,25', '\u2212 1,25'"
    })
    void hours_are_written_as_in_dutch(int minutes, String hours, String change) {
        assertThat(STANDARD_DUTCH.hours(minutes)).isEqualTo(hours);
        assertThat(STANDARD_DUTCH.change(minutes)).isEqualTo(change);
    }

    @Test
    void hours_and_dates_are_written_as_in_english() {
        PageTexts english = PageTexts.of(Language.ENGLISH, TextSet.STANDARD);

        assertThat(english.hours(330)).isEqualTo("5.5");
        assertThat(english.date(LocalDate.parse("2025-02-01"))).isEqualTo("Saturday 1 February 2025");
    }

    @Test
    void one_hour_is_said_in_the_singular() {
        for (TextSet set : TextSet.values()) {
            PageTexts english = PageTexts.of(Language.ENGLISH, set);
            english.written().forEach((key, text) -> {
                if (text.contains("|hour|")) {
                    assertThat(english.say(key, english.hours(60)))
                            .contains("1 hour")
                            .doesNotContain("1 hours", "They");
                    assertThat(english.say(key, english.hours(90)))
                            .contains("1.5 hours")
                            .doesNotContain("|");
                }
            });
        }
        assertThat(PageTexts.of(Language.ENGLISH, TextSet.STANDARD).say("promise.declined", "1"))
                .isEqualTo("You do not want to use 1 hour.");
        assertThat(STANDARD_DUTCH.say("deferred.hours", "1"))
                .isEqualTo("Het gaat om 1 uur. Dat komt naast de andere uren.");
        assertThat(STANDARD_DUTCH.say("deferred.hours", "15"))
                .isEqualTo("Het gaat om 15 uur. Die komen naast de andere uren.");
    }
}
