package nl.kraamflex.scheduling.rest.outlook;

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
import nl.kraamflex.scheduling.domain.Outlook;

/** The forms in which a schedule can be had; where a caller takes several alike, the first is given. */
public enum OutlookForm {
    /** For programs. */
    DATA(MediaType.APPLICATION_JSON),
    /** For a browser or a printer. */
    PAGE(MediaType.TEXT_HTML),
    /** For a calendar program. */
    CALENDAR(OutlookForm.TEXT_CALENDAR),
    /** A picture of the days. */
    PICTURE(OutlookForm.SVG);

    /** Media type of a calendar. */
    public static final String TEXT_CALENDAR = "text/calendar";

    /** Media type of a picture. */
    public static final String SVG = "image/svg+xml";

    private static final OfferedForms<OutlookForm> OFFERED = new OfferedForms<>(List.of(values()), OutlookForm::type);

    private final String mediaType;

    OutlookForm(String mediaType) {
        this.mediaType = mediaType;
    }

    private MediaType type() {
        return MediaType.valueOf(mediaType);
    }

    /** The templates, checked against their records when the service is built. */
    @CheckedTemplate(basePath = "outlook")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance picture(SchedulePicture picture);

        static native TemplateInstance page(SchedulePage page);
    }

    /**
     * A form made for a reader.
     *
     * @param body its content
     * @param tag strong entity tag, which differs with every byte of the content
     */
    public record Made(OutlookForm form, Language language, String body, String tag) {
        /** The answer with it, without headers that concern caching. */
        public Response.ResponseBuilder answer() {
            Response.ResponseBuilder answer = Response.ok(body, form.type().withCharset("utf-8"))
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                    .header(HttpHeaders.ETAG, tag);
            return form == PAGE ? answer.header(ContentPolicy.HEADER, SchedulePageWriter.STYLESHEET.policy()) : answer;
        }
    }

    /**
     * The form that a request asks for by {@code Accept}; choosing puts that header into {@code Vary}.
     *
     * @throws NotAcceptableException when it takes none of them
     */
    public static OutlookForm of(Request request) {
        return OFFERED.chosenBy(request);
    }

    /**
     * Makes this form.
     *
     * @param outlook of a case; page and picture need one that has a plan
     * @throws IllegalStateException for {@link #DATA}, which has a record of its own
     */
    public Made make(Outlook outlook, Language language) {
        String body = switch (this) {
            case DATA -> throw new IllegalStateException("Data is written as JSON.");
            case PAGE ->
                Templates.page(new SchedulePageWriter(outlook, language).page(picture(outlook, language)))
                        .render();
            case CALENDAR -> ScheduleCalendar.of(outlook, language);
            case PICTURE -> picture(outlook, language);
        };
        return new Made(this, language, body, EntityTags.of(outlook.schedule().version(), body));
    }

    private static String picture(Outlook outlook, Language language) {
        return Templates.picture(SchedulePicture.of(outlook, language)).render();
    }
}
