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
import nl.kraamflex.scheduling.usecase.ArrangeCare;
import nl.kraamflex.scheduling.usecase.ReadSchedule;
import org.jspecify.annotations.Nullable;

/** How freely the hours of a case may be spread, who pays beyond basic insurance, and with whom it shares caregivers. */
@Path("/v1/schedules/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class ArrangementResource {
    private final ReadSchedule readSchedule;
    private final ArrangeCare arrangeCare;
    private final ConsistentRead consistentRead;

    ArrangementResource(ReadSchedule readSchedule, ArrangeCare arrangeCare, ConsistentRead consistentRead) {
        this.readSchedule = readSchedule;
        this.arrangeCare = arrangeCare;
        this.consistentRead = consistentRead;
    }

    @GET
    @Path("/arrangement")
    @RolesAllowed(Role.SCHEDULING_READ)
    public Response readArrangement(@PathParam("caseId") UUID caseId) {
        ArrangementAnswer answer = ArrangementAnswer.of(
                caseId, consistentRead.of(() -> readSchedule.existing(caseId)).arrangement());
        return Response.ok(answer)
                .header(HttpHeaders.ETAG, EntityTags.of(answer.version()))
                .build();
    }

    @PUT
    @Path("/arrangement")
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response arrangeCare(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ArrangementBody request) {
        ArrangementAnswer answer = ArrangementAnswer.of(arrangeCare.arrange(
                caseId,
                request.mode(),
                request.funded(),
                request.pauses(),
                request.startUp(),
                request.regionCode(),
                EntityTags.version(ifMatch)));
        return Response.status(answer.version() == 1 ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.ETAG, EntityTags.of(answer.version()))
                .entity(answer)
                .build();
    }
}
