package nl.kraamflex.billing.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.contribution.HeldCare;
import nl.kraamflex.billing.domain.contribution.IssuedVersion;
import nl.kraamflex.billing.domain.contribution.IssuedVersions;
import nl.kraamflex.billing.domain.contribution.StatementLine;

@ApplicationScoped
class PostgresIssuedVersions implements IssuedVersions {
    private final EntityManager entities;

    PostgresIssuedVersions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<IssuedVersion> of(UUID caseId) {
        List<StatementVersionEntity> versions =
                rows(StatementVersionEntity.class, "key.number", caseId).toList();
        if (versions.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<StatementLine>> lines = rows(StatementLineEntity.class, "key.number", caseId)
                .collect(groupingBy(line -> line.version, mapping(StatementLineEntity::line, toList())));
        Map<Integer, List<HeldCare>> held = rows(StatementHeldEntity.class, "key.version, key.position", caseId)
                .collect(groupingBy(care -> care.key.version(), mapping(StatementHeldEntity::held, toList())));
        return versions.stream()
                .map(version -> version.version(
                        lines.getOrDefault(version.key.number(), List.of()),
                        held.getOrDefault(version.key.number(), List.of())))
                .toList();
    }

    private <T> Stream<T> rows(Class<T> entity, String order, UUID caseId) {
        return entities.createQuery(
                        "from %s where key.caseId = :caseId order by %s".formatted(entity.getSimpleName(), order),
                        entity)
                .setParameter("caseId", caseId)
                .getResultStream();
    }

    @Override
    public List<IssuedVersion> heldForIssue(UUID caseId) {
        entities.find(CaseEntity.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        return of(caseId);
    }

    @Override
    public void add(UUID caseId, IssuedVersion version) {
        entities.find(CaseEntity.class, caseId, LockModeType.PESSIMISTIC_WRITE).version++;
        entities.persist(StatementVersionEntity.of(caseId, version));
        // In this order, so that a line finds the version that issues it and the line that it corrects.
        entities.flush();
        for (StatementLine line : version.lines()) {
            entities.persist(StatementLineEntity.of(caseId, version.number(), line));
        }
        for (int position = 0; position < version.held().size(); position++) {
            entities.persist(StatementHeldEntity.of(
                    caseId, version.number(), position, version.held().get(position)));
        }
    }
}
