package nl.kraamflex.billing.rest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page in a real browser, under its own policy. Where Chromium is not installed these tests are skipped and say so; on CI that is a
 * failure.
 */
class SheetInBrowserTest {
    private static final int NARROW = 320;
    private static final int TELEPHONE = 360;
    private static final int WIDE = 1200;

    /** What A4 leaves between margins of 15 mm, at 96 dots to the inch. */
    private static final int PAPER = 680;

    private static final Pattern VIOLATIONS = Pattern.compile("data-violations=\"([^\"]*)\"");

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
     * What the browser found when it laid a page out in a frame.
     *
     * @param amountLeft how far the last column of the table begins from the left
     * @param dateLeft how far its first column does
     */
    private record Layout(
            int frameWidth,
            int contentWidth,
            int cut,
            String direction,
            String borders,
            int amountLeft,
            int dateLeft,
            String text) {}

    static Stream<Arguments> pages() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        Arguments.of(language, TextSet.STANDARD, NARROW),
                        Arguments.of(language, TextSet.NEUTRAL, TELEPHONE),
                        Arguments.of(language, TextSet.STANDARD, WIDE)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_page_fits_its_screen_and_every_word_is_there(Language language, TextSet set, int width) throws Exception {
        StatementSheet sheet = SampleSheets.statement(language, set);

        Layout layout = layOut(underItsPolicy(sheet), width);

        assertThat(layout.frameWidth()).isEqualTo(width);
        assertThat(layout.contentWidth()).isLessThanOrEqualTo(width);
        assertThat(layout.cut()).isZero();
        assertThat(layout.borders()).isEqualTo("collapse");
        assertThat(RenderedSheet.page(sheet).texts("//h1 | //h2 | //p | //li | //td"))
                .allSatisfy(text -> assertThat(layout.text()).contains(text));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_estimate_fits_a_telephone(Language language) throws Exception {
        Layout layout = layOut(underItsPolicy(SampleSheets.estimate(language, TextSet.STANDARD)), TELEPHONE);

        assertThat(layout.contentWidth()).isLessThanOrEqualTo(TELEPHONE);
        assertThat(layout.cut()).isZero();
    }

    @Test
    void arabic_runs_from_right_to_left_and_so_do_the_columns() throws Exception {
        Layout arabic = layOut(underItsPolicy(SampleSheets.statement(Language.AR, TextSet.STANDARD)), WIDE);
        Layout dutch = layOut(underItsPolicy(SampleSheets.statement(Language.NL, TextSet.STANDARD)), WIDE);

        assertThat(arabic.direction()).isEqualTo("rtl");
        assertThat(arabic.amountLeft()).isLessThan(arabic.dateLeft());
        assertThat(dutch.direction()).isEqualTo("ltr");
        assertThat(dutch.amountLeft()).isGreaterThan(dutch.dateLeft());
    }

    @Test
    void the_policy_keeps_any_other_style_out() throws Exception {
        String html = underItsPolicy(SampleSheets.statement(Language.NL, TextSet.STANDARD));

        assertThat(layOut(html.replace("</style>", " </style>"), TELEPHONE).borders())
                .isEqualTo("separate");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void on_paper_nothing_is_wider_than_the_sheet(Language language) throws Exception {
        String html = RenderedSheet.page(SampleSheets.statement(language, TextSet.STANDARD))
                .markup()
                .replace("@media print", "@media all");

        assertThat(layOut(html, PAPER).contentWidth()).isLessThanOrEqualTo(PAPER);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void axe_finds_no_violation(Language language) throws Exception {
        for (StatementSheet sheet : List.of(
                SampleSheets.statement(language, TextSet.STANDARD),
                SampleSheets.statement(language, TextSet.NEUTRAL),
                SampleSheets.estimate(language, TextSet.STANDARD))) {
            assertThat(violations(RenderedSheet.page(sheet).markup())).isEmpty();
        }
    }

    @Test
    void axe_finds_what_is_wrong() throws Exception {
        String page = RenderedSheet.page(SampleSheets.statement(Language.NL, TextSet.STANDARD))
                .markup()
                .replace("<html lang=\"nl\"", "<html")
                .replace("color: #000", "color: #ddd");

        assertThat(violations(page)).contains("html-has-lang", "color-contrast");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void on_the_photograph_of_a_telephone_nothing_touches_the_edge(Language language) throws Exception {
        BufferedImage photograph = photograph(SampleSheets.statement(language, TextSet.STANDARD));

        for (int y = 0; y < photograph.getHeight(); y++) {
            assertThat(photograph.getRGB(1, y) & 0xff).isGreaterThan(250);
            assertThat(photograph.getRGB(photograph.getWidth() - 2, y) & 0xff).isGreaterThan(250);
        }
        long dark = IntStream.range(0, photograph.getHeight())
                .filter(y ->
                        IntStream.range(0, photograph.getWidth()).anyMatch(x -> (photograph.getRGB(x, y) & 0xff) < 100))
                .count();
        assertThat(dark).isGreaterThan(photograph.getHeight() / 4);
    }

    private static String underItsPolicy(StatementSheet sheet) {
        return Browser.underPolicy(RenderedSheet.page(sheet).markup(), SheetForm.SCREEN.policy());
    }

    private List<String> violations(String html) throws IOException, InterruptedException {
        String script = """
                <script>%s</script>
                <script>
                axe.run(document).then(found => document.documentElement.setAttribute(
                  'data-violations', found.violations.map(violation => violation.id).join(' ') + ' of ' + found.passes.length));
                </script>
                </body>
                """.formatted(axe());
        Path file = Files.writeString(folder.resolve("axe.html"), html.replace("</body>", script));

        String dom = browser.run(
                "--virtual-time-budget=20000", "--dump-dom", file.toUri().toString());

        Matcher found = VIOLATIONS.matcher(dom);
        assertThat(found.find()).as("axe-core ran to its end").isTrue();
        String[] parts = found.group(1).split(" of ", -1);
        assertThat(Integer.parseInt(parts[1])).as("rules that held").isGreaterThan(10);
        return parts[0].isBlank() ? List.of() : List.of(parts[0].split(" "));
    }

    private static String axe() throws IOException {
        try (InputStream file = Objects.requireNonNull(SheetInBrowserTest.class.getResourceAsStream(
                "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private BufferedImage photograph(StatementSheet sheet) throws IOException, InterruptedException {
        // Chromium has windows of 500 dots and more alone, so the page stands in a narrow frame.
        String html = RenderedSheet.page(sheet).markup().replace("&", "&amp;").replace("\"", "&quot;");
        Path page = Files.writeString(folder.resolve("photograph.html"), """
                <!DOCTYPE html><meta charset="UTF-8"/><body style="margin: 0">
                <iframe style="border: 0; width: %dpx; height: 2400px" srcdoc="%s"></iframe>
                """.formatted(TELEPHONE, html));
        Path photograph = folder.resolve("photograph.png");
        browser.run(
                "--hide-scrollbars",
                "--window-size=800,2400",
                "--screenshot=" + photograph,
                page.toUri().toString());
        Path kept = Files.createDirectories(Path.of("target", "photographs"));
        Files.copy(photograph, kept.resolve("page-%s.png".formatted(sheet.tag())), StandardCopyOption.REPLACE_EXISTING);
        return ImageIO.read(photograph.toFile()).getSubimage(0, 0, TELEPHONE, 2300);
    }

    private Layout layOut(String html, int width) throws IOException, InterruptedException {
        MatchResult measured = browser.inFrame(
                html, width, """
                const table = page.querySelector('table');
                const cells = [...page.querySelectorAll('td, th, p, li, h1, h2')].map(cell => cell.getBoundingClientRect());
                const cut = cells.filter(cell => cell.left < -1 || cell.right > view.innerWidth + 1).length;
                const head = [...table.querySelectorAll('thead th')].map(cell => Math.round(cell.getBoundingClientRect().left));
                return [page.documentElement.clientWidth, page.documentElement.scrollWidth, cut,
                  view.getComputedStyle(page.body).direction, view.getComputedStyle(table).borderCollapse,
                  head[3], head[0], page.body.innerText.replace(/\\s+/g, ' ')];
                """, "(\\d+) (\\d+) (\\d+) (\\w+) (\\w+) (\\d+) (\\d+) (.*?)", "--window-size=1400,900");
        return new Layout(
                Integer.parseInt(measured.group(1)),
                Integer.parseInt(measured.group(2)),
                Integer.parseInt(measured.group(3)),
                measured.group(4),
                measured.group(5),
                Integer.parseInt(measured.group(6)),
                Integer.parseInt(measured.group(7)),
                measured.group(8));
    }
}
