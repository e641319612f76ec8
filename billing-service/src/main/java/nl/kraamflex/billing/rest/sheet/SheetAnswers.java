package nl.kraamflex.billing.rest.sheet;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.kraamflex.platform.web.ContentPolicy;
import org.jspecify.annotations.Nullable;

/** Makes answers of what was found: data as they are, a page with its policy, a document printed on a worker thread. */
@ApplicationScoped
public class SheetAnswers {
    private static final String PREFERENCE_APPLIED = "Preference-Applied";

    private final DocumentPress press;

    SheetAnswers(DocumentPress press) {
        this.press = press;
    }

    /**
     * Each answer in the form that was asked for.
     *
     * @param found answers with data or {@link SheetForm.Written}, or without an entity
     */
    public Uni<Response> of(Uni<Response> found) {
        return found.emitOn(Infrastructure.getDefaultWorkerPool()).map(this::answer);
    }

    /**
     * An answer in the form that was asked for, made on the thread that asks.
     *
     * @param found as in {@link #of(Uni)}
     */
    public Response answer(Response found) {
        if (found.getEntity() instanceof SheetForm.Written written) {
            Response.ResponseBuilder answer = written.form() == SheetForm.DOCUMENT
                    ? Response.ok(press.print(written.markup()), written.form().type())
                    : Response.ok(written.markup(), written.form().type().withCharset("utf-8"))
                            .header(ContentPolicy.HEADER, SheetForm.SCREEN.policy());
            @Nullable String applied = found.getHeaderString(PREFERENCE_APPLIED);
            return (applied == null ? answer : answer.header(PREFERENCE_APPLIED, applied))
                    .header(HttpHeaders.CONTENT_LANGUAGE, written.language())
                    .header(HttpHeaders.ETAG, written.tag())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        }
        // Choosing a form has told of Accept already.
        Response.ResponseBuilder answer =
                Response.fromResponse(found).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return (found.hasEntity() ? answer.type(MediaType.APPLICATION_JSON_TYPE) : answer).build();
    }
}
