package nl.kraamflex.billing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.ClaimBatch;
import nl.kraamflex.billing.domain.claim.ClaimBatches;
import nl.kraamflex.platform.access.CurrentOrganisation;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresClaimBatches implements ClaimBatches {
    private final EntityManager entities;
    private final CaseLock lock;
    private final ColumnCipher cipher;
    private final CurrentOrganisation organisation;

    PostgresClaimBatches(EntityManager entities, CaseLock lock, ColumnCipher cipher, CurrentOrganisation organisation) {
        this.entities = entities;
        this.lock = lock;
        this.cipher = cipher;
        this.organisation = organisation;
    }

    @Override
    public Optional<ClaimBatch> find(UUID batchId) {
        return Optional.ofNullable(entities.find(ClaimBatchEntity.class, batchId))
                .map(ClaimBatchEntity::batch);
    }

    @Override
    public Optional<ClaimBatch> findForChange(UUID batchId) {
        return Optional.ofNullable(entities.find(ClaimBatchEntity.class, batchId, LockModeType.PESSIMISTIC_WRITE))
                .map(ClaimBatchEntity::batch);
    }

    @Override
    public List<ClaimBatch> page(@Nullable UUID before, int limit) {
        TypedQuery<ClaimBatchEntity> query = before == null
                ? entities.createQuery("from ClaimBatchEntity order by id desc", ClaimBatchEntity.class)
                : entities.createQuery(
                                "from ClaimBatchEntity where id < :before order by id desc", ClaimBatchEntity.class)
                        .setParameter("before", before);
        return query.setMaxResults(limit)
                .getResultStream()
                .map(ClaimBatchEntity::batch)
                .toList();
    }

    @Override
    public long nextNumber(YearMonth month) {
        lock.take(CaseLock.Topic.CLAIM_NUMBERS, organisation.agbCode());
        return 1
                + entities.createQuery("select count(*) from ClaimBatchEntity where careMonth = :careMonth", Long.class)
                        .setParameter("careMonth", month.toString())
                        .getSingleResult();
    }

    @Override
    public void add(ClaimBatch batch) {
        ClaimBatchEntity added = new ClaimBatchEntity();
        added.take(batch);
        entities.persist(added);
        // Lines that enter the batch refer to its row.
        entities.flush();
    }

    @Override
    public void keepFile(ClaimBatch sent, byte[] content) {
        @Nullable ClaimBatchEntity found = entities.find(ClaimBatchEntity.class, sent.id());
        if (found == null) {
            throw new IllegalStateException("There is no batch %s: this is a defect.".formatted(sent.id()));
        }
        found.take(sent);
        ClaimFileEntity file = new ClaimFileEntity();
        file.batchId = sent.id();
        seal(file, content);
        entities.persist(file);
    }

    @Override
    public Optional<byte[]> file(UUID batchId) {
        return Optional.ofNullable(entities.find(ClaimFileEntity.class, batchId))
                .map(this::opened);
    }

    private void seal(ClaimFileEntity file, byte[] content) {
        file.keyId = cipher.currentKey();
        file.sealed = cipher.seal(content, place(file.batchId));
    }

    private byte[] opened(ClaimFileEntity file) {
        return cipher.open(file.keyId, file.sealed, place(file.batchId));
    }

    private String place(UUID batchId) {
        return "claim_file\n" + organisation.agbCode() + "\n" + batchId;
    }

    @Override
    public int renewKeys() {
        List<ClaimFileEntity> older = entities.createQuery(
                        "from ClaimFileEntity where keyId <> :usedKey order by batchId", ClaimFileEntity.class)
                .setParameter("usedKey", cipher.currentKey())
                .getResultList();
        older.forEach(file -> seal(file, opened(file)));
        return older.size();
    }
}
