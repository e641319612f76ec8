package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.claim.ClaimBatch;
import nl.kraamflex.billing.domain.claim.ClaimBatches;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.claim.ClaimRefusal;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import nl.kraamflex.billing.domain.claim.ClaimResult;
import nl.kraamflex.billing.domain.claim.ClaimResults;
import org.jspecify.annotations.Nullable;

/** Shows claim lines with what insurers answered, and batches with their lines. */
@ApplicationScoped
public class ReadClaims {
    /**
     * Lines with their results.
     *
     * @param lines in order of reference
     * @param results by reference; none for a line without one
     */
    public record Found(List<ClaimLine> lines, Map<String, ClaimResult> results) {}

    /** A batch with its lines. */
    public record Batch(ClaimBatch batch, List<ClaimLine> lines) {}

    private final ClaimLines lines;
    private final ClaimBatches batches;
    private final ClaimResults results;

    ReadClaims(ClaimLines lines, ClaimBatches batches, ClaimResults results) {
        this.lines = lines;
        this.batches = batches;
        this.results = results;
    }

    /** Lines that meet some conditions. */
    @Transactional
    public Found search(ClaimLines.Search search) {
        return withResults(lines.search(search));
    }

    /** These lines with their results. */
    @Transactional
    public Found withResults(List<ClaimLine> found) {
        return new Found(
                found,
                results.of(found.stream().map(ClaimLine::reference).toList()).stream()
                        .collect(Collectors.toMap(ClaimResult::reference, Function.identity())));
    }

    /**
     * A batch with its lines.
     *
     * @throws ClaimRefused when this organisation has no such batch
     */
    @Transactional
    public Batch batch(UUID batchId) {
        ClaimBatch found =
                batches.find(batchId).orElseThrow(() -> new ClaimRefused(new ClaimRefusal.NoSuchBatch(batchId)));
        return new Batch(found, lines.ofBatch(batchId));
    }

    /** Batches with their lines, latest first; see {@link ClaimBatches#page}. */
    @Transactional
    public List<Batch> page(@Nullable UUID before, int limit) {
        return batches.page(before, limit).stream()
                .map(batch -> new Batch(batch, lines.ofBatch(batch.id())))
                .toList();
    }

    /**
     * The bytes of a batch's file.
     *
     * @throws ClaimRefused when there is no such batch, or it was not sent
     */
    @Transactional
    public byte[] file(UUID batchId) {
        batch(batchId);
        return batches.file(batchId).orElseThrow(() -> new ClaimRefused(new ClaimRefusal.NoFileYet(batchId)));
    }
}
