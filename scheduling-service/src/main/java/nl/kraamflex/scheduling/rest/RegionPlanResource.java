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
import java.util.UUID;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.Idempotency;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.usecase.OrderRegionPlan;

/** Plans for all families of a region. They are made one after the other, so that whoever asks for one comes back for it. */
@Path("/v1/regions/{regionCode}")
@Produces(MediaType.APPLICATION_JSON)
public class RegionPlanResource {
    private final OrderRegionPlan orderRegionPlan;
    private final ConsistentRead consistentRead;
    private final Idempotency idempotency;

    RegionPlanResource(OrderRegionPlan orderRegionPlan, ConsistentRead consistentRead, Idempotency idempotency) {
        this.orderRegionPlan = orderRegionPlan;
        this.consistentRead = consistentRead;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/plans")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response orderRegionPlan(@PathParam("regionCode") String regionCode, RegionPlanRequest request) {
        return idempotency.once(() -> {
            PlanJob job = orderRegionPlan.order(regionCode, request.wish());
            return Response.accepted(RegionPlanAnswer.of(job, null))
                    .location(address(job))
                    .build();
        });
    }

    @GET
    @Path("/plans/{planId}")
    @RolesAllowed(Role.SCHEDULING_READ)
    public RegionPlanAnswer readRegionPlan(
            @PathParam("regionCode") String regionCode, @PathParam("planId") UUID planId) {
        OrderRegionPlan.Standing standing = consistentRead.of(() -> orderRegionPlan.read(regionCode, planId));
        return RegionPlanAnswer.of(standing.job(), standing.proposal());
    }

    @POST
    @Path("/plans/{planId}/cancellations")
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response cancelRegionPlan(@PathParam("regionCode") String regionCode, @PathParam("planId") UUID planId) {
        return idempotency.once(() -> {
            PlanJob job = orderRegionPlan.cancel(regionCode, planId);
            return Response.created(address(job))
                    .entity(RegionPlanAnswer.of(job, null))
                    .build();
        });
    }

    private static URI address(PlanJob job) {
        return URI.create("/v1/regions/%s/plans/%s".formatted(job.regionCode(), job.planId()));
    }
}
