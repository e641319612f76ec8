package nl.kraamflex.indication.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.calculation.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page says, and how it is built. */
class IndicationPageTest {
    /** Every page there is a case for, in both languages. */
    static List<RenderedPage> pages() {
        return Stream.concat(PageCase.standard().stream(), PageCase.bereaved().stream())
                .flatMap(indication ->
                        Stream.of(Language.values()).map(language -> RenderedPage.of(indication, language)))
                .toList();
    }

    private static RenderedPage dutch(CaseIndication indication) {
        return RenderedPage.of(indication, Language.DUTCH);
    }

    @Test
    void hours_and_last_day_come_first() {
        RenderedPage page = dutch(PageCase.atHome());

        assertThat(page.texts("//div[@class='answer']/p"))
                .containsExactly(
                        "U heeft recht op 49 uur kraamzorg.",
                        "De laatste dag van de zorg is dag 8. Dat is maandag 17 maart 2025.");
    }

    @Test
    void the_same_in_english() {
        RenderedPage page = RenderedPage.of(PageCase.atHome(), Language.ENGLISH);

        assertThat(page.texts("/html/@lang")).containsExactly("en");
        assertThat(page.texts("//div[@class='answer']/p"))
                .containsExactly(
                        "You are entitled to 49 hours of maternity care.",
                        "The last day of care is day 8. That is Monday 17 March 2025.");
        assertThat(page.texts("//section[@id='why']//tbody/tr/th/text()"))
                .containsExactly("The base package with breastfeeding is 49 hours.");
    }

    @Test
    void each_step_has_its_hours_and_the_sum_is_the_total() {
        RenderedPage page = dutch(PageCase.manySteps());

        assertThat(page.texts("//section[@id='why']//tbody/tr/td"))
                .containsExactly("49", "+ 30,5", "+ 5", "\u2212 1,25", "\u2212 3,25", "\u2212 13,25");
        assertThat(page.texts("//section[@id='why']//tfoot/tr/td")).containsExactly("66,75 uur");
        assertThat(page.texts("//section[@id='why']//tbody/tr/th/text()"))
                .startsWith(
                        "Het basispakket bij borstvoeding is 49 uur.", "Voor een keizersnede komt er 30,5 uur bij.");
    }

    @Test
    void the_rows_of_every_table_add_up_to_its_total() {
        List<RenderedPage> pages = pages();

        assertThat(pages)
                .allSatisfy(page -> assertThat(page.texts("//table/caption")).allSatisfy(caption -> {
                    String table = "//table[caption=\"" + caption + "\"]";
                    BigDecimal sum = page.texts(table + "/tbody/tr/td").stream()
                            .map(IndicationPageTest::number)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(page.texts(table + "/tfoot/tr/td"))
                            .singleElement()
                            .satisfies(total -> assertThat(number(total)).isEqualByComparingTo(sum));
                }));
        assertThat(pages).filteredOn(page -> page.texts("//table").size() == 2).hasSize(4);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(
                written.replaceAll("[^0-9,.\u2212]", "").replace('\u2212', '-').replace(',', '.'));
    }

    @Test
    void the_base_package_divides_over_what_is_done() {
        RenderedPage page = dutch(PageCase.afterHospital());

        assertThat(page.texts("//section[@id='products']//tbody/tr/th/text()"))
                .containsExactly(
                        "verzorging en controle van de moeder",
                        "verzorging en controle van de baby",
                        "voorlichting en begeleiding",
                        "de baby een plek geven in het gezin",
                        "kijken, signaleren en rapporteren",
                        "hygi\u00ebne",
                        "overige zorg, vooral hulp bij de voeding");
        assertThat(page.texts("//section[@id='products']//tbody/tr/td"))
                .containsExactly("9", "7", "8", "4", "5", "8", "4");
        assertThat(page.texts("//section[@id='products']//tfoot/tr/td")).containsExactly("45 uur");
    }

    @Test
    void without_knowing_whether_it_is_a_first_child_no_division_is_shown() {
        assertThat(dutch(PageCase.daysNineAndTen()).texts("//section[@id='products']"))
                .isEmpty();
    }

    @Test
    void the_days_are_dates_and_the_law_says_why() {
        RenderedPage page = dutch(PageCase.afterHospital());

        assertThat(page.section("days"))
                .containsExactly(
                        "Dag 1 is de dag van de geboorte. Dat was maandag 10 maart 2025.",
                        "De zorg thuis kan beginnen op dag 3. Dat is woensdag 12 maart 2025.",
                        "De laatste dag van de zorg is dag 8. Dat is maandag 17 maart 2025.",
                        "Dan zijn er 6 dagen voor de zorg.",
                        "Meer dagen kan alleen als uw verloskundige of huisarts dat beslist.",
                        "De wet vergoedt kraamzorg tot en met dag 42. De dag van de geboorte is dag 1. "
                                + "Die wet geldt sinds 1 januari 2024 (Besluit zorgverzekering art. 2.11). "
                                + "Na dag 10 kan dat alleen met een goede reden.");
        assertThat(page.texts("//section[@id='sources']/ol/li"))
                .contains("De wet: Besluit zorgverzekering art. 2.11. U leest erover op wetten.overheid.nl. "
                        + "Dit getal is zeker: het staat in een offici\u00eble tekst.");
    }

    @Test
    void while_nobody_knows_the_day_of_coming_home_no_days_are_counted() {
        RenderedPage page = dutch(PageCase.stillInHospital());

        assertThat(page.section("days"))
                .contains("Het is nog niet bekend wanneer de zorg thuis begint. De dagen tellen wel door.")
                .noneMatch(text -> text.contains("dagen voor de zorg"));
    }

    @Test
    void coming_home_too_late_is_said_as_a_notice() {
        RenderedPage page = dutch(PageCase.homeTooLate());

        assertThat(page.section("notices"))
                .containsExactly(
                        "U komt thuis na dag 8, de laatste dag van de zorg. Vraag uw verloskundige wat er nog kan.");
        assertThat(page.section("days")).noneMatch(text -> text.contains("Dan "));
    }

    @Test
    void an_intake_is_called_provisional() {
        RenderedPage page = dutch(PageCase.provisional());

        assertThat(page.texts("//div[@class='answer']/p"))
                .containsExactly(
                        "Dit is een voorlopig aantal: 45 uur kraamzorg.",
                        "Na de geboorte beslist uw verloskundige of huisarts. Het aantal kan dan nog veranderen.",
                        "De laatste dag van de zorg is dag 8. De dag van de geboorte is dag 1.");
        assertThat(page.section("days"))
                .contains("Dag 1 is de dag van de geboorte. Wij verwachten die op woensdag 12 maart 2025.");
        assertThat(page.section("decision"))
                .containsExactly(
                        "De laatste beslissing is van een medewerker van de organisatie. Dat was op maandag 20 januari 2025.",
                        "De beslissing hoort bij de intake. Dat is het gesprek voor de geboorte.",
                        "Zo'n beslissing heet een indicatie.");
    }

    @Test
    void while_the_clinician_must_decide_it_says_so_and_names_no_total() {
        RenderedPage page = dutch(PageCase.open());

        assertThat(page.texts("//div[@class='answer']/p"))
                .startsWith(
                        "Het aantal uren staat nog niet vast.",
                        "De landelijke afspraken noemen geen aantal uren voor uw situatie.",
                        "Uw verloskundige of huisarts beslist dit samen met u. U hoeft zelf niets uit te rekenen.");
        assertThat(page.texts("//table")).isEmpty();
        assertThat(page.text()).doesNotContain("recht op");
    }

    @Test
    void what_is_known_already_is_shown_as_no_more_than_that() {
        RenderedPage page = dutch(PageCase.openForAFactor());

        assertThat(page.texts("//section[@id='why']//tfoot/tr/*")).containsExactly("Tot nu toe", "49 uur");
        assertThat(page.section("why"))
                .containsExactly("Dit is al bekend. Uw verloskundige of huisarts kan iets anders beslissen.");
    }

    @Test
    void a_number_of_the_clinician_is_called_theirs() {
        RenderedPage page = dutch(PageCase.byGeneralPractitioner());

        assertThat(page.texts("//section[@id='why']//tbody/tr/th/text()"))
                .containsExactly("De huisarts heeft 40,5 uur vastgesteld.");
        assertThat(page.texts("//section[@id='sources']/ol/li[1]"))
                .containsExactly("Dit aantal komt van de verloskundige of huisarts. "
                        + "Volgens het protocol mogen zij dat bepalen.");
        assertThat(page.section("decision"))
                .startsWith(
                        "De laatste beslissing is van een huisarts. Dat was op donderdag 13 maart 2025.",
                        "De beslissing viel tijdens de zorg.");
    }

    @Test
    void deferred_care_is_explained_as_a_budget_of_its_own() {
        RenderedPage page = dutch(PageCase.incubator());

        assertThat(page.section("deferred"))
                .containsExactly(
                        "Uw baby lag in een couveuse. Daarom kunt u later nog zorg krijgen. "
                                + "Dat heet uitgestelde kraamzorg.",
                        "Het gaat om 15 uur. Die komen naast de andere uren.",
                        "U kunt ze gebruiken tot en met dinsdag 10 juni 2025.",
                        "De basisverzekering betaalt deze uren niet. "
                                + "Vraag uw zorgverzekeraar of u aanvullend verzekerd bent.");
        assertThat(page.section("notices"))
                .containsExactly("Op een of meer dagen is de moeder thuis en uw baby niet. "
                        + "De verloskundige of huisarts beslist over de zorg.");
    }

    @Test
    void a_woman_who_carried_a_child_for_others_reads_nothing_of_its_incubator() {
        RenderedPage page = dutch(PageCase.surrogateMotherOfAChildInIncubator());

        assertThat(page.section("deferred")).isEmpty();
        assertThat(page.text()).contains("U heeft recht op 24 uur kraamzorg.").doesNotContain("couveuse");
    }

    @Test
    void more_days_say_what_made_them_possible() {
        assertThat(dutch(PageCase.daysNineAndTen()).section("days"))
                .contains(
                        "De laatste dag van de zorg is dag 10. Dat is woensdag 19 maart 2025.",
                        "Uw verloskundige of huisarts heeft besloten over de laatste dagen.");
        assertThat(dutch(PageCase.extended()).section("days"))
                .contains(
                        "De laatste dag van de zorg is dag 14. Dat is zondag 23 maart 2025.",
                        "Na dag 10 gaat de zorg nog door. Daar is een goede reden voor.");
        assertThat(dutch(PageCase.underAgreement()).section("days"))
                .contains("Na dag 10 gaat de zorg nog door. Dat is apart afgesproken.");
    }

    @Test
    void a_promise_below_the_indication_leaves_the_entitlement_as_it_is() {
        RenderedPage page = dutch(PageCase.promisedLess());

        assertThat(page.section("promise"))
                .containsExactly(
                        "Er zijn te weinig kraamverzorgenden.",
                        "Daarom belooft de organisatie u 24 uur.",
                        "U wilt 5,5 uur niet gebruiken.",
                        "Uw recht op zorg verandert daardoor niet.");
        assertThat(page.texts("//div[@class='answer']/p[1]")).containsExactly("U heeft recht op 49 uur kraamzorg.");
    }

    @Test
    void a_promise_that_the_indication_fell_to_is_no_promise_of_less() {
        RenderedPage page = dutch(PageCase.promisedMoreThanIndicated());

        assertThat(page.texts("//div[@class='answer']/p[1]")).containsExactly("U heeft recht op 4 uur kraamzorg.");
        assertThat(page.section("promise"))
                .containsExactly("U wilt 4 uur niet gebruiken.", "Uw recht op zorg verandert daardoor niet.");
    }

    @Test
    void who_disagrees_reads_whom_to_talk_to() {
        assertThat(dutch(PageCase.atHome()).section("disagree"))
                .containsExactly(
                        "Praat dan met uw verloskundige of huisarts.", "Zij kunnen opnieuw naar de uren kijken.");
    }

    @Test
    void the_receipt_names_protocol_and_file() {
        CaseIndication indication = PageCase.atHome();

        RenderedPage page = dutch(indication);

        String hash = indication.rules().protocol().file().sha256();
        assertThat(page.texts("//dl/div/dt"))
                .containsExactly("Kenmerk", "Protocol", "Nummer van de berekening", "Versie van uw gegevens");
        assertThat(page.texts("//dl/div/dd/text()"))
                .containsExactly(
                        "family-2025-0117",
                        "LIP, geldig vanaf zaterdag 1 maart 2008",
                        "lip-2008-03-01 / " + hash.substring(0, 12),
                        "4");
    }

    @Test
    void every_mark_leads_to_a_source_and_every_source_says_how_sure_it_is_or_who_decided() {
        assertThat(pages()).allSatisfy(page -> {
            List<String> sources = page.texts("//ol/li/@id");
            assertThat(page.texts("//sup/a/@href")).isNotEmpty().allMatch(link -> sources.contains(link.substring(1)));
            assertThat(page.texts("//sup/a/@aria-label")).allMatch(label -> label.matches("(Bron|Source) \\d+"));
            assertThat(sources)
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(page.texts("//sup/a/@href")).contains("#" + id));
            assertThat(page.texts("//ol/li"))
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.matches(
                            ".*(getal is|vaste regel|bepalen\\.|number (is|was)|fixed rule|decide it\\.).*"));
        });
    }

    @ParameterizedTest(name = "page {index}")
    @MethodSource("pages")
    void the_page_is_built_so_that_everyone_can_read_it(RenderedPage page) {
        assertThat(page.html()).startsWith("<!DOCTYPE html>");
        assertThat(page.texts("/html/@lang")).containsAnyOf("nl", "en");
        assertThat(page.texts("//h1")).hasSize(1);
        assertThat(page.texts("//h3 | //h4")).isEmpty();
        assertThat(page.texts("//table[not(caption)]")).isEmpty();
        assertThat(page.texts("//th[not(@scope)]")).isEmpty();
        assertThat(page.texts("//section[not(@aria-labelledby = h2/@id)]")).isEmpty();
        assertThat(page.texts("//@id")).doesNotHaveDuplicates();
        assertThat(page.texts("//meta[@name='viewport']/@content"))
                .containsExactly("width=device-width, initial-scale=1");
        assertThat(page.texts("//script | //link | //img | //form | //@style | //iframe"))
                .isEmpty();
    }

    @ParameterizedTest(name = "page {index}")
    @MethodSource("pages")
    void sentences_are_short(RenderedPage page) {
        OptionalDouble average =
                page.sentences().stream().mapToInt(RenderedPage::words).average();

        assertThat(average.orElseThrow()).isLessThanOrEqualTo(12);
        assertThat(page.sentences())
                .hasSizeGreaterThan(15)
                .allSatisfy(sentence ->
                        assertThat(RenderedPage.words(sentence)).as(sentence).isLessThanOrEqualTo(18));
    }

    @ParameterizedTest(name = "page {index}")
    @MethodSource("pages")
    void nothing_leads_to_a_person_but_the_reference(RenderedPage page) {
        assertThat(page.html())
                .doesNotContain(PageCase.AGB_CODE)
                .doesNotContain(PageCase.REASON)
                .doesNotContain("planner-7")
                .doesNotContain("trial")
                .doesNotContain("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10")
                .containsOnlyOnce(PageCase.REFERENCE);
        assertThat(page.texts("//title"))
                .singleElement()
                .isIn("Uren kraamzorg", "Uren zorg", "Hours of maternity care", "Hours of care");
    }

    @Test
    void what_comes_from_outside_is_escaped() {
        RenderedPage page = dutch(PageCase.hostileReference());

        assertThat(page.html()).doesNotContain("<script>");
        assertThat(page.texts("//dl/div[1]/dd")).containsExactly("<script>alert(1)</script>\"'&");
    }
}
