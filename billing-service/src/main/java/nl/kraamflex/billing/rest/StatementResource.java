package nl.kraamflex.billing.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kraamflex.billing.usecase.ReadStatement;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.PreferWait;

/** Contribution statements over HTTP. */
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
    public Uni<Response> readStatement(@PathParam("caseId") UUID caseId) {
        return preferWait.answer(
                () -> readStatement
                        .read(caseId)
                        .map(statement -> new PreferWait.Found(
                                StatementAnswer.of(statement),
                                statement.billed().version())),
                "This organisation has no record of care for case %s, or it is still on its way. Record visits at scheduling-service, or wait with the header 'Prefer: wait=5'."
                        .formatted(caseId));
    }
}
