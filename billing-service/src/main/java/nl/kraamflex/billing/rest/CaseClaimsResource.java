package nl.kraamflex.billing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kraamflex.billing.usecase.ClaimCase;
import nl.kraamflex.billing.usecase.ReadClaims;
import nl.kraamflex.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The claim lines of one case over HTTP. */
@Path("/v1/cases/{caseId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseClaimsResource {
    /** Body of {@code claimCase}. */
    public record ClaimCaseRequest(@Nullable Boolean repeatRejected) {}

    private final ClaimCase claimCase;
    private final ReadClaims readClaims;

    CaseClaimsResource(ClaimCase claimCase, ReadClaims readClaims) {
        this.claimCase = claimCase;
        this.readClaims = readClaims;
    }

    @POST
    @Path("/claim-lines")
    @RolesAllowed(Role.BILLING_WRITE)
    public Response claimCase(@PathParam("caseId") UUID caseId, ClaimCaseRequest request) {
        boolean repeat = request.repeatRejected() != null && request.repeatRejected();
        return Response.ok(ClaimLinesAnswer.of(readClaims.withResults(claimCase.bringUpToDate(caseId, repeat)), null))
                .build();
    }
}
