package nl.kraamflex.billing.domain.claim;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The batches of the current organisation, and their files. */
public interface ClaimBatches {
    /** The batch with this id. */
    Optional<ClaimBatch> find(UUID batchId);

    /** The batch with this id, which nobody else changes before this transaction ends. */
    Optional<ClaimBatch> findForChange(UUID batchId);

    /**
     * Batches, latest first.
     *
     * @param before only those that were put together before this one; null for a list from the latest on
     * @param limit at most so many
     */
    List<ClaimBatch> page(@Nullable UUID before, int limit);

    /** Number of the next file for care of a month; nobody else gets it. */
    long nextNumber(YearMonth month);

    /** Adds a new batch. */
    void add(ClaimBatch batch);

    /**
     * Keeps the file of a batch for ever, readable for nobody who has only the database.
     *
     * @param sent the batch with what is told of its file
     * @param content its bytes
     */
    void keepFile(ClaimBatch sent, byte[] content);

    /** The bytes of a batch's file; empty before it was written. */
    Optional<byte[]> file(UUID batchId);

    /**
     * Writes every file that is kept with an older key again, with the key in use.
     *
     * @return how many files were written again
     */
    int renewKeys();
}
