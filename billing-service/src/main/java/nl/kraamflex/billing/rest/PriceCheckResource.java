package nl.kraamflex.billing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.kraamflex.billing.usecase.CheckPrices;
import nl.kraamflex.platform.access.Role;

/** Prices against the maxima of the NZa; nothing is stored. */
@Path("/v1/price-checks")
@Produces(MediaType.APPLICATION_JSON)
public class PriceCheckResource {
    /** A verdict for each price, in the order in which they were sent. */
    public record PriceChecksAnswer(List<PriceVerdictAnswer> items) {}

    private final CheckPrices checkPrices;

    PriceCheckResource(CheckPrices checkPrices) {
        this.checkPrices = checkPrices;
    }

    @POST
    @RolesAllowed(Role.BILLING_READ)
    public PriceChecksAnswer checkPrices(PriceCheckRequest request) {
        return new PriceChecksAnswer(checkPrices.of(request.prices(), request.policy()).stream()
                .map(PriceVerdictAnswer::of)
                .toList());
    }
}
