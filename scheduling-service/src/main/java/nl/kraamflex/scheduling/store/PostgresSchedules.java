package nl.kraamflex.scheduling.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.scheduling.domain.Arrangement;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Birth;
import nl.kraamflex.scheduling.domain.ClosedDate;
import nl.kraamflex.scheduling.domain.Delivery;
import nl.kraamflex.scheduling.domain.Extension;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.RegionOrigin;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.Wishes;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresSchedules implements Schedules, PanacheRepositoryBase<ScheduleEntity, UUID> {
    private static final String ALL = "from ScheduleEntity where caseId in :caseIds order by caseId";

    private final EntityManager entities;

    PostgresSchedules(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Schedule> find(UUID caseId) {
        return findByIdOptional(caseId).map(this::assembled);
    }

    @Override
    public List<Schedule> all(List<UUID> caseIds) {
        return assembled(entities.createQuery(ALL, ScheduleEntity.class)
                .setParameter("caseIds", caseIds)
                .getResultList());
    }

    @Override
    public Optional<Schedule> findForChange(UUID caseId) {
        return findByIdOptional(caseId, LockModeType.PESSIMISTIC_WRITE).map(this::assembled);
    }

    @Override
    public List<Schedule> allForChange(List<UUID> caseIds) {
        // What was changed before is looked through with every statement as long as it is held.
        entities.flush();
        entities.clear();
        return assembled(entities.createQuery(ALL, ScheduleEntity.class)
                .setParameter("caseIds", caseIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    private Schedule assembled(ScheduleEntity entity) {
        return assembled(List.of(entity)).getFirst();
    }

    private List<Schedule> assembled(List<ScheduleEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        ScheduleRows parts = ScheduleRows.of(entities, rows);
        return rows.stream().map(parts::schedule).toList();
    }

    @Override
    public List<Plan> plans(UUID caseId) {
        Map<Long, List<PlannedDay>> days = entities.createQuery(
                        "from PlannedDayEntity where key.caseId = :caseId order by key.planVersion, key.day",
                        PlannedDayEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.key.planVersion(),
                        Collectors.mapping(PlannedDayEntity::plannedDay, Collectors.toList())));
        return entities.createQuery("from PlanEntity where key.caseId = :caseId order by key.version", PlanEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(plan -> ScheduleRows.plan(plan, days.getOrDefault(plan.key.version(), List.of())))
                .toList();
    }

    @Override
    public Optional<Plan> plan(UUID caseId, long version) {
        return entities.createQuery(
                        "from PlanEntity where key.caseId = :caseId and key.version = :version", PlanEntity.class)
                .setParameter("caseId", caseId)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .map(plan -> ScheduleRows.plan(plan, days(plan.key)));
    }

    @Override
    public void add(Schedule arrived) {
        ScheduleEntity entity = new ScheduleEntity();
        entity.caseId = arrived.caseId();
        write(arrived, entity);
        persistAndFlush(entity);
    }

    @Override
    public void change(Schedule changed) {
        write(changed, findById(changed.caseId()));
    }

    @Override
    public void addPlans(Map<UUID, Plan> plans) {
        // One kind after the other, for only rows of one kind go to the database together.
        plans.forEach((caseId, plan) -> entities.persist(row(caseId, plan)));
        plans.forEach((caseId, plan) -> plan.days().forEach(day -> entities.persist(row(caseId, plan.version(), day))));
    }

    private static PlanEntity row(UUID caseId, Plan plan) {
        PlanEntity entity = new PlanEntity();
        entity.key = new PlanEntity.Key(caseId, plan.version());
        entity.cause = plan.cause();
        entity.mode = plan.mode();
        entity.plannedAt = plan.plannedAt();
        entity.asOf = plan.asOf();
        entity.caseVersion = plan.caseVersion();
        entity.indicatedMinutes = plan.indicatedMinutes();
        entity.declinedMinutes = plan.declinedMinutes();
        entity.deliveredMinutes = plan.deliveredMinutes();
        entity.costDeviation = plan.terms().deviation();
        entity.costMove = plan.terms().move();
        entity.costFlip = plan.terms().flip();
        entity.costMissing = plan.terms().missing();
        entity.costGuarantee = plan.terms().guarantee();
        entity.costPrice = plan.terms().price();
        entity.notices = JsonColumn.write(plan.notices());
        entity.assumptions = JsonColumn.write(plan.assumptions());
        entity.profile = plan.profile();
        entity.figures = JsonColumn.write(plan.figures());
        @Nullable RegionOrigin region = plan.region();
        entity.regionPlanId = region == null ? null : region.planId();
        entity.leastValue = region == null ? null : region.leastValue();
        return entity;
    }

    private static PlannedDayEntity row(UUID caseId, long planVersion, PlannedDay day) {
        PlannedDayEntity row = new PlannedDayEntity();
        row.key = new PlannedDayEntity.Key(caseId, planVersion, day.day());
        row.date = day.date();
        row.kind = day.kind();
        row.minutes = day.minutes();
        row.earlierMinutes = day.earlierMinutes();
        row.longestMinutes = day.longestMinutes();
        row.reason = day.reason();
        row.funding = day.funding();
        row.partOfDay = day.partOfDay();
        return row;
    }

    @Override
    public void addArrangement(UUID caseId, Arrangement arrangement) {
        entities.persist(ArrangementEntity.of(caseId, arrangement));
    }

    @Override
    public void addWishes(UUID caseId, Wishes wishes) {
        entities.persist(WishesEntity.of(caseId, wishes));
    }

    @Override
    public void replaceClosedDates(UUID caseId, List<ClosedDate> closedDates) {
        closedDateRows(caseId).forEach(entities::remove);
        entities.flush();
        closedDates.forEach(closed -> entities.persist(ClosedDateEntity.of(caseId, closed)));
    }

    @Override
    public void addDelivery(UUID caseId, Delivery delivery) {
        DeliveryEntity entity = new DeliveryEntity();
        entity.key = new DeliveryEntity.Key(caseId, delivery.date(), delivery.version());
        entity.recordedAt = delivery.recordedAt();
        entity.correctionReason = delivery.correctionReason();
        entity.plannedMinutes = delivery.standing().plannedMinutes();
        entity.indicatedMinutes = delivery.standing().indicatedMinutes();
        entity.declinedMinutes = delivery.standing().declinedMinutes();
        entity.deliveredMinutes = delivery.standing().deliveredMinutes();
        entities.persist(entity);
        for (int i = 0; i < delivery.visits().size(); i++) {
            entities.persist(VisitEntity.of(
                    new VisitEntity.Key(caseId, delivery.date(), delivery.version(), i),
                    delivery.visits().get(i)));
        }
        for (int i = 0; i < delivery.notGiven().size(); i++) {
            entities.persist(VisitNotGivenEntity.of(
                    new VisitNotGivenEntity.Key(caseId, delivery.date(), delivery.version(), i),
                    delivery.notGiven().get(i)));
        }
    }

    @Override
    public List<UUID> inRegion(String regionCode, LocalDate bornFrom) {
        return entities.createQuery(
                        "select caseId from ScheduleEntity where regionCode = :regionCode and dateOfBirth >= :bornFrom order by caseId",
                        UUID.class)
                .setParameter("regionCode", regionCode)
                .setParameter("bornFrom", bornFrom)
                .getResultList();
    }

    @Override
    public boolean anyInRegion(String regionCode) {
        return count("regionCode", regionCode) > 0;
    }

    @Override
    public Optional<LocalDate> lastDeliveryDate() {
        return Optional.ofNullable(entities.createQuery("select max(key.date) from DeliveryEntity", LocalDate.class)
                .getSingleResult());
    }

    private static void write(Schedule schedule, ScheduleEntity entity) {
        @Nullable Birth birth = schedule.facts().birth();
        @Nullable Indication indication = schedule.facts().indication();
        @Nullable Attention attention = schedule.attention();
        entity.caseVersion = schedule.facts().caseVersion();
        entity.dueDate = schedule.facts().dueDate();
        entity.bornAt = birth == null ? null : birth.timeOfBirth();
        entity.dateOfBirth = birth == null ? null : birth.date();
        entity.homecomingDate = birth == null ? null : birth.homecomingDate();
        entity.decisionId = indication == null ? null : indication.decisionId();
        entity.decisionMoment = indication == null ? null : indication.moment();
        entity.provisional = indication == null ? null : indication.provisional();
        entity.indicatedMinutes = indication == null ? null : indication.minutes();
        entity.lastDay = indication == null ? null : indication.lastDay();
        entity.protocol = indication == null ? null : indication.protocol();
        entity.decidedAt = indication == null ? null : indication.decidedAt();
        entity.declinedMinutes = indication == null ? 0 : indication.declinedMinutes();
        entity.protectedCase = indication != null && indication.protectedCase();
        entity.offeredMinutes = indication == null ? null : indication.offeredMinutes();
        @Nullable Extension extension = indication == null ? null : indication.extension();
        entity.extensionKind = extension == null ? null : extension.kind();
        entity.extensionFromDay = extension == null ? null : extension.fromDay();
        entity.extensionAgreement = extension == null ? null : extension.agreement();
        entity.absences = JsonColumn.write(birth == null ? List.of() : birth.absences());
        entity.textSet = schedule.facts().texts();
        entity.timesRetold = schedule.retold().times();
        entity.lastRetoldAt = schedule.retold().lastAt();
        entity.attentionCode = attention == null ? null : attention.code();
        entity.attentionDetail = attention == null ? null : attention.detail();
        entity.regionCode = schedule.arrangement().regionCode();
        entity.deliveriesVersion = schedule.deliveriesVersion();
        entity.version = schedule.version();
    }

    private List<ClosedDateEntity> closedDateRows(UUID caseId) {
        return entities.createQuery("from ClosedDateEntity where key.caseId = :caseId", ClosedDateEntity.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    private List<PlannedDay> days(PlanEntity.Key plan) {
        return entities.createQuery(
                        "from PlannedDayEntity where key.caseId = :caseId and key.planVersion = :version order by key.day",
                        PlannedDayEntity.class)
                .setParameter("caseId", plan.caseId())
                .setParameter("version", plan.version())
                .getResultStream()
                .map(PlannedDayEntity::plannedDay)
                .toList();
    }
}
