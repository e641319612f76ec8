package nl.kraamflex.billing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.kraamflex.billing.domain.claim.ClaimResult;
import nl.kraamflex.billing.domain.claim.ClaimResults;

@ApplicationScoped
class PostgresClaimResults implements ClaimResults {
    private final EntityManager entities;

    PostgresClaimResults(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ClaimResult> of(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from ClaimResultEntity where reference in :references order by reference",
                                ClaimResultEntity.class)
                        .setParameter("references", references)
                        .getResultStream()
                        .map(ClaimResultEntity::result)
                        .toList();
    }

    @Override
    public void add(ClaimResult result, Instant importedAt) {
        entities.persist(ClaimResultEntity.of(result, importedAt));
    }
}
