package nl.kraamflex.billing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.kraamflex.billing.usecase.CalculateCosts;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;

/** What hours cost that belong to no case. */
@Path("/v1/cost-calculations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CostCalculationResource {
    private final CalculateCosts calculateCosts;

    CostCalculationResource(CalculateCosts calculateCosts) {
        this.calculateCosts = calculateCosts;
    }

    @POST
    @RolesAllowed(Role.BILLING_READ)
    public CostCalculationBody.Answer calculateCosts(CostCalculationBody request) {
        return switch (calculateCosts.calculate(request.yearHours(), request.privateCents())) {
            case CalculateCosts.Outcome.Calculated calculated -> CostCalculationBody.Answer.of(calculated);
            case CalculateCosts.Outcome.AmountChangesWithin(int year) ->
                throw new ProblemException(
                        Problem.of(409, "amount-changes-within-year", "The amount per hour changes within a year")
                                .detail(
                                        "In %d the amount per hour changes, so the year alone does not say which one counts. Read the estimate of a case, whose dates are known."
                                                .formatted(year))
                                .with("year", year)
                                .build());
        };
    }
}
