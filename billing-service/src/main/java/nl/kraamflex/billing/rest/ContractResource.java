package nl.kraamflex.billing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.tariff.Contract;
import nl.kraamflex.billing.domain.tariff.ContractState;
import nl.kraamflex.billing.usecase.AgreeContracts;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Idempotency;
import org.jspecify.annotations.Nullable;

/** Contracts with insurers over HTTP. */
@Path("/v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
public class ContractResource {
    private final AgreeContracts agreeContracts;
    private final CallingPerson person;
    private final Idempotency idempotency;
    private final ConsistentRead consistentRead;

    ContractResource(
            AgreeContracts agreeContracts,
            CallingPerson person,
            Idempotency idempotency,
            ConsistentRead consistentRead) {
        this.agreeContracts = agreeContracts;
        this.person = person;
        this.idempotency = idempotency;
        this.consistentRead = consistentRead;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.BILLING_WRITE)
    public Response draftContract(ContractRequest request) {
        return idempotency.once(() -> {
            AgreeContracts.Checked drafted = agreeContracts.draft(request.terms(), person.subject());
            return answer(
                    Response.created(
                            URI.create("/v1/contracts/" + drafted.contract().id())),
                    drafted);
        });
    }

    @GET
    @RolesAllowed(Role.BILLING_READ)
    public Response findContracts(
            @QueryParam("insurer") @Nullable String insurer,
            @QueryParam("state") @Nullable ContractState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        @Nullable UUID after = cursor == null ? null : ListCursor.read(cursor);
        List<Contract> found = consistentRead.of(() -> agreeContracts.page(insurer, state, after, limit + 1));
        List<ContractAnswer> page = found.stream()
                .limit(limit)
                .map(contract -> ContractAnswer.of(contract, null))
                .toList();
        if (found.size() <= limit) {
            return Response.ok(new ContractAnswer.Page(page, null)).build();
        }
        String next = "/v1/contracts?" + (insurer == null ? "" : "insurer=" + insurer + "&")
                + (state == null ? "" : "state=" + state + "&")
                + "limit=" + limit + "&cursor="
                + ListCursor.after(page.getLast().contractId());
        return Response.ok(new ContractAnswer.Page(page, next))
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next))
                .build();
    }

    @GET
    @Path("/{contractId}")
    @RolesAllowed(Role.BILLING_READ)
    public Response readContract(@PathParam("contractId") UUID contractId) {
        return answer(Response.ok(), consistentRead.of(() -> agreeContracts.read(contractId)));
    }

    @PUT
    @Path("/{contractId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.BILLING_WRITE)
    public Response changeContract(
            @PathParam("contractId") UUID contractId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ContractRequest request) {
        return answer(
                Response.ok(),
                agreeContracts.change(contractId, request.terms(), EntityTags.version(ifMatch), person.subject()));
    }

    @GET
    @Path("/{contractId}/versions")
    @RolesAllowed(Role.BILLING_READ)
    public ContractAnswer.Versions readContractVersions(@PathParam("contractId") UUID contractId) {
        return ContractAnswer.Versions.of(contractId, consistentRead.of(() -> agreeContracts.versions(contractId)));
    }

    @POST
    @Path("/{contractId}/activations")
    @RolesAllowed(Role.BILLING_WRITE)
    public Response activateContract(
            @PathParam("contractId") UUID contractId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return idempotency.once(() -> answer(
                Response.ok(), agreeContracts.activate(contractId, EntityTags.version(ifMatch), person.subject())));
    }

    @POST
    @Path("/{contractId}/endings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.BILLING_WRITE)
    public Response endContract(
            @PathParam("contractId") UUID contractId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ContractEnding request) {
        return idempotency.once(() -> answer(
                Response.ok(),
                agreeContracts.end(contractId, request.lastDay(), EntityTags.version(ifMatch), person.subject())));
    }

    private static Response answer(Response.ResponseBuilder answer, AgreeContracts.Checked checked) {
        return answer.header(HttpHeaders.ETAG, EntityTags.of(checked.contract().version()))
                .entity(ContractAnswer.of(checked))
                .build();
    }
}
