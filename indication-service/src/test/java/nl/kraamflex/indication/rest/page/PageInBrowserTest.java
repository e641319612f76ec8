package nl.kraamflex.indication.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.calculation.Language;
import nl.kraamflex.platform.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page in a real browser, under its own policy. Where Chromium is not installed these tests are skipped and say so; on CI that
 * is a failure.
 */
class PageInBrowserTest {
    private static final int TELEPHONE = 360;

    /** What A4 leaves between margins of 15 mm, at 96 dots to the inch. */
    private static final int PAPER = 680;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void findTheBrowser() {
        browser = Browser.in(folder);
    }

    /** What the browser found when it laid the page out in a frame. */
    private record Layout(int frameWidth, int contentWidth, String borders, String text) {}

    @ParameterizedTest
    @EnumSource(Language.class)
    void on_a_telephone_nothing_is_wider_than_the_screen(Language language) throws Exception {
        for (CaseIndication indication : wide()) {
            Layout layout =
                    layOut(underItsPolicy(RenderedPage.of(indication, language).html()), TELEPHONE);

            assertThat(layout.frameWidth()).isEqualTo(TELEPHONE);
            assertThat(layout.contentWidth()).isLessThanOrEqualTo(TELEPHONE);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void on_paper_nothing_is_wider_than_the_sheet(Language language) throws Exception {
        for (CaseIndication indication : wide()) {
            String html = RenderedPage.of(indication, language).html();

            Layout layout = layOut(html.replace("@media print", "@media all"), PAPER);

            assertThat(layout.contentWidth()).isLessThanOrEqualTo(PAPER);
        }
    }

    @Test
    void the_browser_shows_the_total_and_uses_the_style() throws Exception {
        Layout layout = layOut(
                underItsPolicy(
                        RenderedPage.of(PageCase.manySteps(), Language.DUTCH).html()),
                TELEPHONE);

        assertThat(layout.text()).contains("U heeft recht op 66,75 uur kraamzorg.", "Samen 66,75 uur");
        assertThat(layout.borders()).isEqualTo("collapse");
    }

    @Test
    void the_policy_keeps_any_other_style_out() throws Exception {
        String html = underItsPolicy(
                RenderedPage.of(PageCase.manySteps(), Language.DUTCH).html());

        Layout layout = layOut(html.replace("</style>", " </style>"), TELEPHONE);

        assertThat(layout.borders()).isEqualTo("separate");
    }

    @Test
    void the_longest_page_prints_on_three_sheets_at_most() throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                RenderedPage.of(PageCase.afterHospital(), Language.DUTCH).html());
        Path pdf = folder.resolve("page.pdf");

        browser.run(
                "--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());

        String printed = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(printed).results())
                .hasSizeBetween(1, 3);
        assertThat(printed).containsPattern("/MediaBox\\s*\\[0 0 59[456][.\\d]* 84[123][.\\d]*]");
    }

    private static List<CaseIndication> wide() {
        return List.of(PageCase.afterHospital(), PageCase.manySteps(), PageCase.oneOfTwinsDied());
    }

    private static String underItsPolicy(String html) {
        return Browser.underPolicy(html, IndicationPageWriter.STYLESHEET.policy());
    }

    private Layout layOut(String html, int width) throws IOException, InterruptedException {
        MatchResult measured = browser.inFrame(html, width, """
                const table = page.querySelector('table') ?? page.body;
                return [page.documentElement.clientWidth, page.documentElement.scrollWidth,
                  view.getComputedStyle(table).borderCollapse, page.body.innerText.replace(/\\s+/g, ' ')];
                """, "(\\d+) (\\d+) (\\w+) (.*?)");
        return new Layout(
                Integer.parseInt(measured.group(1)),
                Integer.parseInt(measured.group(2)),
                measured.group(3),
                measured.group(4));
    }
}
