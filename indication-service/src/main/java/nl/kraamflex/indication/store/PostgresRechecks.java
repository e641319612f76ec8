package nl.kraamflex.indication.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.indication.domain.Recheck;
import nl.kraamflex.indication.domain.Rechecks;

@ApplicationScoped
class PostgresRechecks implements Rechecks {
    private final EntityManager entities;
    private final Clock clock;

    PostgresRechecks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A day that was prompted on its date is not planned again; of a birth that is corrected to another date the day is. */
    @Override
    public void plan(UUID caseId, List<Recheck> rechecks) {
        Set<RecheckEntity.Key> wanted = rechecks.stream()
                .map(recheck -> RecheckEntity.Key.of(caseId, recheck))
                .collect(Collectors.toUnmodifiableSet());
        List<RecheckEntity> known = entities.createQuery(
                        "from RecheckEntity where key.caseId = :caseId", RecheckEntity.class)
                .setParameter("caseId", caseId)
                .getResultList();
        for (RecheckEntity row : known) {
            if (row.promptedAt == null && !wanted.contains(row.key)) {
                entities.remove(row);
            }
        }
        Set<RecheckEntity.Key> there = known.stream().map(row -> row.key).collect(Collectors.toUnmodifiableSet());
        for (RecheckEntity.Key key : wanted) {
            if (!there.contains(key)) {
                RecheckEntity row = new RecheckEntity();
                row.key = key;
                entities.persist(row);
            }
        }
    }

    @Override
    public List<Recheck> takeDue(UUID caseId, LocalDate today) {
        List<RecheckEntity> due = entities.createQuery(
                        "from RecheckEntity where key.caseId = :caseId and promptedAt is null and key.dueOn <= :today order by key.day, key.dueOn",
                        RecheckEntity.class)
                .setParameter("caseId", caseId)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        due.forEach(row -> row.promptedAt = clock.instant());
        return due.stream()
                .map(row -> new Recheck(row.key.day(), row.key.dueOn(), false))
                .toList();
    }
}
