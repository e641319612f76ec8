package nl.kraamflex.indication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.usecase.OpenCase;
import nl.kraamflex.indication.usecase.ReadCase;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Idempotency;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;
import org.jspecify.annotations.Nullable;

/** Cases over HTTP. In this room each method is the operation of that id in the API document. */
@Path("/v1/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {
    private final OpenCase openCase;
    private final ReadCase readCase;
    private final CurrentOrganisation organisation;
    private final ConsistentRead consistentRead;
    private final Idempotency idempotency;

    CaseResource(
            OpenCase openCase,
            ReadCase readCase,
            CurrentOrganisation organisation,
            ConsistentRead consistentRead,
            Idempotency idempotency) {
        this.openCase = openCase;
        this.readCase = readCase;
        this.organisation = organisation;
        this.consistentRead = consistentRead;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Role.INDICATION_WRITE)
    public Response openCase(CaseRequest request) {
        return idempotency.once(() -> {
            MaternityCase opened = openCase.open(request.facts());
            return Response.created(URI.create("/v1/cases/" + opened.id()))
                    .header(HttpHeaders.ETAG, EntityTags.of(opened.version()))
                    .entity(CaseAnswer.of(opened))
                    .build();
        });
    }

    @GET
    @RolesAllowed(Role.INDICATION_READ)
    public Response findCases(
            @QueryParam("reference") @Nullable String reference,
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("dueFrom") @Nullable LocalDate dueFrom,
            @QueryParam("dueBefore") @Nullable LocalDate dueBefore,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        CaseFilter filter = new CaseFilter(organisation.agbCode(), reference, status, dueFrom, dueBefore);
        List<MaternityCase> found = consistentRead.of(
                () -> readCase.search(filter.search(cursor == null ? null : place(filter, cursor), limit + 1)));
        List<MaternityCase> page = found.stream().limit(limit).toList();
        if (found.size() <= limit) {
            return Response.ok(answer(page, null)).build();
        }
        String next = filter.addressAfter(page.getLast().id(), limit);
        return Response.ok(answer(page, next))
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next))
                .build();
    }

    private static CasesAnswer answer(List<MaternityCase> page, @Nullable String next) {
        return new CasesAnswer(page.stream().map(CasesAnswer.Item::of).toList(), next);
    }

    private Cases.Place place(CaseFilter filter, String cursor) {
        UUID last = filter.lastCase(cursor)
                .orElseThrow(
                        () -> new ProblemException(
                                StandardProblems.invalidRequest(
                                        List.of(
                                                new Problem.InvalidParam(
                                                        "cursor",
                                                        "is none that this list gave under these conditions; follow the link of a page unchanged, or start without it")))));
        return new Cases.Place(readCase.read(last).dueDate(), last);
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
}
