package nl.kraamflex.scheduling.rest;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.Idempotency;
import nl.kraamflex.scheduling.domain.regionplan.Acceptance;
import nl.kraamflex.scheduling.usecase.AcceptRegionPlan;
import org.jspecify.annotations.Nullable;

/** What is accepted of the plans of a region; before that they change no schedule. */
@Path("/v1/regions/{regionCode}")
@Produces(MediaType.APPLICATION_JSON)
public class AcceptanceResource {
    /** Body of {@code acceptRegionPlan}. */
    public record AcceptanceBody(@Nullable List<UUID> caseIds, Acceptance.@Nullable Clinician clinician) {}

    /** What was accepted. */
    public record AcceptanceAnswer(
            UUID acceptanceId,
            UUID planId,
            Instant acceptedAt,
            Acceptance.@Nullable Clinician clinician,
            List<Acceptance.Accepted> accepted,
            List<LeftOutAnswer> leftOut) {
        private static AcceptanceAnswer of(Acceptance acceptance) {
            return new AcceptanceAnswer(
                    acceptance.acceptanceId(),
                    acceptance.planId(),
                    acceptance.acceptedAt(),
                    acceptance.clinician(),
                    acceptance.accepted(),
                    acceptance.leftOut().stream()
                            .map(family -> new LeftOutAnswer(family.caseId(), family.reason(), text(family.reason())))
                            .toList());
        }
    }

    /** A family whose plan stays as it was. */
    public record LeftOutAnswer(UUID caseId, Acceptance.Reason reason, String text) {}

    /** Several times what the most families take that are accepted at once. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final AcceptRegionPlan acceptRegionPlan;
    private final ConsistentRead consistentRead;
    private final Idempotency idempotency;

    AcceptanceResource(AcceptRegionPlan acceptRegionPlan, ConsistentRead consistentRead, Idempotency idempotency) {
        this.acceptRegionPlan = acceptRegionPlan;
        this.consistentRead = consistentRead;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/plans/{planId}/acceptances")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response acceptRegionPlan(
            @PathParam("regionCode") String regionCode, @PathParam("planId") UUID planId, AcceptanceBody request) {
        return idempotency.once(LIMIT, () -> {
            Acceptance acceptance = acceptRegionPlan.accept(regionCode, planId, request.caseIds(), request.clinician());
            return Response.created(URI.create("/v1/regions/%s/plans/%s/acceptances/%s"
                            .formatted(regionCode, planId, acceptance.acceptanceId())))
                    .entity(AcceptanceAnswer.of(acceptance))
                    .build();
        });
    }

    @GET
    @Path("/plans/{planId}/acceptances/{acceptanceId}")
    @RolesAllowed(Role.SCHEDULING_READ)
    public AcceptanceAnswer readRegionPlanAcceptance(
            @PathParam("regionCode") String regionCode,
            @PathParam("planId") UUID planId,
            @PathParam("acceptanceId") UUID acceptanceId) {
        return AcceptanceAnswer.of(consistentRead.of(() -> acceptRegionPlan.read(regionCode, planId, acceptanceId)));
    }

    private static String text(Acceptance.Reason reason) {
        return switch (reason) {
            case CHANGED -> "The schedule changed since the region was planned: ask for a new plan of the region.";
            case ALREADY_ACCEPTED -> "It was accepted before, and its plan is in force.";
            case BELOW_GUARANTEE ->
                "It stays below the hours guaranteed to everyone: accept it by itself, with the clinician who agreed.";
            case NOT_POSSIBLE ->
                "Its proposed days break a rule of its own, such as the longest pause: ask for a replan of the case.";
        };
    }
}
