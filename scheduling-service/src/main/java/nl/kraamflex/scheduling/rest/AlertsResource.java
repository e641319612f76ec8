package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.scheduling.usecase.ReadAlerts;

/** Alerts of a case over HTTP. Each method is the operation of that id in the API document. */
@Path("/v1/schedules/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class AlertsResource {
    private final ReadAlerts readAlerts;
    private final ConsistentRead consistentRead;

    AlertsResource(ReadAlerts readAlerts, ConsistentRead consistentRead) {
        this.readAlerts = readAlerts;
        this.consistentRead = consistentRead;
    }

    @GET
    @Path("/alerts")
    @RolesAllowed(Role.SCHEDULING_READ)
    public AlertsAnswer listAlerts(@PathParam("caseId") UUID caseId) {
        return AlertsAnswer.of(caseId, consistentRead.of(() -> readAlerts.of(caseId)));
    }
}
