package nl.kraamflex.platform.events;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.Idempotency;
import org.jspecify.annotations.Nullable;

/** Dead letters over HTTP, in services that consume events. What a record holds is not shown, only where it stands and why. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@IfBuildProperty(name = "kraamflex.consumes-events", stringValue = "true")
public class DeadLetterResource {
    /** A dead letter without its content. */
    public record DeadLetterAnswer(
            long deadLetterId,
            String topic,
            int partition,
            long offset,
            @Nullable String caseId,
            String reason,
            Instant receivedAt) {}

    /** Dead letters that wait, oldest first. */
    public record DeadLettersAnswer(List<DeadLetterAnswer> deadLetters) {}

    /** Body of {@code discardDeadLetter}. */
    public record DiscardRequest(String why) {}

    /** How many records took effect. */
    public record AppliedAnswer(int applied) {}

    private final DeadLetterOperations operations;
    private final Idempotency idempotency;
    private final SecurityIdentity identity;

    DeadLetterResource(DeadLetterOperations operations, Idempotency idempotency, SecurityIdentity identity) {
        this.operations = operations;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    @GET
    @RolesAllowed(Role.OPERATOR)
    public DeadLettersAnswer listDeadLetters(@QueryParam("limit") @DefaultValue("100") int limit) {
        return new DeadLettersAnswer(operations.waiting(limit).stream()
                .map(letter -> new DeadLetterAnswer(
                        letter.id(),
                        letter.message().topic(),
                        letter.message().partition(),
                        letter.message().offset(),
                        letter.message().key(),
                        letter.reason(),
                        letter.receivedAt()))
                .toList());
    }

    @POST
    @Path("/{deadLetterId}/replays")
    @RolesAllowed(Role.OPERATOR)
    public Response replayDeadLetter(@PathParam("deadLetterId") long deadLetterId) {
        return idempotency.once(() -> Response.ok(new AppliedAnswer(operations.replay(deadLetterId, operator())))
                .build());
    }

    @POST
    @Path("/{deadLetterId}/discards")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.OPERATOR)
    public Response discardDeadLetter(@PathParam("deadLetterId") long deadLetterId, DiscardRequest request) {
        return idempotency.once(
                () -> Response.ok(new AppliedAnswer(operations.discard(deadLetterId, operator(), request.why())))
                        .build());
    }

    private String operator() {
        return identity.getPrincipal().getName();
    }
}
