package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.Idempotency;
import nl.kraamflex.scheduling.usecase.StateHours;

/** Statements of the hours given, as they were signed; none is ever edited. */
@Path("/v1/schedules/{caseId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HoursStatementResource {
    private final StateHours stateHours;
    private final ConsistentRead consistentRead;
    private final Idempotency idempotency;

    HoursStatementResource(StateHours stateHours, ConsistentRead consistentRead, Idempotency idempotency) {
        this.stateHours = stateHours;
        this.consistentRead = consistentRead;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/hours-statements")
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response stateHours(@PathParam("caseId") UUID caseId, HoursStatementRequest request) {
        return idempotency.once(() -> {
            StateHours.Stated stated = stateHours.state(caseId, request.signed());
            return Response.created(URI.create("/v1/schedules/%s/hours-statements/%s"
                            .formatted(caseId, stated.statement().id())))
                    .entity(HoursStatementAnswer.of(stated.statement(), stated.schedule()))
                    .build();
        });
    }

    @GET
    @Path("/hours-statements")
    @RolesAllowed(Role.SCHEDULING_READ)
    public Response findHoursStatements(@PathParam("caseId") UUID caseId) {
        return Response.ok(HoursStatementAnswer.All.of(consistentRead.of(() -> stateHours.all(caseId))))
                .build();
    }

    @GET
    @Path("/hours-statements/{statementId}")
    @RolesAllowed(Role.SCHEDULING_READ)
    public Response readHoursStatement(@PathParam("caseId") UUID caseId, @PathParam("statementId") UUID statementId) {
        StateHours.Stated stated = consistentRead.of(() -> stateHours.one(caseId, statementId));
        return Response.ok(HoursStatementAnswer.of(stated.statement(), stated.schedule()))
                .build();
    }
}
