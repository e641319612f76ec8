package nl.kraamflex.billing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.kraamflex.billing.domain.costs.CaseCosts;
import nl.kraamflex.billing.domain.costs.HoursOfYears;
import nl.kraamflex.billing.domain.law.FigurePolicy;
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
    public CostCalculationBody.Answer calculateCosts(
            CostCalculationBody request, @QueryParam("acceptDerived") @DefaultValue("false") boolean acceptDerived) {
        return switch (calculateCosts.calculate(
                request.yearHours(), request.privateCents(), new FigurePolicy(acceptDerived))) {
            case CalculateCosts.Outcome.Calculated(CaseCosts costs) -> CostCalculationBody.Answer.of(costs);
            case CalculateCosts.Outcome.AmountChangesWithin(HoursOfYears.ChangingFigure(int year, String figure)) ->
                throw new ProblemException(
                        Problem.of(409, "amount-changes-within-year", "An amount per hour changes within a year")
                                .detail(
                                        "In %d %s changes, so the year alone does not say which amount counts. Read the estimate of a case, whose dates are known."
                                                .formatted(year, figure))
                                .with("year", year)
                                .with("figure", figure)
                                .build());
        };
    }
}
