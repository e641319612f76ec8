package nl.kraamflex.indication.rest;

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
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.usecase.ReadCase;
import nl.kraamflex.indication.usecase.RecordBirth;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import org.jspecify.annotations.Nullable;

/** The birth of a case, with stays away from home. */
@Path("/v1/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BirthResource {
    private final RecordBirth recordBirth;
    private final ReadCase readCase;
    private final ConsistentRead consistentRead;

    BirthResource(RecordBirth recordBirth, ReadCase readCase, ConsistentRead consistentRead) {
        this.recordBirth = recordBirth;
        this.readCase = readCase;
        this.consistentRead = consistentRead;
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
        Birth birth = recordBirth.record(caseId, request.facts(), EntityTags.version(ifMatch));
        return Response.status(birth.version() == 1 ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.ETAG, EntityTags.of(birth.version()))
                .entity(BirthAnswer.of(birth))
                .build();
    }
}
