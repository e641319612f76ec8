package nl.kraamflex.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    public Map<UUID, List<Alert>> open(Collection<UUID> caseIds) {
        return openRows(caseIds).stream()
                .collect(Collectors.groupingBy(
                        row -> row.caseId, Collectors.mapping(AlertEntity::alert, Collectors.toList())));
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
    public void apply(Map<UUID, AlertChanges> changes, Instant now) {
        Set<UUID> withOpen = changes.entrySet().stream()
                .filter(one -> !one.getValue().cleared().isEmpty()
                        || !one.getValue().lasting().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!withOpen.isEmpty()) {
            applyToOpen(withOpen, changes, now);
        }
        changes.forEach(
                (caseId, own) -> own.raised().forEach(ground -> entities.persist(AlertEntity.of(caseId, ground, now))));
    }

    private void applyToOpen(Set<UUID> withOpen, Map<UUID, AlertChanges> changes, Instant now) {
        for (AlertEntity row : openRows(withOpen)) {
            AlertChanges own = Objects.requireNonNull(changes.get(row.caseId), "a row of a case that was asked for");
            if (own.cleared().contains(row.code)) {
                row.clearedAt = now;
            }
            for (AlertGround lasting : own.lasting()) {
                if (lasting.code() == row.code) {
                    row.minutes = lasting.minutes();
                }
            }
        }
        // One open alert of a code makes room for the next.
        entities.flush();
    }

    @Override
    public Optional<RecheckPrompt> recheck(UUID caseId) {
        return Optional.ofNullable(entities.find(RecheckPromptEntity.class, caseId))
                .map(row -> new RecheckPrompt(row.dueOn, row.decisionId));
    }

    @Override
    public Map<UUID, RecheckPrompt> rechecks(Collection<UUID> caseIds) {
        return entities.createQuery("from RecheckPromptEntity where caseId in :caseIds", RecheckPromptEntity.class)
                .setParameter("caseIds", caseIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.caseId, row -> new RecheckPrompt(row.dueOn, row.decisionId)));
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
    public void setNextLooks(Map<UUID, Optional<LocalDate>> dates) {
        Map<UUID, CaseWatchEntity> known = entities.createQuery(
                        "from CaseWatchEntity where caseId in :caseIds", CaseWatchEntity.class)
                .setParameter("caseIds", dates.keySet())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.caseId, row -> row));
        dates.forEach((caseId, date) -> setNextLook(caseId, date, known.get(caseId)));
    }

    private void setNextLook(UUID caseId, Optional<LocalDate> date, @Nullable CaseWatchEntity known) {
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

    private List<AlertEntity> openRows(Collection<UUID> caseIds) {
        return entities.createQuery(
                        "from AlertEntity where caseId in :caseIds and clearedAt is null order by number",
                        AlertEntity.class)
                .setParameter("caseIds", caseIds)
                .getResultList();
    }
}
