package nl.kraamflex.billing.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kraamflex.billing.usecase.ReadStatement;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.PreferWait;

/** Contribution statements over HTTP, as of now. */
@Path("/v1/statements/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class StatementResource {
    private final ReadStatement readStatement;
    private final PreferWait preferWait;

    StatementResource(ReadStatement readStatement, PreferWait preferWait) {
        this.readStatement = readStatement;
        this.preferWait = preferWait;
    }

    @GET
    @RolesAllowed(Role.BILLING_READ)
    public Uni<Response> readStatement(
            @PathParam("caseId") UUID caseId,
            @QueryParam("acceptDerived") @DefaultValue("false") boolean acceptDerived) {
        return preferWait.answer(
                () -> readStatement
                        .read(caseId, StatementProblems.derived(acceptDerived))
                        .map(now -> new PreferWait.Found(
                                StatementAnswer.of(StatementProblems.stated(now.verdict())),
                                now.onFile().billed().version())),
                StatementProblems.noCare(caseId));
    }
}
