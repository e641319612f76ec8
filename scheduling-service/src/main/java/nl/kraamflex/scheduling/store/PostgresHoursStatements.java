package nl.kraamflex.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.HoursStatement;
import nl.kraamflex.scheduling.domain.HoursStatements;

@ApplicationScoped
class PostgresHoursStatements implements HoursStatements {
    private final EntityManager entities;

    PostgresHoursStatements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<HoursStatement> of(UUID caseId) {
        return entities.createQuery(
                        "from HoursStatementEntity where caseId = :caseId order by version", HoursStatementEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(HoursStatementEntity::statement)
                .toList();
    }

    @Override
    public void add(UUID caseId, HoursStatement statement) {
        entities.persist(HoursStatementEntity.of(caseId, statement));
    }
}
