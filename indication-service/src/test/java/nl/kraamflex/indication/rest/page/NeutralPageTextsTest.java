package nl.kraamflex.indication.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.calculation.Language;
import nl.kraamflex.indication.domain.calculation.TextSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** After a loss the page speaks of care and of nothing that hurts. */
class NeutralPageTextsTest {
    /** Parts of words that must not occur: children, birth, feeding, what is done with a baby, encouragement. */
    private static final Map<Language, Pattern> PAINFUL = Map.of(
            Language.DUTCH,
            Pattern.compile(
                    "baby|kind|geboor|geboren|bevalling|zwanger|kraam|moeder|vader|ouder|gezin|tweeling|meerling|voeding"
                            + "|borst|fles|couveuse|luier|kernproduct|basispakket|gefeliciteerd|geniet|geluk|mooi|fijn|leuk|succes"
                            + "|welkom|hoera|\\bblije?\\b|!"),
            Language.ENGLISH,
            Pattern.compile(
                    "baby|child|infant|birth|born|pregnan|matern|mother|father|parent|famil|twin|feed|breast|formula|bottle"
                            + "|incubator|diaper|nappy|core product|base package|congratulat|enjoy|happy|happi|joy|beautiful|lovely|nice"
                            + "|welcome|good luck|success|great|!"));

    static Stream<Arguments> texts() {
        return Stream.of(Language.values())
                .flatMap(language -> PageTexts.of(language, TextSet.NEUTRAL).written().entrySet().stream()
                        .map(text -> Arguments.of(language, text.getKey(), text.getValue())));
    }

    static Stream<Arguments> pages() {
        return PageCase.bereaved().stream()
                .flatMap(
                        indication -> Stream.of(Language.values()).map(language -> Arguments.of(language, indication)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void a_text_is_the_one_that_was_reviewed(Language language, String key, String text) throws IOException {
        assertThat(reviewed(language).getProperty(key)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void a_text_says_nothing_that_hurts(Language language, String key, String text) {
        assertThat(painful(language, text)).as(key).isEmpty();
    }

    @Test
    void every_reviewed_text_is_still_there() throws IOException {
        for (Language language : Language.values()) {
            assertThat(new TreeSet<>(reviewed(language).stringPropertyNames()))
                    .isEqualTo(new TreeSet<>(
                            PageTexts.of(language, TextSet.NEUTRAL).written().keySet()));
        }
    }

    @ParameterizedTest(name = "{0}, case {index}")
    @MethodSource("pages")
    void no_page_of_a_bereaved_family_holds_anything_that_hurts(Language language, CaseIndication indication) {
        RenderedPage page = RenderedPage.of(indication, language);

        String html = page.html().replace(PageCase.REFERENCE, "").replace("<!DOCTYPE html>", "");
        assertThat(painful(language, html)).isEmpty();
        assertThat(page.texts("//section[@id='products']")).isEmpty();
        assertThat(page.texts("//ol//a")).isEmpty();
    }

    @Test
    void the_words_that_hurt_are_found_where_nobody_died() {
        for (Language language : Language.values()) {
            assertThat(painful(
                            language,
                            RenderedPage.of(PageCase.atHome(), language).text()))
                    .isNotEmpty();
        }
    }

    @Test
    void after_a_stillbirth_the_hours_are_the_midwifes() {
        RenderedPage page = RenderedPage.of(PageCase.stillbirth(), Language.DUTCH);

        assertThat(page.texts("//div[@class='answer']/p"))
                .containsExactly(
                        "U heeft recht op 24 uur zorg.",
                        "De laatste dag van de zorg is dag 8. Dat is maandag 17 maart 2025.");
        assertThat(page.texts("//section[@id='why']//tbody/tr/th/text()"))
                .containsExactly("De verloskundige heeft 24 uur vastgesteld.");
        assertThat(page.section("days"))
                .containsExactly(
                        "Dag 1 was maandag 10 maart 2025.",
                        "De laatste dag van de zorg is dag 8. Dat is maandag 17 maart 2025.",
                        "Meer dagen kan alleen als uw verloskundige of huisarts dat beslist.",
                        "De wet vergoedt de zorg tot en met dag 42. "
                                + "Die wet geldt sinds 1 januari 2024 (Besluit zorgverzekering art. 2.11). Na dag 10 kan dat alleen met een reden.");
    }

    @Test
    void hours_decided_before_a_death_stand_until_the_clinician_decides_again() {
        RenderedPage page = RenderedPage.of(PageCase.deathAfterTheDecision(), Language.DUTCH);

        assertThat(page.section("notices"))
                .contains("De uren blijven zoals ze zijn, tot de verloskundige of huisarts opnieuw beslist.");
        assertThat(page.texts("//section[@id='why']//tbody/tr/th/text()"))
                .containsExactly("Er is 49 uur zorg vastgesteld.");
        assertThat(page.texts("//section[@id='sources']/ol/li[1]"))
                .containsExactly(
                        "Een regel uit het protocol. Dit getal is vrij zeker: meer dan \u00e9\u00e9n bron noemt het.");
        assertThat(page.section("promise"))
                .startsWith("De organisatie kan niet alle uren geven.", "De organisatie belooft u 24 uur.");
    }

    @Test
    void while_hours_are_undecided_the_right_to_care_is_said_first() {
        RenderedPage page = RenderedPage.of(PageCase.stillbirthOpen(), Language.DUTCH);

        assertThat(page.texts("//div[@class='answer']/p"))
                .startsWith(
                        "Het aantal uren staat nog niet vast.",
                        "U houdt recht op zorg. De landelijke afspraken noemen geen aantal uren.");
    }

    @Test
    void an_intake_before_a_stillbirth_leaves_the_hours_to_the_clinician() {
        assertThat(RenderedPage.of(PageCase.stillbirthUndecided(), Language.ENGLISH)
                        .texts("//div[@class='answer']/p"))
                .startsWith(
                        "The number of hours is not decided yet.",
                        "You keep your right to care. The national rules give no number of hours.");
    }

    @Test
    void an_intake_before_a_death_stays_provisional() {
        assertThat(RenderedPage.of(PageCase.deathAfterIntake(), Language.ENGLISH)
                        .texts("//div[@class='answer']/p"))
                .startsWith(
                        "This is a provisional number: 45 hours of care.",
                        "Your midwife or GP will decide. The number can still change then.");
    }

    @Test
    void deferred_care_is_offered_only_while_a_child_lives() {
        assertThat(RenderedPage.of(PageCase.deathAfterTheDecision(), Language.DUTCH)
                        .section("deferred"))
                .isEmpty();
        assertThat(RenderedPage.of(PageCase.oneOfTwinsDied(), Language.DUTCH).section("deferred"))
                .containsExactly(
                        "Er kan later nog zorg zijn. Vraag uw verloskundige of u dat wilt bespreken.",
                        "Het gaat om 15 uur. Die komen naast de andere uren.",
                        "U kunt ze gebruiken tot en met dinsdag 10 juni 2025.",
                        "De basisverzekering betaalt deze uren niet. "
                                + "Uw zorgverzekeraar weet of u aanvullend verzekerd bent.");
    }

    private static List<String> painful(Language language, String text) {
        return Objects.requireNonNull(PAINFUL.get(language))
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Properties reviewed(Language language) throws IOException {
        String name = "/reviewed/page_neutral_%s.properties".formatted(language.tag());
        Properties reviewed = new Properties();
        try (InputStream file = Objects.requireNonNull(NeutralPageTextsTest.class.getResourceAsStream(name), name)) {
            reviewed.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return reviewed;
    }
}
