package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.scheduling.usecase.OfferAlternatives;

/** Clearly different plans of a case side by side; nothing is stored. */
@Path("/v1/schedules/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class AlternativesResource {
    private final OfferAlternatives offerAlternatives;
    private final ConsistentRead consistentRead;

    AlternativesResource(OfferAlternatives offerAlternatives, ConsistentRead consistentRead) {
        this.offerAlternatives = offerAlternatives;
        this.consistentRead = consistentRead;
    }

    @POST
    @Path("/alternatives")
    @RolesAllowed(Role.SCHEDULING_READ)
    public AlternativesAnswer offerAlternatives(@PathParam("caseId") UUID caseId) {
        // The case and its region as they stood at one moment: others change the region meanwhile.
        return AlternativesAnswer.of(consistentRead.of(() -> offerAlternatives.of(caseId)));
    }
}
