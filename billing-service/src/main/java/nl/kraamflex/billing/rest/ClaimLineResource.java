package nl.kraamflex.billing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.ClaimState;
import nl.kraamflex.billing.usecase.ReadClaims;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;
import org.jspecify.annotations.Nullable;

/** Claim lines over HTTP. */
@Path("/v1/claim-lines")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimLineResource {
    private final ReadClaims readClaims;
    private final CurrentOrganisation organisation;
    private final ConsistentRead consistentRead;

    ClaimLineResource(ReadClaims readClaims, CurrentOrganisation organisation, ConsistentRead consistentRead) {
        this.readClaims = readClaims;
        this.organisation = organisation;
        this.consistentRead = consistentRead;
    }

    @GET
    @RolesAllowed(Role.BILLING_READ)
    public Response findClaimLines(
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("state") @Nullable ClaimState state,
            @QueryParam("uzovi") @Nullable String uzovi,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        ClaimLineFilter filter = new ClaimLineFilter(organisation.agbCode(), caseId, state, uzovi);
        @Nullable String after = cursor == null ? null : place(filter, cursor);
        ReadClaims.Found found = consistentRead.of(() -> readClaims.search(filter.search(after, limit + 1)));
        if (found.lines().size() <= limit) {
            return Response.ok(ClaimLinesAnswer.of(found, null)).build();
        }
        ReadClaims.Found page = new ReadClaims.Found(found.lines().subList(0, limit), found.results());
        String next = filter.addressAfter(page.lines().getLast().reference(), limit);
        return Response.ok(ClaimLinesAnswer.of(page, next))
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next))
                .build();
    }

    private static String place(ClaimLineFilter filter, String cursor) {
        return filter.lastLine(cursor)
                .orElseThrow(
                        () -> new ProblemException(
                                StandardProblems.invalidRequest(
                                        List.of(
                                                new Problem.InvalidParam(
                                                        "cursor",
                                                        "is none that this list gave under these conditions; follow the link of a page unchanged, or start without it")))));
    }
}
