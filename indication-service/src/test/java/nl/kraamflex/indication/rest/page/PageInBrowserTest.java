package nl.kraamflex.indication.rest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.calculation.Language;
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
    /** A browser that hangs is a failure, well before the build is given up. */
    private static final int DEADLINE_SECONDS = 120;

    private static final int TELEPHONE = 360;

    /** What A4 leaves between margins of 15 mm, at 96 dots to the inch. */
    private static final int PAPER = 680;

    private static final Pattern MEASURED =
            Pattern.compile("<title>(\\d+) (\\d+) (\\w+) (.*?)</title>", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private String chromium;

    @BeforeEach
    void findTheBrowser() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        chromium = Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .map(directory -> Path.of(directory, "chromium"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseGet(PageInBrowserTest::noBrowser);
    }

    private static String noBrowser() {
        String missing = "The command chromium is not on the PATH: install Debian's package chromium.";
        return System.getenv("CI") == null ? abort(missing) : fail(missing);
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

        run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());

        String printed = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(printed).results())
                .hasSizeBetween(1, 3);
        assertThat(printed).containsPattern("/MediaBox\\s*\\[0 0 59[456][.\\d]* 84[123][.\\d]*]");
    }

    private static List<CaseIndication> wide() {
        return List.of(PageCase.afterHospital(), PageCase.manySteps(), PageCase.oneOfTwinsDied());
    }

    /** The page as the service sends it: what is a header there is an element here. */
    private static String underItsPolicy(String html) {
        String policy = Stylesheet.POLICY.replace("; frame-ancestors 'none'", "");
        return html.replace(
                "<meta charset=\"UTF-8\"/>",
                "<meta charset=\"UTF-8\"/><meta http-equiv=\"Content-Security-Policy\" content=\"%s\"/>"
                        .formatted(policy));
    }

    /** Shows the page in a frame of a width, measures it, and tells the result in the title of the page around it. */
    private Layout layOut(String html, int width) throws IOException, InterruptedException {
        String harness = """
                <!DOCTYPE html><title>not measured</title>
                <iframe id="frame" style="border: 0; width: %dpx; height: 800px" srcdoc="%s"></iframe>
                <script>
                document.getElementById('frame').onload = event => {
                  const page = event.target.contentDocument;
                  const table = page.querySelector('table') ?? page.body;
                  document.title = [page.documentElement.clientWidth, page.documentElement.scrollWidth,
                    event.target.contentWindow.getComputedStyle(table).borderCollapse,
                    page.body.innerText.replace(/\\s+/g, ' ')].join(' ');
                };
                </script>
                """.formatted(width, html.replace("&", "&amp;").replace("\"", "&quot;"));
        Path file = Files.writeString(folder.resolve("harness.html"), harness);

        String dom = run("--hide-scrollbars", "--dump-dom", file.toUri().toString());

        Matcher measured = MEASURED.matcher(dom);
        assertThat(measured.find()).as(dom).isTrue();
        return new Layout(
                Integer.parseInt(measured.group(1)),
                Integer.parseInt(measured.group(2)),
                measured.group(3),
                measured.group(4));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path log = folder.resolve("log");
        List<String> command = Stream.concat(
                        Stream.of(
                                chromium,
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--user-data-dir=" + folder.resolve("profile")),
                        Arrays.stream(arguments))
                .toList();
        Process browser = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            boolean ended = browser.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
            assertThat(ended)
                    .as("Chromium still runs after %d seconds: %s", DEADLINE_SECONDS, Files.readString(log))
                    .isTrue();
            assertThat(browser.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly();
        }
        return Files.readString(out);
    }
}
