package nl.kraamflex.indication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.usecase.OpenCase;
import nl.kraamflex.indication.usecase.ReadCase;
import nl.kraamflex.indication.usecase.RecordBirth;
import nl.kraamflex.indication.usecase.RecordDecision;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Idempotency;
import org.jspecify.annotations.Nullable;

/** Cases, their births and their decisions over HTTP. Each method is the operation of that id in the API document. */
@Path("/v1/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {
    private final OpenCase openCase;
    private final RecordBirth recordBirth;
    private final RecordDecision recordDecision;
    private final ReadCase readCase;
    private final ConsistentRead consistentRead;
    private final Idempotency idempotency;

    CaseResource(
            OpenCase openCase,
            RecordBirth recordBirth,
            RecordDecision recordDecision,
            ReadCase readCase,
            ConsistentRead consistentRead,
            Idempotency idempotency) {
        this.openCase = openCase;
        this.recordBirth = recordBirth;
        this.recordDecision = recordDecision;
        this.readCase = readCase;
        this.consistentRead = consistentRead;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Role.INDICATION_WRITE)
    public Response openCase(CaseRequest request) {
        return idempotency.once(() -> {
            MaternityCase opened = openCase.open(request.reference(), request.dueDate());
            return Response.created(URI.create("/v1/cases/" + opened.id()))
                    .header(HttpHeaders.ETAG, EntityTags.of(opened.version()))
                    .entity(CaseAnswer.of(opened))
                    .build();
        });
    }

    @GET
    @Path("/{caseId}")
    @RolesAllowed(Role.INDICATION_READ)
    public Response readCase(@PathParam("caseId") UUID caseId) {
        MaternityCase theCase = consistentRead.of(() -> readCase.read(caseId));
        return Response.ok(CaseAnswer.of(theCase))
                .header(HttpHeaders.ETAG, EntityTags.of(theCase.version()))
                .build();
    }

    @GET
    @Path("/{caseId}/birth")
    @RolesAllowed(Role.INDICATION_READ)
    public Response readBirth(@PathParam("caseId") UUID caseId) {
        Birth birth = consistentRead.of(() -> readCase.birth(caseId));
        return Response.ok(BirthAnswer.of(birth))
                .header(HttpHeaders.ETAG, EntityTags.of(birth.version()))
                .build();
    }

    @PUT
    @Path("/{caseId}/birth")
    @RolesAllowed(Role.INDICATION_WRITE)
    public Response recordBirth(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            BirthRequest request) {
        Birth birth = recordBirth.record(
                caseId, request.timeOfBirth(), request.homecomingDate(), EntityTags.version(ifMatch));
        return Response.status(birth.version() == 1 ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.ETAG, EntityTags.of(birth.version()))
                .entity(BirthAnswer.of(birth))
                .build();
    }

    @POST
    @Path("/{caseId}/decisions")
    @RolesAllowed(Role.INDICATION_WRITE)
    public Response recordDecision(@PathParam("caseId") UUID caseId, DecisionRequest request) {
        return idempotency.once(() -> {
            RecordDecision.Outcome outcome = recordDecision.record(caseId, request.facts());
            return Response.created(URI.create("/v1/cases/" + caseId + "/indication"))
                    .header(HttpHeaders.ETAG, EntityTags.of(outcome.theCase().version()))
                    .entity(DecisionAnswer.of(outcome))
                    .build();
        });
    }

    @GET
    @Path("/{caseId}/indication")
    @RolesAllowed(Role.INDICATION_READ)
    public Response readIndication(@PathParam("caseId") UUID caseId) {
        ReadCase.Indicated indicated = consistentRead.of(() -> readCase.indication(caseId));
        return Response.ok(IndicationAnswer.of(indicated))
                .header(HttpHeaders.ETAG, EntityTags.of(indicated.theCase().version()))
                .build();
    }
}
