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
import nl.kraamflex.indication.domain.BirthAssistance;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.usecase.ReadCase;
import nl.kraamflex.indication.usecase.RecordBirthAssistance;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** The ledger of birth assistance of a case; while nothing was recorded it is empty and at version 0. */
@Path("/v1/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BirthAssistanceResource {
    private final RecordBirthAssistance recordBirthAssistance;
    private final ReadCase readCase;
    private final ConsistentRead consistentRead;

    BirthAssistanceResource(
            RecordBirthAssistance recordBirthAssistance, ReadCase readCase, ConsistentRead consistentRead) {
        this.recordBirthAssistance = recordBirthAssistance;
        this.readCase = readCase;
        this.consistentRead = consistentRead;
    }

    @GET
    @Path("/{caseId}/birth-assistance")
    @RolesAllowed(Role.INDICATION_READ)
    public Response readBirthAssistance(@PathParam("caseId") UUID caseId) {
        BirthAssistance assistance =
                consistentRead.of(() -> readCase.read(caseId).assistance());
        return answer(Response.Status.OK, assistance);
    }

    @PUT
    @Path("/{caseId}/birth-assistance")
    @RolesAllowed(Role.INDICATION_WRITE)
    public Response recordBirthAssistance(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            BirthAssistanceBody request) {
        BirthAssistance recorded = record(caseId, request, EntityTags.version(ifMatch));
        return answer(recorded.version() == 1 ? Response.Status.CREATED : Response.Status.OK, recorded);
    }

    private BirthAssistance record(UUID caseId, BirthAssistanceBody request, @Nullable Long expected) {
        try {
            return recordBirthAssistance.record(caseId, request.ledger(), expected);
        } catch (Refused e) {
            // To a reader a missing birth is an address without content; to a writer it is a step left out.
            throw e.refusal() instanceof Refusal.NoBirthYet
                    ? new ProblemException(RefusalProblems.birthNotRecorded("/entries", "Birth assistance"))
                    : e;
        }
    }

    private static Response answer(Response.Status status, BirthAssistance assistance) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, EntityTags.of(assistance.version()))
                .entity(BirthAssistanceBody.Answer.of(assistance))
                .build();
    }
}
