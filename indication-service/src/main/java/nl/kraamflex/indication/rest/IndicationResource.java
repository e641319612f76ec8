package nl.kraamflex.indication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.rest.page.PrintedIndication;
import nl.kraamflex.indication.usecase.ReadCase;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.OfferedForms;
import org.jspecify.annotations.Nullable;

/** What a case is entitled to now: data for programs, and a page for people. */
@Path("/v1/cases")
public class IndicationResource {
    private static final OfferedForms<MediaType> FORMS =
            new OfferedForms<>(List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE), Function.identity());

    private final ReadCase readCase;
    private final ConsistentRead consistentRead;
    private final PrintedIndication printed;

    IndicationResource(ReadCase readCase, ConsistentRead consistentRead, PrintedIndication printed) {
        this.readCase = readCase;
        this.consistentRead = consistentRead;
        this.printed = printed;
    }

    @GET
    @Path("/{caseId}/indication")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed(Role.INDICATION_READ)
    public Response readIndication(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @Context Request request) {
        CaseIndication indication = consistentRead.of(() -> readCase.indication(caseId));
        Response answer = asksForThePage(request) ? printed.answer(indication, acceptLanguage) : data(indication);
        // Choosing a variant has told of Accept already.
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return answer;
    }

    private static boolean asksForThePage(Request request) {
        return FORMS.chosenBy(request).equals(MediaType.TEXT_HTML_TYPE);
    }

    private static Response data(CaseIndication indication) {
        return Response.ok(IndicationAnswer.of(indication), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, EntityTags.of(indication.theCase().version()))
                .build();
    }
}
