package nl.kraamflex.billing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import nl.kraamflex.billing.domain.claim.ClaimSettings;
import nl.kraamflex.billing.usecase.ChooseClaimSettings;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import org.jspecify.annotations.Nullable;

/** What an organisation chose about its claims, over HTTP. */
@Path("/v1/claim-settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClaimSettingsResource {
    /** Body of {@code chooseClaimSettings}. */
    public record ClaimSettingsRequest(boolean waitsForSignature, List<String> lateClaimsTakenBy, boolean production) {}

    /** Answer of both operations. */
    public record ClaimSettingsAnswer(
            boolean waitsForSignature, List<String> lateClaimsTakenBy, boolean production, long version) {}

    private final ChooseClaimSettings chooseSettings;
    private final ConsistentRead consistentRead;

    ClaimSettingsResource(ChooseClaimSettings chooseSettings, ConsistentRead consistentRead) {
        this.chooseSettings = chooseSettings;
        this.consistentRead = consistentRead;
    }

    @GET
    @RolesAllowed(Role.BILLING_READ)
    public Response readClaimSettings() {
        return answer(consistentRead.of(chooseSettings::read));
    }

    @PUT
    @RolesAllowed(Role.OPERATOR)
    public Response chooseClaimSettings(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ClaimSettingsRequest request) {
        return answer(chooseSettings.choose(
                new ClaimSettings(
                        0, request.waitsForSignature(), Set.copyOf(request.lateClaimsTakenBy()), request.production()),
                EntityTags.version(ifMatch)));
    }

    private static Response answer(ClaimSettings found) {
        return Response.ok(new ClaimSettingsAnswer(
                        found.waitsForSignature(),
                        found.lateClaimsTakenBy().stream().sorted().toList(),
                        found.production(),
                        found.version()))
                .header(HttpHeaders.ETAG, EntityTags.of(found.version()))
                .build();
    }
}
