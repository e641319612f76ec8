package nl.kraamflex.indication.rest;

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
import nl.kraamflex.indication.domain.DeclinedHours;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.usecase.ReadCase;
import nl.kraamflex.indication.usecase.RecordDeclinedHours;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.Idempotency;

/** Hours that families decline, although they are entitled to them. */
@Path("/v1/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeclinedHoursResource {
    private final RecordDeclinedHours recordDeclinedHours;
    private final ReadCase readCase;
    private final ConsistentRead consistentRead;
    private final Idempotency idempotency;

    DeclinedHoursResource(
            RecordDeclinedHours recordDeclinedHours,
            ReadCase readCase,
            ConsistentRead consistentRead,
            Idempotency idempotency) {
        this.recordDeclinedHours = recordDeclinedHours;
        this.readCase = readCase;
        this.consistentRead = consistentRead;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/{caseId}/declined-hours")
    @RolesAllowed(Role.INDICATION_WRITE)
    public Response declineHours(@PathParam("caseId") UUID caseId, DeclinedHoursRequest request) {
        return idempotency.once(() -> {
            DeclinedHours declined = recordDeclinedHours.record(caseId, request.facts());
            return Response.created(URI.create("/v1/cases/%s/declined-hours".formatted(caseId)))
                    .entity(DeclinedHoursAnswer.of(declined, true))
                    .build();
        });
    }

    @GET
    @Path("/{caseId}/declined-hours")
    @RolesAllowed(Role.INDICATION_READ)
    public Response listDeclinedHours(@PathParam("caseId") UUID caseId) {
        MaternityCase theCase = consistentRead.of(() -> readCase.read(caseId));
        return Response.ok(DeclinedHoursAnswer.Listed.of(theCase)).build();
    }
}
