package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.scheduling.usecase.ChangeWishes;
import nl.kraamflex.scheduling.usecase.ReadSchedule;
import org.jspecify.annotations.Nullable;

/** What a family wishes of its schedule. */
@Path("/v1/schedules/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class WishesResource {
    private final ReadSchedule readSchedule;
    private final ChangeWishes changeWishes;
    private final ConsistentRead consistentRead;

    WishesResource(ReadSchedule readSchedule, ChangeWishes changeWishes, ConsistentRead consistentRead) {
        this.readSchedule = readSchedule;
        this.changeWishes = changeWishes;
        this.consistentRead = consistentRead;
    }

    @GET
    @Path("/wishes")
    @RolesAllowed(Role.SCHEDULING_READ)
    public Response readWishes(@PathParam("caseId") UUID caseId) {
        WishesAnswer answer = WishesAnswer.of(
                caseId, consistentRead.of(() -> readSchedule.existing(caseId)).wishes());
        return Response.ok(answer)
                .header(HttpHeaders.ETAG, EntityTags.of(answer.version()))
                .build();
    }

    @PUT
    @Path("/wishes")
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response changeWishes(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            WishesRequest request) {
        WishesBody body = request.body();
        WishesAnswer answer = WishesAnswer.of(changeWishes.change(
                caseId, body.patternOrUsual(), body.wishes(), request.nearest(), EntityTags.version(ifMatch)));
        return Response.status(answer.version() == 1 ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.ETAG, EntityTags.of(answer.version()))
                .entity(answer)
                .build();
    }
}
