package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.scheduling.usecase.OfferAlternatives;

/** Clearly different plans of a case that is on record nowhere; nothing is stored. */
@Path("/v1/distributions")
@Produces(MediaType.APPLICATION_JSON)
public class DistributionResource {
    private final OfferAlternatives offerAlternatives;

    DistributionResource(OfferAlternatives offerAlternatives) {
        this.offerAlternatives = offerAlternatives;
    }

    @POST
    @RolesAllowed(Role.SCHEDULING_READ)
    public AlternativesAnswer distribute(DistributionRequest request) {
        return AlternativesAnswer.of(offerAlternatives.of(request.described(), request.moment()));
    }
}
