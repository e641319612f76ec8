package nl.kraamflex.billing.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.ForeignCase;
import nl.kraamflex.billing.domain.Schedule;
import nl.kraamflex.billing.domain.SignedHours;
import nl.kraamflex.platform.access.CurrentOrganisation;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresBillingCases implements BillingCases, PanacheRepositoryBase<CaseEntity, UUID> {
    private final EntityManager entities;
    private final CurrentOrganisation organisation;
    private final StoredArrangements arrangements;

    PostgresBillingCases(EntityManager entities, CurrentOrganisation organisation, StoredArrangements arrangements) {
        this.entities = entities;
        this.arrangements = arrangements;
        this.organisation = organisation;
    }

    @Override
    public Optional<BillingCase> find(UUID caseId) {
        return findByIdOptional(caseId)
                .map(found -> new BillingCase(
                        found.id,
                        found.version,
                        facts(found),
                        schedule(found),
                        deliveries(found),
                        arrangements.of(found)));
    }

    @Override
    public void keep(UUID caseId, CaseFacts facts) {
        CaseEntity changed = nextVersion(caseId);
        CaseFacts kept = facts.after(facts(changed));
        CaseFacts.@Nullable Indication decided = kept.lastDecision();
        changed.caseVersion = facts.caseVersion();
        changed.dueDate = facts.dueDate();
        changed.dateOfBirth = facts.dateOfBirth();
        changed.indicatedMinutes = decided == null ? null : decided.minutes();
        changed.indicationProvisional = decided == null ? null : decided.provisional();
        changed.decisionAwaited = kept.decisionAwaited();
        changed.birthAssistanceMinutes = kept.birthAssistanceMinutes();
        changed.textSet = facts.textSet();
    }

    @Override
    public void keep(UUID caseId, Schedule schedule) {
        CaseEntity changed = nextVersion(caseId);
        changed.planVersion = schedule.planVersion();
        changed.planDeliveredMinutes = schedule.deliveredMinutes();
        forget("PlannedDayEntity", caseId);
        for (int position = 0; position < schedule.days().size(); position++) {
            DatedCare day = schedule.days().get(position);
            PlannedDayEntity entity = new PlannedDayEntity();
            entity.key = new PlannedDayEntity.Key(caseId, position);
            entity.careDate = day.date();
            entity.minutes = day.minutes();
            entity.funding = day.funding();
            entities.persist(entity);
        }
    }

    @Override
    public void keep(UUID caseId, Deliveries deliveries) {
        CaseEntity changed = nextVersion(caseId);
        @Nullable SignedHours signed = deliveries.signed();
        changed.deliveriesVersion = deliveries.version();
        changed.signedMinutes = signed == null ? null : signed.minutes();
        changed.signedAt = signed == null ? null : signed.signedAt();
        forget("CareEntity", caseId);
        forget("VisitEntity", caseId);
        for (int position = 0; position < deliveries.visits().size(); position++) {
            add(caseId, position, deliveries.visits().get(position));
        }
    }

    private void add(UUID caseId, int position, Delivery visit) {
        VisitEntity entity = new VisitEntity();
        entity.key = new VisitEntity.Key(caseId, position);
        entity.beginAt = visit.begin();
        entity.endAt = visit.end();
        entity.elsewhere = visit.elsewhere();
        entities.persist(entity);
        for (int part = 0; part < visit.care().size(); part++) {
            DatedCare care = visit.care().get(part);
            CareEntity counted = new CareEntity();
            counted.key = new CareEntity.Key(caseId, position, part);
            counted.careDate = care.date();
            counted.minutes = care.minutes();
            counted.funding = care.funding();
            entities.persist(counted);
        }
    }

    private void forget(String entity, UUID caseId) {
        entities.createQuery("delete from " + entity + " where key.caseId = :caseId")
                .setParameter("caseId", caseId)
                .executeUpdate();
    }

    /** Locks the case, which two topics may be the first to tell of at the same moment, and raises its version. */
    private CaseEntity nextVersion(UUID caseId) {
        CaseEntity locked = findByIdOptional(caseId, LockModeType.PESSIMISTIC_WRITE)
                .orElseGet(() -> {
                    addIfAbsent(caseId);
                    return findByIdOptional(caseId, LockModeType.PESSIMISTIC_WRITE)
                            .orElseThrow(() -> new ForeignCase(caseId));
                });
        locked.version++;
        return locked;
    }

    private void addIfAbsent(UUID caseId) {
        entities.createQuery(
                        "insert into CaseEntity (id, organisation, version, birthAssistanceMinutes, decisionAwaited, arrangementsVersion) values (:id, :organisation, 0L, 0, false, 0L) on conflict do nothing")
                .setParameter("id", caseId)
                .setParameter("organisation", organisation.agbCode())
                .executeUpdate();
    }

    private static @Nullable CaseFacts facts(CaseEntity entity) {
        if (entity.caseVersion == null) {
            return null;
        }
        CaseFacts.@Nullable Indication decided = entity.indicatedMinutes == null
                ? null
                : new CaseFacts.Indication(entity.indicationProvisional, entity.indicatedMinutes);
        return new CaseFacts(
                entity.caseVersion,
                entity.dueDate,
                entity.dateOfBirth,
                entity.decisionAwaited ? null : decided,
                entity.birthAssistanceMinutes,
                entity.textSet,
                decided);
    }

    private @Nullable Schedule schedule(CaseEntity entity) {
        return entity.planVersion == null
                ? null
                : new Schedule(entity.planVersion, entity.planDeliveredMinutes, plannedDays(entity.id));
    }

    private List<DatedCare> plannedDays(UUID caseId) {
        return entities.createQuery(
                        "from PlannedDayEntity where key.caseId = :caseId order by key.position",
                        PlannedDayEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(day -> new DatedCare(day.careDate, day.minutes, CareStatus.PLANNED, day.funding))
                .toList();
    }

    private @Nullable Deliveries deliveries(CaseEntity entity) {
        return entity.deliveriesVersion == null
                ? null
                : new Deliveries(
                        entity.deliveriesVersion,
                        visits(entity.id),
                        entity.signedMinutes == null ? null : new SignedHours(entity.signedMinutes, entity.signedAt));
    }

    private List<Delivery> visits(UUID caseId) {
        Map<Integer, List<DatedCare>> care = new TreeMap<>();
        entities.createQuery(
                        "from CareEntity where key.caseId = :caseId order by key.visitPosition, key.position",
                        CareEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .forEach(counted -> care.computeIfAbsent(counted.key.visitPosition(), position -> new ArrayList<>())
                        .add(new DatedCare(counted.careDate, counted.minutes, CareStatus.DELIVERED, counted.funding)));
        return entities.createQuery(
                        "from VisitEntity where key.caseId = :caseId order by key.position", VisitEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(visit -> new Delivery(
                        visit.beginAt,
                        visit.endAt,
                        care.getOrDefault(visit.key.position(), List.of()),
                        visit.elsewhere))
                .toList();
    }
}
