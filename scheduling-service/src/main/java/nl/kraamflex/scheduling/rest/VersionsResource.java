package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.usecase.ReadVersions;

/** Every plan a case had, and what sets two of them apart. */
@Path("/v1/schedules/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {
    /** The plans of a case, the first one first. */
    public record VersionsAnswer(UUID caseId, TextSet textSet, List<Version> versions) {}

    /** A plan in short. */
    public record Version(
            long version, PlanAnswer.CauseAnswer cause, String mode, Instant plannedAt, BigDecimal plannedHours) {
        private static Version of(Plan plan, Wording wording) {
            return new Version(
                    plan.version(),
                    PlanAnswer.CauseAnswer.of(plan, wording),
                    plan.mode().name(),
                    plan.plannedAt(),
                    HoursNumber.of(plan.plannedMinutes()));
        }
    }

    private final ReadVersions readVersions;
    private final ConsistentRead consistentRead;

    VersionsResource(ReadVersions readVersions, ConsistentRead consistentRead) {
        this.readVersions = readVersions;
        this.consistentRead = consistentRead;
    }

    @GET
    @Path("/versions")
    @RolesAllowed(Role.SCHEDULING_READ)
    public VersionsAnswer readVersions(@PathParam("caseId") UUID caseId) {
        ReadVersions.Kept kept = consistentRead.of(() -> readVersions.all(caseId));
        Wording wording = Wording.of(kept.texts());
        return new VersionsAnswer(
                caseId,
                kept.texts(),
                kept.plans().stream().map(plan -> Version.of(plan, wording)).toList());
    }

    @GET
    @Path("/versions/{version}")
    @RolesAllowed(Role.SCHEDULING_READ)
    public PlanAnswer readVersion(@PathParam("caseId") UUID caseId, @PathParam("version") long version) {
        ReadVersions.KeptPlan kept = consistentRead.of(() -> readVersions.one(caseId, version));
        return PlanAnswer.of(kept.plan(), kept.texts());
    }

    @GET
    @Path("/versions/{version}/differences/{otherVersion}")
    @RolesAllowed(Role.SCHEDULING_READ)
    public DifferenceAnswer readDifference(
            @PathParam("caseId") UUID caseId,
            @PathParam("version") long version,
            @PathParam("otherVersion") long otherVersion) {
        return DifferenceAnswer.of(consistentRead.of(() -> readVersions.difference(caseId, version, otherVersion)));
    }
}
