package nl.kraamflex.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Alert;
import nl.kraamflex.scheduling.domain.AlertChanges;
import nl.kraamflex.scheduling.domain.AlertGround;
import nl.kraamflex.scheduling.domain.Alerts;
import nl.kraamflex.scheduling.domain.RecheckPrompt;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresAlerts implements Alerts {
    private final EntityManager entities;

    PostgresAlerts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Alert> open(UUID caseId) {
        return openRows(caseId).stream().map(AlertEntity::alert).toList();
    }

    @Override
    public List<Alert> all(UUID caseId) {
        return entities.createQuery("from AlertEntity where caseId = :caseId order by number desc", AlertEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(AlertEntity::alert)
                .toList();
    }

    @Override
    public void apply(UUID caseId, AlertChanges changes, Instant now) {
        for (AlertEntity row : openRows(caseId)) {
            if (changes.cleared().contains(row.code)) {
                row.clearedAt = now;
            }
            for (AlertGround lasting : changes.lasting()) {
                if (lasting.code() == row.code) {
                    row.minutes = lasting.minutes();
                }
            }
        }
        // One open alert of a code makes room for the next.
        entities.flush();
        changes.raised().forEach(ground -> entities.persist(AlertEntity.of(caseId, ground, now)));
    }

    @Override
    public Optional<RecheckPrompt> recheck(UUID caseId) {
        return Optional.ofNullable(entities.find(RecheckPromptEntity.class, caseId))
                .map(row -> new RecheckPrompt(row.dueOn, row.decisionId));
    }

    @Override
    public void keepRecheck(UUID caseId, RecheckPrompt prompt) {
        @Nullable RecheckPromptEntity known = entities.find(RecheckPromptEntity.class, caseId);
        RecheckPromptEntity row = known == null ? new RecheckPromptEntity() : known;
        row.caseId = caseId;
        row.dueOn = prompt.dueOn();
        row.decisionId = prompt.decisionId();
        if (known == null) {
            entities.persist(row);
        }
    }

    @Override
    public Optional<LocalDate> nextLook(UUID caseId) {
        return Optional.ofNullable(entities.find(CaseWatchEntity.class, caseId)).map(row -> row.dueOn);
    }

    @Override
    public void setNextLook(UUID caseId, Optional<LocalDate> date) {
        @Nullable CaseWatchEntity known = entities.find(CaseWatchEntity.class, caseId);
        if (date.isEmpty()) {
            if (known != null) {
                entities.remove(known);
            }
            return;
        }
        CaseWatchEntity row = known == null ? new CaseWatchEntity() : known;
        row.caseId = caseId;
        row.dueOn = date.get();
        if (known == null) {
            entities.persist(row);
        }
    }

    private List<AlertEntity> openRows(UUID caseId) {
        return entities.createQuery(
                        "from AlertEntity where caseId = :caseId and clearedAt is null order by number",
                        AlertEntity.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
