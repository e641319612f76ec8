package nl.kraamflex.billing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.CaseIntake;
import nl.kraamflex.billing.usecase.RecordInsurance;
import nl.kraamflex.billing.usecase.RecordIntake;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import org.jspecify.annotations.Nullable;

/** Who insures a case, and when it was signed up, over HTTP. Each method is the operation of that id in the API document. */
@Path("/v1/cases/{caseId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InsuranceResource {
    private final RecordInsurance recordInsurance;
    private final RecordIntake recordIntake;
    private final ConsistentRead consistentRead;

    InsuranceResource(RecordInsurance recordInsurance, RecordIntake recordIntake, ConsistentRead consistentRead) {
        this.recordInsurance = recordInsurance;
        this.recordIntake = recordIntake;
        this.consistentRead = consistentRead;
    }

    @GET
    @Path("/insurance")
    @RolesAllowed(Role.BILLING_READ)
    public Response readInsurance(@PathParam("caseId") UUID caseId) {
        return answer(caseId, consistentRead.of(() -> recordInsurance.read(caseId)));
    }

    @PUT
    @Path("/insurance")
    @RolesAllowed(Role.BILLING_WRITE)
    public Response recordInsurance(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InsuranceRequest request) {
        return answer(caseId, recordInsurance.record(caseId, request.plan(), EntityTags.version(ifMatch)));
    }

    private static Response answer(UUID caseId, RecordInsurance.OnRecord found) {
        return Response.ok(InsuranceAnswer.of(caseId, found))
                .header(HttpHeaders.ETAG, EntityTags.of(found.insurance().version()))
                .build();
    }

    @GET
    @Path("/intake")
    @RolesAllowed(Role.BILLING_READ)
    public Response readIntake(@PathParam("caseId") UUID caseId) {
        return answer(caseId, consistentRead.of(() -> recordIntake.read(caseId)));
    }

    @PUT
    @Path("/intake")
    @RolesAllowed(Role.BILLING_WRITE)
    public Response recordIntake(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            IntakeRequest request) {
        return answer(caseId, recordIntake.record(caseId, request.intake(), EntityTags.version(ifMatch)));
    }

    private static Response answer(UUID caseId, CaseIntake found) {
        return Response.ok(IntakeAnswer.of(caseId, found))
                .header(HttpHeaders.ETAG, EntityTags.of(found.version()))
                .build();
    }
}
