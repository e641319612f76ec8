package nl.kraamflex.scheduling.rest.regionoutlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import nl.kraamflex.platform.testing.Browser;
import nl.kraamflex.platform.testing.Markup;
import nl.kraamflex.scheduling.domain.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Page and picture of a region in a real browser, the page under its own policy. Where Chromium is not installed these tests are skipped
 * and say so; on CI that is a failure.
 */
class RegionInBrowserTest {
    private static final int TELEPHONE = 360;

    /** What A4 leaves between margins of 15 mm, at 96 dots to the inch. */
    private static final int PAPER = 680;

    /** Contrast of text that everybody can read (WCAG 2.2, 1.4.6), in tenths. */
    private static final int ENHANCED_CONTRAST = 70;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void findTheBrowser() {
        browser = Browser.in(folder);
    }

    /**
     * What the browser found when it laid something out in a frame.
     *
     * @param overlaps pairs of words in the picture that lie on each other
     * @param cut words of the picture that reach over its edge or that of their field
     * @param fields fields that were drawn with a size
     * @param leastContrast lowest contrast of black with a field, in tenths
     * @param cells cells of the table that take room
     */
    private record Layout(
            int frameWidth,
            int contentWidth,
            int overlaps,
            int cut,
            int fields,
            int leastContrast,
            int cells,
            String borders,
            String text) {}

    @ParameterizedTest
    @CsvSource({"DUTCH, 320", "ENGLISH, 320", "DUTCH, 360", "ENGLISH, 360", "DUTCH, 1200", "ENGLISH, 1200"})
    void the_page_fits_its_screen_and_no_word_is_cut_off(Language language, int width) throws Exception {
        Layout layout = layOut(underItsPolicy(RenderedRegion.page(SampleOutlooks.large(), language)), width);

        assertThat(layout.frameWidth()).isEqualTo(width);
        assertThat(layout.contentWidth()).isLessThanOrEqualTo(width);
        assertThat(layout.overlaps()).isZero();
        assertThat(layout.cut()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void every_date_is_drawn_and_stands_in_the_table(Language language) throws Exception {
        Layout layout = layOut(underItsPolicy(RenderedRegion.page(SampleOutlooks.large(), language)), TELEPHONE);

        assertThat(layout.fields()).isEqualTo(28 * 5);
        assertThat(layout.cells()).isEqualTo(28 * 10);
        assertThat(layout.leastContrast()).isGreaterThanOrEqualTo(ENHANCED_CONTRAST);
        assertThat(layout.borders()).isEqualTo("collapse");
        assertThat(layout.text()).contains("5000", "4900–5159", "noord-7");
    }

    @Test
    void the_picture_alone_fits_its_frame() throws Exception {
        for (Language language : Language.values()) {
            String picture =
                    RenderedRegion.picture(SampleOutlooks.large(), language).markup();

            Layout layout = layOut("<!DOCTYPE html><body style='margin: 0'>" + picture, TELEPHONE);

            assertThat(layout.contentWidth()).isLessThanOrEqualTo(TELEPHONE);
            assertThat(layout.overlaps()).isZero();
            assertThat(layout.cut()).isZero();
        }
    }

    @Test
    void the_policy_keeps_any_other_style_out() throws Exception {
        String html = underItsPolicy(RenderedRegion.page(SampleOutlooks.large(), Language.DUTCH));

        assertThat(layOut(html.replace("</style>", " </style>"), TELEPHONE).borders())
                .isEqualTo("separate");
    }

    @Test
    void on_paper_nothing_is_wider_than_the_sheet() throws Exception {
        String html = RenderedRegion.page(SampleOutlooks.large(), Language.DUTCH)
                .markup()
                .replace("@media print", "@media all");

        assertThat(layOut(html, PAPER).contentWidth()).isLessThanOrEqualTo(PAPER);
    }

    @Test
    void on_the_photograph_all_is_grey_and_the_tightest_field_is_darker_than_an_ample_one() throws Exception {
        RegionPicture picture = RegionPicture.of(SampleOutlooks.large(), Language.DUTCH);
        BufferedImage photograph =
                browser.photograph(RenderedRegion.picture(picture).markup(), TELEPHONE, picture.height(), "region");

        for (int y = 0; y < photograph.getHeight(); y += 3) {
            for (int x = 0; x < photograph.getWidth(); x += 3) {
                int colour = photograph.getRGB(x, y);
                assertThat((colour >> 16) & 0xff)
                        .as("red and blue at %d, %d", x, y)
                        .isEqualTo(colour & 0xff);
            }
        }
        RegionPicture.Cell field = picture.rows().getFirst().cells().getFirst();
        int x = 2 * (field.x() + field.width() - 4);
        int ample = photograph.getRGB(x, 2 * (picture.rows().getFirst().y() + 4)) & 0xff;
        int tight = photograph.getRGB(x, 2 * (picture.rows().get(20).y() + 4)) & 0xff;
        assertThat(tight).isLessThan(ample - 40);
    }

    private static String underItsPolicy(Markup page) {
        return Browser.underPolicy(page.markup(), RegionPage.STYLESHEET.policy());
    }

    private Layout layOut(String html, int width) throws IOException, InterruptedException {
        MatchResult measured = browser.inFrame(
                html,
                width,
                """
                const table = page.querySelector('table') ?? page.body;
                const box = one => one.getBoundingClientRect();
                const edge = box(page.querySelector('svg'));
                const texts = [...page.querySelectorAll('svg text')];
                const words = texts.map(box);
                const over = (word, frame) => word.left < frame.left || word.right > frame.right
                  || word.top < frame.top || word.bottom > frame.bottom;
                const fields = [...page.querySelectorAll('svg > svg > rect:not([fill="#000"])')]
                  .filter(field => field.getAttribute('height') === '32');
                let cut = words.filter(word => over(word, edge)).length;
                texts.forEach((text, i) => {
                  if (text.parentNode.hasAttribute('x')) {
                    let frame = text.parentNode.previousElementSibling;
                    while (frame.getAttribute('height') !== '32') frame = frame.previousElementSibling;
                    if (over(words[i], box(frame))) cut++;
                  }
                });
                let overlaps = 0;
                words.forEach((one, i) => words.slice(i + 1).forEach(other => {
                  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
                  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
                  if (wide > 0 && high > 2) overlaps++;
                }));
                const light = field => {
                  const grey = parseInt(view.getComputedStyle(field).fill.match(/\\d+/)[0]) / 255;
                  return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
                };
                const contrast = Math.floor(10 * Math.min(...fields.map(field => (light(field) + 0.05) / 0.05)));
                const drawn = fields.filter(field => box(field).width > 20 && box(field).height > 15).length;
                const cells = [...page.querySelectorAll('tbody th, tbody td')]
                  .filter(cell => box(cell).width > 20 && box(cell).height > 10).length;
                const labels = texts.map(text => text.textContent).join(' ');
                return [page.documentElement.clientWidth, page.documentElement.scrollWidth, overlaps, cut, drawn,
                  contrast, cells, view.getComputedStyle(table).borderCollapse,
                  (page.body.innerText + ' ' + labels).replace(/\\s+/g, ' ')];
                """,
                "(\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\w+) (.*?)",
                "--window-size=1400,900");
        return new Layout(
                number(measured, 1),
                number(measured, 2),
                number(measured, 3),
                number(measured, 4),
                number(measured, 5),
                number(measured, 6),
                number(measured, 7),
                measured.group(8),
                measured.group(9));
    }

    private static int number(MatchResult measured, int group) {
        return Integer.parseInt(measured.group(group));
    }
}
