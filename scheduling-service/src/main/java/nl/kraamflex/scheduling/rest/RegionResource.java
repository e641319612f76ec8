package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.scheduling.usecase.ReadRegion;

/** How a region stands since its plan was accepted. */
@Path("/v1/regions/{regionCode}")
@Produces(MediaType.APPLICATION_JSON)
public class RegionResource {
    private final ReadRegion readRegion;
    private final ConsistentRead consistentRead;

    RegionResource(ReadRegion readRegion, ConsistentRead consistentRead) {
        this.readRegion = readRegion;
        this.consistentRead = consistentRead;
    }

    @GET
    @RolesAllowed(Role.SCHEDULING_READ)
    public StandingAnswer readRegion(@PathParam("regionCode") String regionCode) {
        return StandingAnswer.of(
                regionCode,
                consistentRead.of(() -> readRegion.standing(regionCode)).orElse(null));
    }
}
