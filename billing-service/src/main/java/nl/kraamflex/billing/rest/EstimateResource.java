package nl.kraamflex.billing.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.usecase.ReadEstimate;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.PreferWait;

/** Estimates over HTTP. */
@Path("/v1/estimates/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class EstimateResource {
    private final ReadEstimate readEstimate;
    private final PreferWait preferWait;

    EstimateResource(ReadEstimate readEstimate, PreferWait preferWait) {
        this.readEstimate = readEstimate;
        this.preferWait = preferWait;
    }

    @GET
    @RolesAllowed(Role.BILLING_READ)
    public Uni<Response> readEstimate(
            @PathParam("caseId") UUID caseId, @QueryParam("acceptDerived") @DefaultValue("false") boolean acceptDerived) {
        return preferWait.answer(
                () -> readEstimate
                        .read(caseId, new FigurePolicy(acceptDerived))
                        .map(estimate -> new PreferWait.Found(
                                EstimateAnswer.of(estimate),
                                estimate.estimated().version())),
                "This organisation has no indicated or planned hours for case %s, or they are still on their way. Record a decision at indication-service, or wait with the header 'Prefer: wait=5'."
                        .formatted(caseId));
    }
}
