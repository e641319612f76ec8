package nl.kraamflex.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Headless Chromium, for tests of what people see. */
public final class Browser {
    /** A browser that hangs is a failure, well before the build is given up. */
    private static final int DEADLINE_SECONDS = 120;

    private final String chromium;
    private final Path folder;

    private Browser(String chromium, Path folder) {
        this.chromium = chromium;
        this.folder = folder;
    }

    /**
     * The browser of this machine. Where none is installed the running test is skipped and says so; on CI it fails.
     *
     * @param folder of the test, for what the browser writes
     */
    public static Browser in(Path folder) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .map(directory -> Path.of(directory, "chromium"))
                .filter(Files::isExecutable)
                .map(found -> new Browser(found.toString(), folder))
                .findFirst()
                .orElseGet(Browser::none);
    }

    private static Browser none() {
        String missing = "The command chromium is not on the PATH: install Debian's package chromium.";
        return System.getenv("CI") == null ? abort(missing) : fail(missing);
    }

    /** A page as a service sends it: what is a header there is an element here. */
    public static String underPolicy(String html, String policy) {
        return html.replace(
                "<meta charset=\"UTF-8\"/>",
                "<meta charset=\"UTF-8\"/><meta http-equiv=\"Content-Security-Policy\" content=\"%s\"/>"
                        .formatted(policy.replace("; frame-ancestors 'none'", "")));
    }

    /**
     * Shows something in a frame of a width and tells what was measured there.
     *
     * @param measure JavaScript that gives a list of what it finds, with {@code page} and {@code view} for document and window
     *     of the frame
     * @param expected what that list looks like in words with blanks between them
     * @param arguments further ones for the browser
     */
    public MatchResult inFrame(String html, int width, String measure, String expected, String... arguments)
            throws IOException, InterruptedException {
        String harness = """
                <!DOCTYPE html><title>not measured</title>
                <iframe id="frame" style="border: 0; width: %dpx; height: 800px" srcdoc="%s"></iframe>
                <script>
                document.getElementById('frame').onload = event => {
                  const page = event.target.contentDocument;
                  const view = event.target.contentWindow;
                  document.title = (() => { %s })().join(' ');
                };
                </script>
                """.formatted(width, html.replace("&", "&amp;").replace("\"", "&quot;"), measure);
        Path file = Files.writeString(folder.resolve("harness.html"), harness);

        String dom = run(Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "--hide-scrollbars", "--dump-dom", file.toUri().toString()))
                .toArray(String[]::new));

        Matcher measured = Pattern.compile("<title>" + expected + "</title>", Pattern.DOTALL)
                .matcher(dom);
        assertThat(measured.find()).as(dom).isTrue();
        return measured.toMatchResult();
    }

    /**
     * A photograph of a picture, with two dots to each of its units.
     *
     * @param markup the picture
     * @param width of what it is shown in, in units
     * @param height of the picture at that width, in units
     * @param name under which it is kept for people, beside what the build makes
     */
    public BufferedImage photograph(String markup, int width, int height, String name)
            throws IOException, InterruptedException {
        Path page = Files.writeString(
                folder.resolve("picture.html"),
                "<!DOCTYPE html><meta charset=\"UTF-8\"/><body style=\"margin: 0\"><div style=\"width: %dpx\">%s</div>"
                        .formatted(width, markup));
        Path photograph = folder.resolve("picture.png");
        run(
                "--hide-scrollbars",
                "--force-device-scale-factor=2",
                "--window-size=800," + (height + 40),
                "--screenshot=" + photograph,
                page.toUri().toString());
        Path kept = Files.createDirectories(Path.of("target", "photographs")).resolve(name + ".png");
        Files.copy(photograph, kept, StandardCopyOption.REPLACE_EXISTING);
        BufferedImage whole = ImageIO.read(photograph.toFile());
        assertThat(whole.getHeight()).isGreaterThanOrEqualTo(height * 2);
        return whole.getSubimage(0, 0, width * 2, height * 2);
    }

    /** Runs the browser to its end and gives what it printed. */
    public String run(String... arguments) throws IOException, InterruptedException {
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
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
