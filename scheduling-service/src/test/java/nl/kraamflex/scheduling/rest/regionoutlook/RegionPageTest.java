package nl.kraamflex.scheduling.rest.regionoutlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.kraamflex.platform.testing.Markup;
import nl.kraamflex.scheduling.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in page and picture of a region. */
class RegionPageTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_have_the_same_texts_with_the_same_slots() {
        var dutch = RegionOutlookTexts.of(Language.DUTCH).written();
        var english = RegionOutlookTexts.of(Language.ENGLISH).written();

        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        dutch.forEach((key, text) ->
                assertThat(slots(text)).as(key).isEqualTo(slots(Objects.requireNonNull(english.get(key)))));
    }

    @ParameterizedTest
    @EnumSource
    void no_slot_is_left_open(Language language) {
        assertThat(RenderedRegion.page(SampleOutlooks.large(), language)
                        .texts("//body")
                        .getFirst())
                .doesNotContainPattern(SLOT)
                .doesNotContain("{", "}");
        assertThat(RenderedRegion.page(SampleOutlooks.unknown(), language)
                        .texts("//body")
                        .getFirst())
                .doesNotContainPattern(SLOT);
    }

    @Test
    void the_first_sentence_says_on_how_many_days_hours_are_short() {
        assertThat(RenderedRegion.page(SampleOutlooks.large(), Language.DUTCH).texts("//div[@class='answer']/p"))
                .startsWith("Op 14 van de 28 dagen is de verwachte vraag groter dan de uren die er zijn.")
                .contains(
                        "Voor 7 dagen heeft niemand gezegd hoeveel uren er zijn.",
                        "231 gezinnen krijgen in de planning minder uren dan hun indicatie.",
                        "27 gezinnen blijven onder de uren die voor iedereen gegarandeerd zijn.");
        assertThat(RenderedRegion.page(SampleOutlooks.unknown(), Language.ENGLISH)
                        .texts("//div[@class='answer']/p"))
                .first()
                .isEqualTo("Nobody said for any day how many hours there are.");
    }

    @ParameterizedTest
    @EnumSource
    void the_page_can_be_read_by_who_does_not_see_it(Language language) {
        Markup page = RenderedRegion.page(SampleOutlooks.large(), language);

        assertThat(page.texts("/html/@lang")).containsExactly(language.tag());
        assertThat(page.texts("//h1")).hasSize(1);
        assertThat(page.texts("//main")).hasSize(1);
        assertThat(page.texts("//table/caption")).hasSize(1);
        assertThat(page.texts("//thead/tr/th[@scope='col']")).hasSize(10).doesNotContain("");
        assertThat(page.texts("//tbody/tr")).hasSize(28);
        assertThat(page.texts("//tbody/tr/th[@scope='row']")).hasSize(28);
        assertThat(page.texts("//tbody/tr/td")).hasSize(28 * 9).doesNotContain("");
        assertThat(page.texts("//section[not(@aria-labelledby = .//h2/@id)]"))
                .as("sections without the name of their heading")
                .isEmpty();
        assertThat(page.texts("//div[@role='region'][@tabindex='0']/@aria-labelledby"))
                .as("what can be scrolled can be reached by keyboard")
                .containsExactlyElementsOf(page.texts("//caption/@id"));
        List<String> ids = page.texts("//@id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void the_picture_says_in_words_what_it_shows(Language language) {
        Markup picture = RenderedRegion.picture(SampleOutlooks.large(), language);

        assertThat(picture.texts("/*/@role")).containsExactly("img");
        assertThat(picture.texts("/*/@aria-labelledby")).containsExactly("picture-title picture-desc");
        assertThat(picture.texts("//*[@id='picture-title']").getFirst()).isNotBlank();
        String description = picture.texts("//*[@id='picture-desc']").getFirst();
        for (int i = 0; i < 28; i++) {
            assertThat(description)
                    .contains(RegionOutlookTexts.of(language)
                            .date(SampleOutlooks.large().days().get(i).date()));
        }
    }

    @Test
    void what_is_assumed_is_called_so_and_what_has_a_source_names_it() {
        List<String> paragraphs =
                RenderedRegion.page(SampleOutlooks.large(), Language.ENGLISH).texts("//section[@id='assumptions']/p");

        assertThat(paragraphs).hasSize(8);
        assertThat(paragraphs)
                .filteredOn(text -> text.endsWith("This is an assumption, since there is no source."))
                .hasSize(5);
        assertThat(paragraphs)
                .filteredOn(text -> text.contains("Source: kraamzorgeenmooibegin.nl"))
                .hasSize(2);
    }

    @Test
    void every_word_that_comes_in_is_escaped() {
        RegionPicture sample = RegionPicture.of(SampleOutlooks.unknown(), Language.DUTCH);
        RegionPicture hostile = new RegionPicture(
                "nl",
                sample.height(),
                "<script>alert(1)</script>",
                "\"&'<x>",
                sample.heads(),
                sample.rows(),
                sample.notes(),
                sample.legend());

        Markup picture = RenderedRegion.picture(hostile);

        assertThat(picture.texts("//*[local-name()='script']")).isEmpty();
        assertThat(picture.texts("//*[@id='picture-title']")).containsExactly("<script>alert(1)</script>");
        assertThat(picture.texts("//*[@id='picture-desc']")).containsExactly("\"&'<x>");
    }

    @Test
    void the_tighter_the_darker_and_the_longer_the_bar() {
        RegionPicture picture = RegionPicture.of(SampleOutlooks.large(), Language.DUTCH);

        List<RegionPicture.Cell> demand =
                picture.rows().stream().map(row -> row.cells().getFirst()).toList();
        assertThat(demand.subList(0, 21)).extracting(RegionPicture.Cell::bar).isSorted();
        assertThat(demand.stream().map(RegionPicture.Cell::fill).distinct()).hasSize(5);
        assertThat(demand.subList(21, 28))
                .as("where nobody said how many hours there are nothing is called tight")
                .extracting(RegionPicture.Cell::bar)
                .containsOnly(0);
    }

    private static List<String> slots(String text) {
        return SLOT.matcher(text).results().map(match -> match.group()).sorted().toList();
    }
}
