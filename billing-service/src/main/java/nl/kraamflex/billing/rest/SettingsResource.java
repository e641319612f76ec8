package nl.kraamflex.billing.rest;

import io.quarkus.security.identity.SecurityIdentity;
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
import java.util.Objects;
import nl.kraamflex.billing.usecase.ChooseSettings;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import org.jspecify.annotations.Nullable;

/** What an organisation chose where no rule exists. */
@Path("/v1/settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
    private final ChooseSettings chooseSettings;
    private final ConsistentRead consistentRead;
    private final SecurityIdentity identity;

    SettingsResource(ChooseSettings chooseSettings, ConsistentRead consistentRead, SecurityIdentity identity) {
        this.chooseSettings = chooseSettings;
        this.consistentRead = consistentRead;
        this.identity = identity;
    }

    @GET
    @RolesAllowed(Role.BILLING_READ)
    public Response readSettings() {
        return answer(consistentRead.of(chooseSettings::read));
    }

    @PUT
    @RolesAllowed(Role.OPERATOR)
    public Response chooseSettings(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Choices request) {
        return answer(chooseSettings.choose(
                Objects.requireNonNull(request.validFrom(), "the API document requires validFrom"),
                request::own,
                EntityTags.version(ifMatch),
                identity.getPrincipal().getName()));
    }

    private static Response answer(ChooseSettings.Chosen chosen) {
        return Response.ok(SettingsAnswer.of(chosen))
                .header(HttpHeaders.ETAG, EntityTags.of(chosen.version()))
                .build();
    }
}
