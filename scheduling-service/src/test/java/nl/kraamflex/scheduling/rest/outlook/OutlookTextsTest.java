package nl.kraamflex.scheduling.rest.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kraamflex.scheduling.OutlookCase;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.DayReason;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.Notice;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.TextSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutlookTextsTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    /** Parts of words that must not occur after a loss: children, birth, feeding, what is done with a baby, encouragement. */
    private static final Map<Language, Pattern> PAINFUL = Map.of(
            Language.DUTCH,
            Pattern.compile("baby|kind|geboor|geboren|bevalling|zwanger|kraam|moeder|vader|ouder|gezin|tweeling|voeding"
                    + "|borst|fles|couveuse|luier|ziekenhuis|gefeliciteerd|geniet|geluk|mooi|fijn|leuk|succes|goed"
                    + "|welkom|hoera|\\bblije?\\b|!"),
            Language.ENGLISH,
            Pattern.compile("baby|child|infant|birth|born|pregnan|matern|mother|father|parent|famil|twin|feed|breast"
                    + "|formula|bottle|incubator|diaper|nappy|hospital|congratulat|enjoy|happy|happi|joy|beautiful"
                    + "|lovely|nice|welcome|good|success|great|!"));

    private static List<String> painful(Language language, String text) {
        return Objects.requireNonNull(PAINFUL.get(language))
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> slots(String text) {
        return SLOT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(TextSet.class)
    void both_languages_say_the_same_with_the_same_slots(TextSet set) {
        OutlookTexts dutch = OutlookTexts.of(Language.DUTCH, set);
        OutlookTexts english = OutlookTexts.of(Language.ENGLISH, set);

        assertThat(english.written().keySet()).isEqualTo(dutch.written().keySet());
        dutch.written()
                .forEach((key, text) ->
                        assertThat(slots(english.say(key))).as(key).isEqualTo(slots(text)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_neutral_set_has_every_text_of_the_other_and_some_of_its_own(Language language) {
        assertThat(OutlookTexts.of(language, TextSet.NEUTRAL).written().keySet())
                .containsAll(
                        OutlookTexts.of(language, TextSet.STANDARD).written().keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_way_of_paying_has_its_words_in_page_and_legend(Language language) {
        for (TextSet set : TextSet.values()) {
            for (Funding funding : Funding.values()) {
                OutlookTexts texts = OutlookTexts.of(language, set);
                assertThat(texts.say("funding." + funding.name())).isNotBlank();
                assertThat(texts.say("legend." + funding.name())).isNotBlank();
            }
        }
    }

    /** What a bereaved family is not told on its page: it says nothing about its own days, or only what hurts. */
    private static final Set<Enum<?>> LEFT_UNSAID = Set.of(
            DayReason.DAY_OF_BIRTH_TOO_LATE,
            DayReason.DAY_OF_HOMECOMING_TOO_LATE,
            DayReason.START_UP,
            Notice.Code.BELOW_GUARANTEE,
            Notice.Code.MORE_THAN_PLANNED,
            Notice.Code.MORE_THAN_INDICATED,
            Notice.Code.NO_PLAN_YET);

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_the_domain_can_say_is_said_to_a_bereaved_family_or_left_out_on_purpose(Language language) {
        OutlookTexts texts = OutlookTexts.of(language, TextSet.NEUTRAL);

        assertThat(Stream.<Enum<?>>concat(
                        Stream.of(DayReason.values())
                                .filter(reason -> texts.reason(reason, 180).isEmpty()),
                        Stream.of(Notice.Code.values())
                                .filter(code -> texts.notice(new Notice(code, List.of(2), 90))
                                        .isEmpty())))
                .containsExactlyInAnyOrderElementsOf(LEFT_UNSAID);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_the_domain_can_say_hurts_a_bereaved_family(Language language) {
        OutlookTexts texts = OutlookTexts.of(language, TextSet.NEUTRAL);
        Stream<String> said = Stream.of(
                        texts.written().values().stream(),
                        Stream.of(PlanCause.values()).map(texts::cause),
                        Stream.of(DayReason.values()).flatMap(reason -> texts.reason(reason, 180).stream()),
                        Stream.of(Attention.Code.values()).map(code -> texts.attention(new Attention(code, "birth"))),
                        Stream.of(Notice.Code.values())
                                .flatMap(code -> texts.notice(new Notice(code, List.of(2), 90)).stream()))
                .flatMap(all -> all);

        assertThat(said)
                .allSatisfy(text -> assertThat(painful(language, text)).as(text).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_page_of_a_bereaved_family_holds_anything_that_hurts(Language language) {
        for (OutlookCase theCase : OutlookCase.all()) {
            String page = RenderedOutlook.page(theCase.bereaved(), language)
                    .markup()
                    .replace("<!DOCTYPE html>", "")
                    .replace("font-family", "");

            assertThat(painful(language, page)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_words_that_hurt_are_found_where_nobody_died(Language language) {
        assertThat(painful(
                        language,
                        RenderedOutlook.page(OutlookCase.everything(), language).markup()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_page_speaks_to_the_family_and_not_of_it(Language language) {
        OutlookTexts texts = OutlookTexts.of(language, TextSet.STANDARD);

        assertThat(Stream.of(
                                Stream.of(PlanCause.values()).map(texts::cause),
                                Stream.of(DayReason.values()).flatMap(reason -> texts.reason(reason, 180).stream()),
                                Stream.of(Attention.Code.values())
                                        .map(code -> texts.attention(new Attention(code, null))),
                                Stream.of(Notice.Code.values())
                                        .flatMap(code -> texts.notice(new Notice(code, List.of(2), 90)).stream()))
                        .flatMap(all -> all))
                .isNotEmpty()
                .noneMatch(text -> text.contains("gezin") || text.contains("family"));
    }

    @Test
    void slots_are_filled_and_hours_have_the_decimals_of_the_language() {
        OutlookTexts dutch = OutlookTexts.of(Language.DUTCH, TextSet.STANDARD);
        OutlookTexts english = OutlookTexts.of(Language.ENGLISH, TextSet.STANDARD);

        assertThat(dutch.hours(330)).isEqualTo("5,5 uur");
        assertThat(english.hours(330)).isEqualTo("5.5 hours");
        assertThat(dutch.hours(60)).isEqualTo("1 uur");
        assertThat(english.hours(60)).isEqualTo("1 hour");
        assertThat(dutch.reason(DayReason.DAY_OF_BIRTH, 195))
                .contains("De geboortedag is kort: er past hoogstens 3,25 uur zorg.");
    }

    @Test
    void a_text_that_is_missing_is_named() {
        assertThatThrownBy(
                        () -> OutlookTexts.of(Language.DUTCH, TextSet.NEUTRAL).say("nothing"))
                .hasMessage("/texts/outlook_neutral_nl.properties has no text nothing: add it to all four files.");
    }
}
