package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.ClaimBatch;
import nl.kraamflex.billing.domain.claim.ClaimFileFormat;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.ResultMatching;
import nl.kraamflex.billing.domain.claim.SentFile;
import nl.kraamflex.billing.usecase.BatchClaims;
import nl.kraamflex.billing.usecase.ImportResults;
import nl.kraamflex.billing.usecase.ReadClaims;
import nl.kraamflex.billing.usecase.SendClaims;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.Idempotency;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;
import org.jspecify.annotations.Nullable;

/** Batches of claims over HTTP: put together, released, sent, answered. */
@Path("/v1/claim-batches")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimBatchResource {
    /** Body of {@code createClaimBatch}. */
    public record BatchRequest(
            String uzovi, String month, @Nullable ClaimSign sign) {}

    /** Body of {@code writeClaimFile}. */
    public record FileRequest(ClaimFileFormat format) {}

    /** Answer of {@code listClaimBatches}; {@code next} is the address of the next page, null on the last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BatchesAnswer(
            List<ClaimBatchAnswer> items, @Nullable String next) {}

    /** Answer of {@code importResults}. */
    public record ImportAnswer(int applied, List<String> repeated, List<String> unmatched) {
        static ImportAnswer of(ResultMatching matching) {
            return new ImportAnswer(matching.applied().size(), matching.repeated(), matching.unmatched());
        }
    }

    private final BatchClaims batchClaims;
    private final SendClaims sendClaims;
    private final ImportResults importResults;
    private final ReadClaims readClaims;
    private final Idempotency idempotency;
    private final ConsistentRead consistentRead;

    ClaimBatchResource(
            BatchClaims batchClaims,
            SendClaims sendClaims,
            ImportResults importResults,
            ReadClaims readClaims,
            Idempotency idempotency,
            ConsistentRead consistentRead) {
        this.batchClaims = batchClaims;
        this.sendClaims = sendClaims;
        this.importResults = importResults;
        this.readClaims = readClaims;
        this.idempotency = idempotency;
        this.consistentRead = consistentRead;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.BILLING_WRITE)
    public Response createClaimBatch(BatchRequest request) {
        return idempotency.once(() -> {
            ClaimBatch created = batchClaims.create(
                    new ClaimLine.Destination(request.uzovi(), YearMonth.parse(request.month())),
                    request.sign() == null ? ClaimSign.DEBIT : request.sign());
            return created(created);
        });
    }

    @GET
    @RolesAllowed(Role.BILLING_READ)
    public Response listClaimBatches(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        @Nullable UUID before = cursor == null ? null : ListCursor.read(cursor);
        List<ReadClaims.Batch> found = consistentRead.of(() -> readClaims.page(before, limit + 1));
        List<ClaimBatchAnswer> page =
                found.stream().limit(limit).map(ClaimBatchAnswer::of).toList();
        if (found.size() <= limit) {
            return Response.ok(new BatchesAnswer(page, null)).build();
        }
        String next = "/v1/claim-batches?limit=" + limit + "&cursor="
                + ListCursor.after(page.getLast().batchId());
        return Response.ok(new BatchesAnswer(page, next))
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next))
                .build();
    }

    @GET
    @Path("/{batchId}")
    @RolesAllowed(Role.BILLING_READ)
    public ClaimBatchAnswer readClaimBatch(@PathParam("batchId") UUID batchId) {
        return ClaimBatchAnswer.of(consistentRead.of(() -> readClaims.batch(batchId)));
    }

    @POST
    @Path("/{batchId}/releases")
    @RolesAllowed(Role.BILLING_WRITE)
    public ClaimBatchAnswer releaseClaimBatch(@PathParam("batchId") UUID batchId) {
        batchClaims.release(batchId);
        return ClaimBatchAnswer.of(readClaims.batch(batchId));
    }

    @POST
    @Path("/{batchId}/files")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.BILLING_WRITE)
    public Response writeClaimFile(@PathParam("batchId") UUID batchId, FileRequest request) {
        return idempotency.once(() -> created(sendClaims.send(batchId, request.format())));
    }

    private Response created(ClaimBatch batch) {
        return Response.created(URI.create("/v1/claim-batches/" + batch.id()))
                .entity(ClaimBatchAnswer.of(readClaims.batch(batch.id())))
                .build();
    }

    @GET
    @Path("/{batchId}/file")
    @Produces({"text/csv", MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @RolesAllowed(Role.BILLING_WRITE)
    public Response downloadClaimFile(@PathParam("batchId") UUID batchId) {
        return consistentRead.of(() -> {
            byte[] content = readClaims.file(batchId);
            @Nullable SentFile file = readClaims.batch(batchId).batch().file();
            String mediaType =
                    file == null ? MediaType.TEXT_PLAIN : file.format().mediaType();
            return Response.ok(content, mediaType)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                    .build();
        });
    }

    @POST
    @Path("/{batchId}/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.BILLING_WRITE)
    public ImportAnswer importResults(@PathParam("batchId") UUID batchId, ResultsRequest request) {
        @Nullable String file = request.file();
        if (file != null) {
            return ImportAnswer.of(importResults.takeFile(batchId, text(file)));
        }
        @Nullable List<ResultsRequest.Result> results = request.results();
        return ImportAnswer.of(importResults.take(
                batchId,
                results == null
                        ? List.of()
                        : results.stream().map(ResultsRequest.Result::result).toList()));
    }

    private static String text(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(StandardProblems.invalidRequest(
                    List.of(new Problem.InvalidParam("/file", "is not Base64; send the bytes of the file in Base64"))));
        }
    }
}
