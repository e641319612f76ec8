package nl.kraamflex.indication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.usecase.ReadCase;
import nl.kraamflex.indication.usecase.RecordDecision;
import nl.kraamflex.indication.usecase.WithdrawDecision;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Idempotency;

/** Decisions on a case: taken, read, and taken back; none is ever edited. */
@Path("/v1/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
    private final RecordDecision recordDecision;
    private final WithdrawDecision withdrawDecision;
    private final ReadCase readCase;
    private final ConsistentRead consistentRead;
    private final Idempotency idempotency;

    DecisionResource(
            RecordDecision recordDecision,
            WithdrawDecision withdrawDecision,
            ReadCase readCase,
            ConsistentRead consistentRead,
            Idempotency idempotency) {
        this.recordDecision = recordDecision;
        this.withdrawDecision = withdrawDecision;
        this.readCase = readCase;
        this.consistentRead = consistentRead;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/{caseId}/decisions")
    @RolesAllowed(Role.INDICATION_WRITE)
    public Response recordDecision(@PathParam("caseId") UUID caseId, DecisionRequest request) {
        return idempotency.once(() -> {
            RecordDecision.Outcome outcome = recordDecision.record(caseId, request.facts());
            return Response.created(address(caseId, outcome.decision().id()))
                    .header(
                            HttpHeaders.ETAG,
                            EntityTags.of(outcome.indication().theCase().version()))
                    .entity(DecisionAnswer.of(outcome))
                    .build();
        });
    }

    @GET
    @Path("/{caseId}/decisions/{decisionId}")
    @RolesAllowed(Role.INDICATION_READ)
    public Response readDecision(@PathParam("caseId") UUID caseId, @PathParam("decisionId") UUID decisionId) {
        MaternityCase theCase = consistentRead.of(() -> readCase.read(caseId));
        return Response.ok(answer(theCase, decisionId))
                .header(HttpHeaders.ETAG, EntityTags.of(theCase.version()))
                .build();
    }

    @POST
    @Path("/{caseId}/decisions/{decisionId}/withdrawals")
    @RolesAllowed(Role.INDICATION_WRITE)
    public Response withdrawDecision(
            @PathParam("caseId") UUID caseId, @PathParam("decisionId") UUID decisionId, WithdrawalRequest request) {
        return idempotency.once(() -> {
            MaternityCase theCase =
                    withdrawDecision.withdraw(caseId, decisionId, request.by().decidedBy(), request.reason());
            return Response.created(address(caseId, decisionId))
                    .header(HttpHeaders.ETAG, EntityTags.of(theCase.version()))
                    .entity(answer(theCase, decisionId))
                    .build();
        });
    }

    private static URI address(UUID caseId, UUID decisionId) {
        return URI.create("/v1/cases/%s/decisions/%s".formatted(caseId, decisionId));
    }

    private static DecisionRecordAnswer answer(MaternityCase theCase, UUID decisionId) {
        Decision decision = theCase.decision(decisionId)
                .orElseThrow(() -> new Refused(new Refusal.NoSuchDecision(theCase.id(), decisionId)));
        return DecisionRecordAnswer.of(theCase, decision);
    }
}
