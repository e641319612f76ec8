package nl.kraamflex.scheduling.rest.regionoutlook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.kraamflex.platform.web.ContentPolicy;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.OfferedForms;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOutlook;
import org.jspecify.annotations.Nullable;

/** The forms in which the outlook of a region can be had; where a caller takes several alike, the first is given. */
public enum RegionOutlookForm {
    /** For programs. */
    DATA(MediaType.APPLICATION_JSON),
    /** For a browser or a printer. */
    PAGE(MediaType.TEXT_HTML),
    /** For a spreadsheet. */
    TABLE(RegionOutlookForm.TEXT_CSV),
    /** A heat map of the dates. */
    PICTURE(RegionOutlookForm.SVG);

    /** Media type of a table. */
    public static final String TEXT_CSV = "text/csv";

    /** Media type of a picture. */
    public static final String SVG = "image/svg+xml";

    private static final OfferedForms<RegionOutlookForm> OFFERED =
            new OfferedForms<>(List.of(values()), RegionOutlookForm::type);

    private final String mediaType;

    RegionOutlookForm(String mediaType) {
        this.mediaType = mediaType;
    }

    private MediaType type() {
        return MediaType.valueOf(mediaType);
    }

    /** The templates, checked against their records when the service is built. */
    @CheckedTemplate(basePath = "regionoutlook")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance picture(RegionPicture picture);

        static native TemplateInstance page(RegionPage page);
    }

    /**
     * A form made for a reader.
     *
     * @param language of its words; null where it has none
     * @param body its content
     * @param tag strong entity tag, which differs with every byte of the content
     */
    public record Made(RegionOutlookForm form, @Nullable Language language, String body, String tag) {
        /**
         * The answer with it.
         *
         * @param ifNoneMatch the header, or null when absent: who has this form already gets no second copy
         */
        public Response answer(@Nullable String ifNoneMatch) {
            boolean known = EntityTags.matches(ifNoneMatch, tag);
            Response.ResponseBuilder answer = known ? Response.notModified() : Response.ok(body, whole());
            answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            if (!known && language != null) {
                answer.header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
            }
            if (!known && form == PAGE) {
                answer.header(ContentPolicy.HEADER, RegionPage.STYLESHEET.policy());
            }
            return answer.build();
        }

        private MediaType whole() {
            return form == DATA ? form.type() : form.type().withCharset("utf-8");
        }
    }

    /**
     * The form that a request asks for by {@code Accept}; choosing puts that header into {@code Vary}.
     *
     * @throws NotAcceptableException when it takes none of them
     */
    public static RegionOutlookForm of(Request request) {
        return OFFERED.chosenBy(request);
    }

    /**
     * Makes this form.
     *
     * @param capacityVersion version of the region's hours, with which its tag begins
     * @param json writes data as every answer of the service is written
     */
    public Made make(RegionOutlook outlook, long capacityVersion, Language language, ObjectMapper json) {
        String body = switch (this) {
            case DATA -> data(outlook, json);
            case PAGE ->
                Templates.page(RegionPage.of(outlook, language, picture(outlook, language)))
                        .render();
            case TABLE -> RegionOutlookTable.of(RegionOutlookAnswer.of(outlook));
            case PICTURE -> picture(outlook, language);
        };
        boolean spoken = this == PAGE || this == PICTURE;
        return new Made(this, spoken ? language : null, body, EntityTags.of(capacityVersion, body));
    }

    private static String data(RegionOutlook outlook, ObjectMapper json) {
        try {
            return json.writeValueAsString(RegionOutlookAnswer.of(outlook));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An outlook could not be written as JSON: this is a defect.", e);
        }
    }

    private static String picture(RegionOutlook outlook, Language language) {
        return Templates.picture(RegionPicture.of(outlook, language)).render();
    }
}
