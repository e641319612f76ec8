package nl.kraamflex.scheduling.rest.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kraamflex.platform.testing.Browser;
import nl.kraamflex.platform.testing.Markup;
import nl.kraamflex.scheduling.OutlookCase;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.TextSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Page and picture in a real browser, the page under its own policy. Where Chromium is not installed these tests are skipped and
 * say so; on CI that is a failure.
 */
class OutlookInBrowserTest {
    private static final int NARROW = 320;
    private static final int TELEPHONE = 360;
    private static final int WIDE = 1200;

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

    /**
     * What the browser found when it laid something out in a frame.
     *
     * @param overlaps pairs of words in the picture that lie on each other
     * @param cut words of the picture that reach over its edge
     */
    private record Layout(int frameWidth, int contentWidth, int overlaps, int cut, String borders, String text) {}

    @ParameterizedTest
    @CsvSource({
        "DUTCH, STANDARD, 320",
        "ENGLISH, NEUTRAL, 320",
        "DUTCH, STANDARD, 360",
        "DUTCH, NEUTRAL, 360",
        "ENGLISH, STANDARD, 360",
        "ENGLISH, NEUTRAL, 360",
        "DUTCH, STANDARD, 1200",
        "ENGLISH, NEUTRAL, 1200"
    })
    void the_page_fits_its_screen_and_no_word_is_cut_off(Language language, TextSet set, int width) throws Exception {
        OutlookCase theCase = in(set, OutlookCase.everything());

        Layout layout = layOut(underItsPolicy(RenderedOutlook.page(theCase, language)), width);

        assertThat(layout.frameWidth()).isEqualTo(width).isIn(NARROW, TELEPHONE, WIDE);
        assertThat(layout.contentWidth()).isLessThanOrEqualTo(width);
        assertThat(layout.overlaps()).isZero();
        assertThat(layout.cut()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "DUTCH, STANDARD, 360",
        "DUTCH, NEUTRAL, 360",
        "ENGLISH, STANDARD, 360",
        "ENGLISH, NEUTRAL, 360",
        "DUTCH, STANDARD, 1200"
    })
    void the_picture_alone_fits_its_frame_and_no_word_is_cut_off(Language language, TextSet set, int width)
            throws Exception {
        for (OutlookCase theCase : List.of(OutlookCase.replanned(), OutlookCase.everything())) {
            Markup picture = RenderedOutlook.picture(in(set, theCase), language);

            Layout layout = layOut("<!DOCTYPE html><body style='margin: 0'>" + picture.markup(), width);

            assertThat(layout.contentWidth()).isLessThanOrEqualTo(width);
            assertThat(layout.overlaps()).isZero();
            assertThat(layout.cut()).isZero();
        }
    }

    @Test
    void the_browser_shows_the_words_and_uses_the_style() throws Exception {
        Layout layout =
                layOut(underItsPolicy(RenderedOutlook.page(OutlookCase.replanned(), Language.DUTCH)), TELEPHONE);

        assertThat(layout.text())
                .contains(
                        "In deze planning staat nog 40,25 uur kraamzorg.",
                        "wo 7 jan",
                        "9,25 uur",
                        "was 7",
                        "gepland, basisverzekering",
                        "Samen nog 40,25 uur 8,5 uur");
        assertThat(layout.borders()).isEqualTo("collapse");
    }

    @Test
    void the_policy_keeps_any_other_style_out() throws Exception {
        String html = underItsPolicy(RenderedOutlook.page(OutlookCase.replanned(), Language.DUTCH));

        assertThat(layOut(html.replace("</style>", " </style>"), TELEPHONE).borders())
                .isEqualTo("separate");
    }

    @Test
    void on_paper_nothing_is_wider_than_the_sheet() throws Exception {
        String html = RenderedOutlook.page(OutlookCase.everything(), Language.DUTCH)
                .markup()
                .replace("@media print", "@media all");

        assertThat(layOut(html, PAPER).contentWidth()).isLessThanOrEqualTo(PAPER);
    }

    @Test
    void on_the_photograph_of_a_telephone_nothing_touches_the_edge_and_all_of_it_is_black_on_white() throws Exception {
        BufferedImage photograph =
                photograph(RenderedOutlook.picture(OutlookCase.everything(), Language.DUTCH), TELEPHONE);

        for (int y = 0; y < photograph.getHeight(); y++) {
            assertThat(grey(photograph, 1, y)).isGreaterThan(250);
            assertThat(grey(photograph, photograph.getWidth() - 2, y)).isGreaterThan(250);
        }
        for (int y = 0; y < photograph.getHeight(); y += 3) {
            for (int x = 0; x < photograph.getWidth(); x += 3) {
                int colour = photograph.getRGB(x, y);
                assertThat((colour >> 16) & 0xff)
                        .as("red and blue at %d, %d", x, y)
                        .isEqualTo(colour & 0xff);
            }
        }
    }

    @Test
    void on_the_photograph_every_way_of_paying_looks_different_without_colour() throws Exception {
        SchedulePicture picture = SchedulePicture.of(OutlookCase.everything().outlook(), Language.DUTCH);
        BufferedImage photograph =
                photograph(RenderedOutlook.picture(OutlookCase.everything(), Language.DUTCH), TELEPHONE);
        int scale = photograph.getWidth() / TELEPHONE;

        Set<String> seen = new HashSet<>();
        for (SchedulePicture.Entry entry : picture.legend()) {
            StringBuilder swatch = new StringBuilder();
            for (int y = entry.y() + 5; y < entry.y() + 12; y++) {
                for (int x = 12; x < 34; x++) {
                    swatch.append(grey(photograph, x * scale, y * scale) < 128 ? '#' : '.');
                }
            }
            seen.add(swatch.toString());
        }

        assertThat(seen).hasSameSizeAs(picture.legend());
    }

    private static OutlookCase in(TextSet set, OutlookCase theCase) {
        return set == TextSet.NEUTRAL ? theCase.bereaved() : theCase;
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xff;
    }

    private static String underItsPolicy(Markup page) {
        return Browser.underPolicy(page.markup(), SchedulePageWriter.STYLESHEET.policy());
    }

    /** A photograph of a picture at a width, with two dots to each of its units. */
    private BufferedImage photograph(Markup picture, int width) throws IOException, InterruptedException {
        Matcher size = Pattern.compile("viewBox=\"0 0 360 (\\d+)\"").matcher(picture.markup());
        assertThat(size.find()).isTrue();
        return browser.photograph(picture.markup(), width, Integer.parseInt(size.group(1)), "schedule");
    }

    private Layout layOut(String html, int width) throws IOException, InterruptedException {
        MatchResult measured =
                browser.inFrame(html, width, """
                const table = page.querySelector('table') ?? page.body;
                const edge = page.querySelector('svg').getBoundingClientRect();
                const words = [...page.querySelectorAll('svg text')].map(text => text.getBoundingClientRect());
                const cut = words.filter(word => word.left < edge.left || word.right > edge.right
                  || word.top < edge.top || word.bottom > edge.bottom).length;
                let overlaps = 0;
                words.forEach((one, i) => words.slice(i + 1).forEach(other => {
                  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
                  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
                  if (wide > 0 && high > 2) overlaps++;
                }));
                const bars = [...page.querySelectorAll('svg svg > rect')].map(bar => bar.getBoundingClientRect());
                words.forEach(word => bars.forEach(bar => {
                  if (word.left < bar.right && bar.left < word.right && word.top < bar.bottom && bar.top < word.bottom)
                    overlaps++;
                }));
                const labels = [...page.querySelectorAll('svg text')].map(text => text.textContent).join(' ');
                return [page.documentElement.clientWidth, page.documentElement.scrollWidth, overlaps, cut,
                  view.getComputedStyle(table).borderCollapse,
                  (page.body.innerText + ' ' + labels).replace(/\\s+/g, ' ')];
                """, "(\\d+) (\\d+) (\\d+) (\\d+) (\\w+) (.*?)", "--window-size=1400,900");
        return new Layout(
                Integer.parseInt(measured.group(1)),
                Integer.parseInt(measured.group(2)),
                Integer.parseInt(measured.group(3)),
                Integer.parseInt(measured.group(4)),
                measured.group(5),
                measured.group(6));
    }
}
