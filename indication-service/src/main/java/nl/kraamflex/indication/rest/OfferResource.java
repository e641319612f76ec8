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
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.usecase.ReadCase;
import nl.kraamflex.indication.usecase.RecordOffer;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.Idempotency;

/** What an organisation promises when it is less than indicated. */
@Path("/v1/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfferResource {
    private final RecordOffer recordOffer;
    private final ReadCase readCase;
    private final ConsistentRead consistentRead;
    private final Idempotency idempotency;

    OfferResource(RecordOffer recordOffer, ReadCase readCase, ConsistentRead consistentRead, Idempotency idempotency) {
        this.recordOffer = recordOffer;
        this.readCase = readCase;
        this.consistentRead = consistentRead;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/{caseId}/offers")
    @RolesAllowed(Role.INDICATION_WRITE)
    public Response offerHours(@PathParam("caseId") UUID caseId, OfferRequest request) {
        return idempotency.once(() -> {
            Offer offer = recordOffer.record(caseId, request.facts());
            return Response.created(URI.create("/v1/cases/%s/offers".formatted(caseId)))
                    .entity(OfferAnswer.of(offer, true))
                    .build();
        });
    }

    @GET
    @Path("/{caseId}/offers")
    @RolesAllowed(Role.INDICATION_READ)
    public Response listOffers(@PathParam("caseId") UUID caseId) {
        MaternityCase theCase = consistentRead.of(() -> readCase.read(caseId));
        return Response.ok(OfferAnswer.Listed.of(theCase)).build();
    }
}
