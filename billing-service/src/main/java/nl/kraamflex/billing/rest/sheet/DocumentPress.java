package nl.kraamflex.billing.rest.sheet;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Prints documents: PDF/A-3a and PDF/UA-1 with its own fonts, tagged, and the same bytes for the same markup, since it carries no time of
 * printing. It prints few at a time; whoever waits too long is asked to come back.
 */
@ApplicationScoped
public class DocumentPress {
    /** Longest markup that is printed, in characters: 42 days that were all corrected twenty times are half of it. */
    static final int LONGEST = 1_000_000;

    private static final String FAMILY = "DejaVu Sans";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int AT_A_TIME = 2;
    private static final int SECONDS_TO_WAIT = 10;
    private static final long ALWAYS_THE_SAME = 1;
    private static final Pattern TIMES = Pattern.compile("<xmp:(CreateDate|ModifyDate)>[^<]*</xmp:\\1>");

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /**
     * Prints a document.
     *
     * @param markup HTML that is well-formed XML, with style and without anything from elsewhere
     * @throws ProblemException 406 when it is longer than {@link #LONGEST}, 503 when no place comes free
     */
    public byte[] print(String markup) {
        if (markup.length() > LONGEST) {
            throw new ProblemException(Problem.of(406, "document-too-long", "This is too long to be printed")
                    .detail(
                            "The document would have %d characters; at most %d are printed. Ask for the page with 'Accept: text/html' or for the data with 'Accept: application/json'."
                                    .formatted(markup.length(), LONGEST))
                    .build());
        }
        if (!aPlaceIsFree()) {
            throw StandardProblems.unavailable(SECONDS_TO_WAIT);
        }
        try {
            return printed(markup);
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be printed.", e);
        } finally {
            places.release();
        }
    }

    private boolean aPlaceIsFree() {
        try {
            return places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] printed(String markup) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(markup, null)
                .useFont(() -> font("DejaVuSans.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                // Nothing is fetched from anywhere: what a document shows stands in its markup.
                .useUriResolver((base, uri) -> null)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .withProducer("kraamflex");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            takeTimesAway(document);
            document.setDocumentId(ALWAYS_THE_SAME);
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            document.save(printed);
            return printed.toByteArray();
        }
    }

    private static void takeTimesAway(PDDocument document) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.CREATION_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try (InputStream written = metadata.exportXMPMetadata()) {
            String text = new String(written.readAllBytes(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(TIMES.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static InputStream font(String name) {
        InputStream font = DocumentPress.class.getResourceAsStream(FONTS + name);
        if (font == null) {
            throw new IllegalStateException("The font " + name + " is missing.");
        }
        return font;
    }
}
