package nl.kraamflex.scheduling.rest.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kraamflex.platform.testing.Markup;
import nl.kraamflex.scheduling.OutlookCase;
import nl.kraamflex.scheduling.domain.Language;
import org.junit.jupiter.api.Test;

class SchedulePictureTest {
    @Test
    void a_day_has_a_bar_for_what_is_planned_given_and_was_planned_before() {
        SchedulePicture picture = SchedulePicture.of(OutlookCase.replanned().outlook(), Language.DUTCH);

        assertThat(picture.rows())
                .startsWith(
                        new SchedulePicture.Row(36, "ma 5 jan", "dag 1", "BASIC", 147, 156, 0, "8 uur", "gegeven 8,5"),
                        new SchedulePicture.Row(72, "di 6 jan", "dag 2", "BASIC", 147, 0, 0, "8 uur", ""),
                        new SchedulePicture.Row(108, "wo 7 jan", "dag 3", "BASIC", 170, 0, 128, "9,25 uur", "was 7"),
                        new SchedulePicture.Row(144, "do 8 jan", "dag 4", "", 0, 0, 128, "geen bezoek", "was 7"));
        assertThat(picture.legend())
                .extracting(SchedulePicture.Entry::text)
                .containsExactly("gepland, basisverzekering", "gegeven", "zo was het in de vorige planning");
        assertThat(picture.height()).isEqualTo(36 + 9 * 36 + 28 + 3 * 22);
    }

    @Test
    void the_legend_names_what_occurs_and_nothing_else() {
        assertThat(SchedulePicture.of(OutlookCase.firstPlan().outlook(), Language.ENGLISH)
                        .legend())
                .extracting(SchedulePicture.Entry::kind)
                .containsExactly("BASIC");
        assertThat(SchedulePicture.of(OutlookCase.everything().outlook(), Language.ENGLISH)
                        .legend())
                .extracting(SchedulePicture.Entry::kind)
                .containsExactly(
                        "BASIC", "BASIC_EXCEPTION", "AGREEMENT", "SUPPLEMENTARY", "PRIVATE", "given", "former");
    }

    @Test
    void short_visits_look_short_also_where_every_visit_is() {
        OutlookCase theCase = OutlookCase.bornOn("2026-01-05").plan("2026-01-05T08:00:00Z", 120);

        assertThat(SchedulePicture.of(theCase.outlook(), Language.DUTCH)
                        .rows()
                        .getFirst()
                        .planned())
                .isEqualTo(42);
    }

    @Test
    void a_screen_reader_is_told_all_of_it() {
        Markup picture = RenderedOutlook.picture(OutlookCase.replanned(), Language.DUTCH);

        assertThat(picture.texts("/*/@role")).containsExactly("img");
        assertThat(picture.texts("/*/@aria-labelledby")).containsExactly("picture-title picture-desc");
        assertThat(picture.texts("/*/*[local-name()='title'][@id='picture-title']"))
                .containsExactly("Planning kraamzorg");
        assertThat(picture.texts("/*/*[local-name()='desc'][@id='picture-desc']"))
                .singleElement()
                .asString()
                .startsWith(
                        "Dagen in deze planning: 9. maandag 5 januari 2026: 8 uur gepland, basisverzekering, 8,5 uur gegeven.")
                .contains("woensdag 7 januari 2026: 9,25 uur gepland, basisverzekering, eerst was het 7 uur.")
                .contains("donderdag 8 januari 2026: geen bezoek, eerst was het 7 uur.");
    }

    @Test
    void it_is_black_on_white_and_loads_nothing() {
        String svg = RenderedOutlook.picture(OutlookCase.everything(), Language.DUTCH)
                .markup();

        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .doesNotContain("style=", "<script", "href");
        assertThat(List.of(svg.split("(fill|stroke)=\"")).stream()
                        .skip(1)
                        .map(rest -> rest.substring(0, rest.indexOf('"')))
                        .map(colour -> colour.startsWith("url(#") ? "url" : colour)
                        .distinct())
                .containsExactlyInAnyOrder("#000", "#fff", "none", "url");
    }

    @Test
    void every_pattern_it_uses_is_in_it() {
        Markup picture = RenderedOutlook.picture(OutlookCase.everything(), Language.DUTCH);
        List<String> known = picture.texts("//*[local-name()='pattern']/@id");

        assertThat(picture.texts("//@fill").stream()
                        .filter(fill -> fill.startsWith("url("))
                        .map(fill -> fill.substring("url(#".length(), fill.length() - 1)))
                .isNotEmpty()
                .allMatch(known::contains);
    }
}
