package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.Idempotency;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.ReplanRequest;
import nl.kraamflex.scheduling.usecase.AskForReplan;
import nl.kraamflex.scheduling.usecase.ChangeWishes.Changed;
import org.jspecify.annotations.Nullable;

/** New plans that somebody asks for. */
@Path("/v1/schedules/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class ReplanResource {
    /** Body of {@code replan}. */
    public record ReplanBody(
            PlanCause reason,
            @Nullable List<LocalDate> close,
            @Nullable List<LocalDate> reopen) {
        private ReplanRequest request() {
            return new ReplanRequest(reason, close == null ? List.of() : close, reopen == null ? List.of() : reopen);
        }
    }

    private final AskForReplan askForReplan;
    private final Idempotency idempotency;

    ReplanResource(AskForReplan askForReplan, Idempotency idempotency) {
        this.askForReplan = askForReplan;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/replans")
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response replan(@PathParam("caseId") UUID caseId, ReplanBody request) {
        return idempotency.once(() -> {
            Changed changed = askForReplan.replan(caseId, request.request());
            Plan plan = changed.after().plan();
            return Response.created(URI.create(
                            "/v1/schedules/%s/versions/%d".formatted(caseId, plan == null ? 0 : plan.version())))
                    .entity(ChangedAnswer.of(changed))
                    .build();
        });
    }
}
