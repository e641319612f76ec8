package nl.kraamflex.indication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.kraamflex.indication.usecase.ReadProtocols;
import nl.kraamflex.platform.access.Role;

/** The protocols on file: the rules as data. */
@Path("/v1/protocols")
@Produces(MediaType.APPLICATION_JSON)
public class ProtocolResource {
    private final ReadProtocols readProtocols;

    ProtocolResource(ReadProtocols readProtocols) {
        this.readProtocols = readProtocols;
    }

    @GET
    @RolesAllowed(Role.INDICATION_READ)
    public ProtocolAnswer.Listed listProtocols() {
        return ProtocolAnswer.Listed.of(readProtocols.all());
    }

    @GET
    @Path("/{protocolId}")
    @RolesAllowed(Role.INDICATION_READ)
    public ProtocolAnswer readProtocol(@PathParam("protocolId") String protocolId) {
        return ProtocolAnswer.of(readProtocols.shown(protocolId));
    }
}
