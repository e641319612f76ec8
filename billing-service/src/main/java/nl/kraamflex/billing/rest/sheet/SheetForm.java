package nl.kraamflex.billing.rest.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.OfferedForms;
import nl.kraamflex.platform.web.Stylesheet;

/** The forms in which a statement or an estimate can be had; where a caller takes several alike, the first is given. */
public enum SheetForm {
    /** For programs. */
    DATA(MediaType.APPLICATION_JSON),
    /** For a browser. */
    PAGE(MediaType.TEXT_HTML),
    /** To print or keep. */
    DOCUMENT(SheetForm.PDF);

    /** Media type of a document. */
    public static final String PDF = "application/pdf";

    /** How a page looks, on paper and on a telephone. */
    static final Stylesheet SCREEN = Stylesheet.of(SheetForm.class, "/sheet/screen.css");

    /** How a document looks. */
    static final Stylesheet PAPER = Stylesheet.of(SheetForm.class, "/sheet/paper.css");

    private static final OfferedForms<SheetForm> OFFERED = new OfferedForms<>(List.of(values()), SheetForm::type);

    private final String mediaType;

    SheetForm(String mediaType) {
        this.mediaType = mediaType;
    }

    MediaType type() {
        return MediaType.valueOf(mediaType);
    }

    /** The templates, checked against their records when the service is built. */
    @CheckedTemplate(basePath = "sheet")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(StatementSheet sheet, String style);

        static native TemplateInstance document(StatementSheet sheet, String style);
    }

    /**
     * A sheet written for a reader. A document still has to be printed from it.
     *
     * @param markup HTML that is well-formed XML
     * @param tag strong entity tag, which differs with every byte of the content
     */
    public record Written(SheetForm form, String language, String markup, String tag) {}

    /**
     * The form that a request asks for by {@code Accept}; choosing puts that header into {@code Vary}.
     *
     * @throws NotAcceptableException when it takes none of them
     */
    public static SheetForm of(Request request) {
        return OFFERED.chosenBy(request);
    }

    /**
     * Writes a sheet in this form.
     *
     * @param version of the case it rests on
     * @throws IllegalStateException for {@link #DATA}, which has a record of its own
     */
    public Written write(StatementSheet sheet, long version) {
        String markup = switch (this) {
            case DATA -> throw new IllegalStateException("Data is written as JSON.");
            case PAGE -> Templates.page(sheet, SCREEN.text()).render();
            case DOCUMENT -> Templates.document(sheet, PAPER.text()).render();
        };
        return new Written(this, sheet.tag(), markup, EntityTags.of(version, markup));
    }
}
