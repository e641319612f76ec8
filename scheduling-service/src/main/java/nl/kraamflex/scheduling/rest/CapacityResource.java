package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.scheduling.domain.regionplan.CapacitySource;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;
import nl.kraamflex.scheduling.usecase.GiveCapacity;
import org.jspecify.annotations.Nullable;

/** The caregiver hours that the families of a region share. */
@Path("/v1/regions/{regionCode}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CapacityResource {
    private final GiveCapacity giveCapacity;
    private final ConsistentRead consistentRead;

    CapacityResource(GiveCapacity giveCapacity, ConsistentRead consistentRead) {
        this.giveCapacity = giveCapacity;
        this.consistentRead = consistentRead;
    }

    @GET
    @Path("/capacity")
    @RolesAllowed(Role.SCHEDULING_READ)
    public Response readCapacity(
            @PathParam("regionCode") String regionCode,
            @QueryParam("source") @Nullable String source,
            @QueryParam("version") @Nullable Long version) {
        if (source == null) {
            if (version != null) {
                throw Faults.at("version", "is %d without a source: name the source it is of".formatted(version));
            }
            RegionCapacity capacity = consistentRead.of(() -> giveCapacity.of(regionCode));
            // The sum of all versions is that of no source, so it must not pass for one.
            String tag =
                    EntityTags.of(capacity.version(), capacity.minutesByDate().toString());
            return Response.ok(CapacityAnswer.of(capacity))
                    .header(HttpHeaders.ETAG, tag)
                    .build();
        }
        return answer(
                Response.Status.OK, regionCode, consistentRead.of(() -> giveCapacity.of(regionCode, source, version)));
    }

    @PUT
    @Path("/capacity")
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response giveCapacity(
            @PathParam("regionCode") String regionCode,
            @QueryParam("source") String source,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CapacityBody request) {
        CapacitySource given =
                giveCapacity.give(regionCode, source, request.capacityDates(), EntityTags.version(ifMatch));
        return answer(given.version() == 1 ? Response.Status.CREATED : Response.Status.OK, regionCode, given);
    }

    private static Response answer(Response.Status status, String regionCode, CapacitySource source) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, EntityTags.of(source.version()))
                .entity(CapacityAnswer.of(regionCode, source))
                .build();
    }
}
