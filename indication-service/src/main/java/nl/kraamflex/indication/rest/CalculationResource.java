package nl.kraamflex.indication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.usecase.Calculate;
import nl.kraamflex.platform.access.Role;

/** Hours without a case: everything they rest on is in the request, and nothing is kept. */
@Path("/v1/indication-calculations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CalculationResource {
    private final Calculate calculate;

    CalculationResource(Calculate calculate) {
        this.calculate = calculate;
    }

    @POST
    @RolesAllowed(Role.INDICATION_READ)
    public CalculationAnswer calculateIndication(Receipt receipt) {
        Calculate.Answer answer = calculated(receipt);
        receipt.refuseOtherLaw(answer.rules());
        return CalculationAnswer.of(answer, receipt.texts());
    }

    private Calculate.Answer calculated(Receipt receipt) {
        try {
            return calculate.calculate(receipt.facts(), receipt.own(), receipt.exactly());
        } catch (Refused e) {
            throw e.refusal() instanceof Refusal.Contradictory contradictory ? placed(contradictory, receipt) : e;
        }
    }

    /** The same refusal, with the fields as this body calls them. */
    private static Refused placed(Refusal.Contradictory contradictory, Receipt receipt) {
        return new Refused(new Refusal.Contradictory(
                contradictory.contradictions().stream()
                        .map(found -> new Contradiction(
                                found.type(), receipt.place(found.field()), found.title(), found.detail()))
                        .toList(),
                contradictory.inItself()));
    }
}
