package nl.kraamflex.billing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.kraamflex.billing.usecase.RenewKeys;
import nl.kraamflex.platform.access.Role;

/** Has what is encrypted written again with the key in use, over HTTP. */
@Path("/v1/key-renewals")
@Produces(MediaType.APPLICATION_JSON)
public class KeyRenewalResource {
    private final RenewKeys renewKeys;

    KeyRenewalResource(RenewKeys renewKeys) {
        this.renewKeys = renewKeys;
    }

    @POST
    @RolesAllowed(Role.OPERATOR)
    public RenewKeys.Renewed renewKeys() {
        return renewKeys.renew();
    }
}
