package nl.kraamflex.billing.rest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.web.ProblemException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * The document as it comes off the press. What needs the commands of poppler-utils is skipped where they are not installed, and says so;
 * on CI that is a failure.
 */
class DocumentOnPaperTest {
    private static final DocumentPress PRESS = new DocumentPress();
    private static final long DEADLINE_SECONDS = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void veraPDF_finds_nothing_against_PDF_A_and_PDF_UA(Language language) throws Exception {
        for (TextSet set : TextSet.values()) {
            byte[] document = printed(SampleSheets.estimate(language, set));

            assertThat(faults(document, PDFAFlavour.PDFA_3_A))
                    .as("PDF/A-3a, %s", set)
                    .isEmpty();
            assertThat(faults(document, PDFAFlavour.PDFUA_1))
                    .as("PDF/UA-1, %s", set)
                    .isEmpty();
        }
    }

    @Test
    void veraPDF_finds_what_a_bare_document_lacks() throws Exception {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bare);
        }

        assertThat(faults(bare.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
        assertThat(faults(bare.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void the_same_sheet_gives_the_same_bytes() {
        StatementSheet sheet = SampleSheets.estimate(Language.AR, TextSet.STANDARD);

        assertThat(printed(sheet)).isEqualTo(printed(sheet));
    }

    @Test
    void what_is_longer_than_any_case_is_not_printed() {
        String endless = "x".repeat(DocumentPress.LONGEST + 1);

        assertThatThrownBy(() -> PRESS.print(endless)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().status()).isEqualTo(406);
            assertThat(refused.problem().type()).isEqualTo("/problems/document-too-long");
            assertThat(refused.problem().detail()).contains("Accept: text/html", "Accept: application/json");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void forty_two_days_that_were_all_corrected_twenty_times_are_at_most_half_of_what_is_printed(Language language) {
        StatementSheet sheet = SampleSheets.statement(language, TextSet.STANDARD);
        StatementSheet.Table table = Objects.requireNonNull(sheet.table());
        StatementSheet.Row longest = table.rows().stream()
                .max(Comparator.comparingInt(row -> String.join("", row.notes()).length()))
                .orElseThrow();
        StatementSheet long42 = new StatementSheet(
                sheet.language(),
                sheet.title(),
                sheet.heading(),
                sheet.answer(),
                sheet.before(),
                new StatementSheet.Table(
                        table.heading(),
                        table.caption(),
                        table.date(),
                        table.hours(),
                        table.perHour(),
                        table.amount(),
                        Collections.nCopies(42 * 21, longest),
                        table.totals()),
                sheet.after());

        assertThat(RenderedSheet.document(long42).markup().length()).isLessThan(DocumentPress.LONGEST / 2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_word_of_the_sheet_is_on_the_paper(Language language) throws Exception {
        StatementSheet sheet = SampleSheets.statement(language, TextSet.STANDARD);

        String text = textOf(printed(sheet));

        List<String> words = RenderedSheet.document(sheet).texts("//body//text()").stream()
                .flatMap(said -> Arrays.stream(said.split(" ")))
                .map(DocumentOnPaperTest::bare)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        assertThat(words).allSatisfy(word -> assertThat(text).contains(word));
        assertThat(words).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_reaches_over_the_margin_and_something_stands_on_every_page(Language language) throws Exception {
        List<BufferedImage> pages =
                pictures(printed(SampleSheets.statement(language, TextSet.STANDARD)), language.tag());

        assertThat(pages).hasSizeBetween(1, 4);
        for (BufferedImage page : pages) {
            // Margins are 18 mm left and right at 80 dots to the inch: 56 dots.
            int inner = 54;
            int dark = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    boolean ink = (page.getRGB(x, y) & 0xff) < 160;
                    if (ink) {
                        dark++;
                        assertThat(x).as("x of a dark dot, y %d", y).isBetween(inner, page.getWidth() - inner);
                    }
                }
            }
            assertThat(dark).isGreaterThan(200);
        }
    }

    @Test
    void arabic_stands_on_the_right_and_dutch_on_the_left() throws Exception {
        BufferedImage arabic = pictures(printed(SampleSheets.estimate(Language.AR, TextSet.STANDARD)), "right")
                .getFirst();
        BufferedImage dutch = pictures(printed(SampleSheets.estimate(Language.NL, TextSet.STANDARD)), "left")
                .getFirst();

        assertThat(inkOfHeading(arabic).getMax()).isGreaterThan(arabic.getWidth() - 70);
        assertThat(inkOfHeading(arabic).getMin()).isGreaterThan(150);
        assertThat(inkOfHeading(dutch).getMin()).isLessThan(70);
        assertThat(inkOfHeading(dutch).getMax()).isLessThan(dutch.getWidth() - 150);
    }

    /** Where the heading stands, in dots from the left. */
    private static IntSummaryStatistics inkOfHeading(BufferedImage page) {
        return IntStream.range(0, page.getWidth())
                .filter(x -> IntStream.range(45, 75).anyMatch(y -> (page.getRGB(x, y) & 0xff) < 160))
                .summaryStatistics();
    }

    private static byte[] printed(StatementSheet sheet) {
        return PRESS.print(RenderedSheet.document(sheet).markup());
    }

    private static List<String> faults(byte[] document, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }

    private String textOf(byte[] document) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("document.pdf"), document);
        Path text = folder.resolve("document.txt");
        run("pdftotext", "-enc", "UTF-8", file.toString(), text.toString());
        return bare(Files.readString(text, StandardCharsets.UTF_8));
    }

    private List<BufferedImage> pictures(byte[] document, String name) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve(name + ".pdf"), document);
        run(
                "pdftoppm",
                "-r",
                "80",
                "-gray",
                "-png",
                file.toString(),
                folder.resolve(name).toString());
        Path kept = Files.createDirectories(Path.of("target", "photographs"));
        try (var files = Files.list(folder)) {
            return files.filter(found -> found.getFileName().toString().matches(Pattern.quote(name) + "-\\d+\\.png"))
                    .sorted()
                    .map(found -> read(found, kept))
                    .toList();
        }
    }

    private static BufferedImage read(Path picture, Path kept) {
        try {
            Files.copy(
                    picture,
                    kept.resolve("document-" + picture.getFileName()),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return ImageIO.read(picture.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Letters and digits alone, in their ordinary shapes: a document has other shapes of Arabic letters, stretches them and breaks lines. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]+|\u0640", "")
                .strip();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        boolean there = Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .map(directory -> Path.of(directory, command[0]))
                .anyMatch(Files::isExecutable);
        if (!there) {
            String missing =
                    "The command %s is not on the PATH: install Debian's package poppler-utils.".formatted(command[0]);
            if (System.getenv("CI") == null) {
                abort(missing);
            } else {
                fail(missing);
            }
        }
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
