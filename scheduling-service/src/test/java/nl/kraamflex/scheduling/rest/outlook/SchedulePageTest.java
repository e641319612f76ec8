package nl.kraamflex.scheduling.rest.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.kraamflex.platform.testing.Markup;
import nl.kraamflex.platform.web.ContentPolicy;
import nl.kraamflex.scheduling.OutlookCase;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.TextSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchedulePageTest {
    /** Longest sentence of plain language (B1). */
    private static final int MOST_WORDS = 20;

    @Test
    void it_begins_with_the_hours_that_are_planned_ahead() {
        Markup page = RenderedOutlook.page(OutlookCase.replanned(), Language.DUTCH);

        assertThat(page.texts("//div[@class='answer']/p"))
                .containsExactly(
                        "In deze planning staat nog 40,25 uur kraamzorg.",
                        "U heeft in totaal recht op 48,75 uur. Daarvan is 8,5 uur gegeven.",
                        "Het laatste bezoek in deze planning is op dinsdag 13 januari 2026.");
        assertThat(page.texts("//section[@id='why']/p"))
                .containsExactly(
                        "Uw wensen zijn veranderd.",
                        "Deze planning is gemaakt op dinsdag 6 januari 2026. Het is versie 2.");
    }

    @Test
    void hours_that_the_plan_leaves_out_are_not_promised() {
        assertThat(answer(OutlookCase.firstPlan().leavingOut(90)))
                .startsWith(
                        "In deze planning staat nog 49 uur kraamzorg.",
                        "U heeft recht op 1,5 uur meer dan in deze planning nog staat.",
                        "U heeft in totaal recht op 50,5 uur. Daarvan is 0 uur gegeven.");
    }

    @Test
    void a_plan_that_is_over_promises_nothing() {
        assertThat(answer(OutlookCase.firstPlan().lookedAtOn("2026-01-13")))
                .startsWith(
                        "In deze planning staat geen kraamzorg meer.",
                        "U heeft recht op 49 uur meer dan in deze planning nog staat.");
        assertThat(answer(OutlookCase.bornOn("2026-01-05")
                        .plan("2026-01-05T08:31:00Z", 480)
                        .given("2026-01-05T09:00:00Z", 480)))
                .startsWith("U heeft alle uren kraamzorg gekregen.");
    }

    @Test
    void hours_of_a_day_that_is_over_and_planned_again_count_once() {
        OutlookCase theCase = OutlookCase.bornOn("2026-01-05").plan("2026-01-05T08:00:00Z", 480, 480);
        theCase.plan("2026-01-06T08:00:00Z", theCase.past(1, 480), theCase.day(2, 480), theCase.day(3, 480));

        assertThat(RenderedOutlook.page(theCase, Language.DUTCH).texts("//tfoot//td"))
                .containsExactly("nog 16 uur", "0 uur");
    }

    private static List<String> answer(OutlookCase theCase) {
        return RenderedOutlook.page(theCase, Language.DUTCH).texts("//div[@class='answer']/p");
    }

    @Test
    void the_table_says_the_days_in_words() {
        Markup page = RenderedOutlook.page(OutlookCase.replanned(), Language.DUTCH);

        assertThat(page.texts("//tbody/tr")).hasSize(9);
        assertThat(page.texts("//tbody/tr[1]/*"))
                .containsExactly(
                        "maandag 5 januari 2026dag 1Betaling: basisverzekeringOp deze dag is al zorg gegeven.",
                        "8 uur",
                        "8,5 uur");
        assertThat(page.texts("//tbody/tr[3]//small"))
                .containsExactly("dag 3", "Tijd: ochtend", "Betaling: basisverzekering", "was 7 uur");
        assertThat(page.texts("//tbody/tr[4]/td")).containsExactly("geen bezoekwas 7 uur", "");
        assertThat(page.texts("//tbody/tr[9]/td")).containsExactly("3 uurwas geen bezoek", "");
        assertThat(page.texts("//tfoot//td")).containsExactly("nog 40,25 uur", "8,5 uur");
    }

    @Test
    void the_same_in_english() {
        Markup page = RenderedOutlook.page(OutlookCase.replanned(), Language.ENGLISH);

        assertThat(page.texts("/html/@lang")).containsExactly("en");
        assertThat(page.texts("//div[@class='answer']/p"))
                .startsWith("This plan still has 40.25 hours of maternity care.");
        assertThat(page.texts("//tbody/tr[3]//small"))
                .containsExactly("day 3", "Time: morning", "Payment: basic insurance", "was 7 hours");
    }

    @Test
    void what_is_in_the_way_comes_before_the_days() {
        Markup page = RenderedOutlook.page(
                OutlookCase.firstPlan().attention(new Attention(Attention.Code.HOMECOMING_MISSING, null)),
                Language.DUTCH);

        assertThat(page.texts("//section/@id")).containsExactly("attention", "why", "picture", "days");
        assertThat(page.texts("//section[@id='attention']/p"))
                .containsExactly(
                        "De datum van thuiskomst is nog niet bekend.",
                        "Een nieuwe planning maken lukt nu niet. U ziet hieronder de laatste planning.");
    }

    @Test
    void notices_of_the_plan_are_said() {
        assertThat(RenderedOutlook.page(OutlookCase.everything(), Language.DUTCH)
                        .texts("//section[@id='notices']/p"))
                .contains(
                        "Er zijn te weinig uren voor een bezoek op elke dag. Een bezoek is niet meer verplicht op dag 9, 10 en 11; de verloskundige of huisarts beslist.");
    }

    @Test
    void after_a_loss_it_says_what_it_must_in_words_of_its_own() {
        Markup page = RenderedOutlook.page(OutlookCase.everything().bereaved(), Language.DUTCH);

        assertThat(page.texts("//title")).contains("Planning zorg");
        assertThat(page.texts("//section[@id='attention']/p"))
                .startsWith("De gegevens zijn veranderd. Uw zorgverlener neemt contact met u op.");
        assertThat(page.texts("//section[@id='why']/p")).startsWith("De planning is aangepast.");
    }

    @ParameterizedTest
    @EnumSource(PlanCause.class)
    void every_cause_is_said(PlanCause cause) {
        Markup page = RenderedOutlook.page(
                OutlookCase.firstPlan().because(cause).plan("2026-01-06T08:00:00Z", 480), Language.ENGLISH);

        assertThat(page.texts("//section[@id='why']/p"))
                .startsWith(OutlookTexts.of(Language.ENGLISH, TextSet.STANDARD).cause(cause));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void its_own_sentences_are_short(Language language) {
        for (OutlookCase theCase : OutlookCase.all()) {
            Markup page = RenderedOutlook.page(theCase.bereaved(), language);

            assertThat(page.texts("//p").stream().flatMap(text -> Arrays.stream(text.split("(?<=[.:])\\s+", -1))))
                    .isNotEmpty()
                    .allMatch(sentence -> sentence.split("\\s+", -1).length <= MOST_WORDS);
        }
    }

    @Test
    void its_style_stands_in_it_as_its_policy_knows_it_and_loads_nothing() {
        String html =
                RenderedOutlook.page(OutlookCase.firstPlan(), Language.DUTCH).markup();

        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));

        assertThat(style)
                .isEqualTo(SchedulePageWriter.STYLESHEET.text())
                .doesNotContain("url(", "@import", "@font-face", "http");
        assertThat(ContentPolicy.onlyStyle(style)).isEqualTo(SchedulePageWriter.STYLESHEET.policy());
        assertThat(html).doesNotContain("style=\"", "<script");
    }
}
