package nl.kraamflex.indication.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kraamflex.indication.domain.calculation.Language;
import nl.kraamflex.platform.web.ContentPolicy;
import org.junit.jupiter.api.Test;

class StylesheetTest {
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(|:\\s*(red|green|blue|gr[ae]y|silver)\\b");

    @Test
    void it_stands_in_the_page_byte_for_byte_as_its_policy_knows_it() {
        String html = RenderedPage.of(PageCase.atHome(), Language.DUTCH).html();

        String inPage = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));

        assertThat(inPage).isEqualTo(IndicationPageWriter.STYLESHEET.text());
        assertThat(ContentPolicy.onlyStyle(inPage)).isEqualTo(IndicationPageWriter.STYLESHEET.policy());
    }

    @Test
    void it_is_black_on_white() {
        List<String> colours = COLOUR.matcher(IndicationPageWriter.STYLESHEET.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(colours).containsExactlyInAnyOrder("#fff", "#000");
    }

    @Test
    void it_loads_nothing() {
        assertThat(IndicationPageWriter.STYLESHEET.text()).doesNotContain("url(", "@import", "@font-face", "http");
    }

    @Test
    void on_paper_a_row_stays_whole() {
        assertThat(IndicationPageWriter.STYLESHEET.text())
                .contains("@page { size: A4; margin: 15mm; }")
                .containsPattern("@media print \\{[^@]*\\btr, [^{}]*\\{ break-inside: avoid; }");
    }
}
