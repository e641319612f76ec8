package nl.kraamflex.scheduling.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.scheduling.domain.Absence;
import nl.kraamflex.scheduling.domain.Arrangement;
import nl.kraamflex.scheduling.domain.Assumption;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Birth;
import nl.kraamflex.scheduling.domain.CaseFacts;
import nl.kraamflex.scheduling.domain.ClosedDate;
import nl.kraamflex.scheduling.domain.Delivery;
import nl.kraamflex.scheduling.domain.Extension;
import nl.kraamflex.scheduling.domain.FigureUsed;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.Notice;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.RegionOrigin;
import nl.kraamflex.scheduling.domain.Retold;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.Visit;
import nl.kraamflex.scheduling.domain.VisitNotGiven;
import nl.kraamflex.scheduling.domain.Wishes;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresSchedules implements Schedules, PanacheRepositoryBase<ScheduleEntity, UUID> {
    private final EntityManager entities;

    PostgresSchedules(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Schedule> find(UUID caseId) {
        return findByIdOptional(caseId).map(this::assemble);
    }

    @Override
    public Optional<Schedule> findForChange(UUID caseId) {
        return findByIdOptional(caseId, LockModeType.PESSIMISTIC_WRITE).map(this::assemble);
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
                .map(plan -> plan(plan, days.getOrDefault(plan.key.version(), List.of())))
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
                .map(plan -> plan(plan, days(plan.key)));
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
    public void addPlan(UUID caseId, Plan plan) {
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
        entities.persist(entity);
        for (PlannedDay day : plan.days()) {
            PlannedDayEntity row = new PlannedDayEntity();
            row.key = new PlannedDayEntity.Key(caseId, plan.version(), day.day());
            row.date = day.date();
            row.kind = day.kind();
            row.minutes = day.minutes();
            row.earlierMinutes = day.earlierMinutes();
            row.longestMinutes = day.longestMinutes();
            row.reason = day.reason();
            row.funding = day.funding();
            row.partOfDay = day.partOfDay();
            entities.persist(row);
        }
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

    private Schedule assemble(ScheduleEntity entity) {
        return new Schedule(
                new CaseFacts(
                        entity.caseId,
                        entity.caseVersion,
                        birth(entity),
                        indication(entity),
                        entity.textSet,
                        entity.dueDate),
                latestPlan(entity.caseId),
                deliveries(entity.caseId),
                latestArrangement(entity.caseId),
                latestWishes(entity.caseId),
                closedDates(entity.caseId),
                entity.attentionCode == null ? null : new Attention(entity.attentionCode, entity.attentionDetail),
                new Retold(entity.timesRetold, entity.lastRetoldAt),
                entity.deliveriesVersion,
                entity.version);
    }

    static @Nullable Birth birth(ScheduleEntity entity) {
        return entity.bornAt == null
                ? null
                : new Birth(
                        entity.bornAt,
                        entity.dateOfBirth,
                        entity.homecomingDate,
                        JsonColumn.read(entity.absences, Absence.class));
    }

    static @Nullable Indication indication(ScheduleEntity entity) {
        return entity.decisionId == null
                ? null
                : new Indication(
                        entity.decisionId,
                        entity.decisionMoment,
                        entity.provisional,
                        entity.indicatedMinutes,
                        entity.lastDay,
                        entity.protocol,
                        entity.decidedAt,
                        entity.declinedMinutes,
                        entity.protectedCase,
                        entity.offeredMinutes,
                        entity.extensionKind == null
                                ? null
                                : new Extension(
                                        entity.extensionKind, entity.extensionFromDay, entity.extensionAgreement));
    }

    private Arrangement latestArrangement(UUID caseId) {
        return entities.createQuery(
                        "from ArrangementEntity where key.caseId = :caseId order by key.version desc",
                        ArrangementEntity.class)
                .setParameter("caseId", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ArrangementEntity::arrangement)
                .orElse(Arrangement.NONE);
    }

    private Wishes latestWishes(UUID caseId) {
        return entities.createQuery(
                        "from WishesEntity where key.caseId = :caseId order by key.version desc", WishesEntity.class)
                .setParameter("caseId", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(WishesEntity::wishes)
                .orElse(Wishes.NONE);
    }

    private List<ClosedDate> closedDates(UUID caseId) {
        return closedDateRows(caseId).stream()
                .map(row -> new ClosedDate(row.key.date(), row.cause))
                .toList();
    }

    private List<ClosedDateEntity> closedDateRows(UUID caseId) {
        return entities.createQuery("from ClosedDateEntity where key.caseId = :caseId", ClosedDateEntity.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    private @Nullable Plan latestPlan(UUID caseId) {
        return entities.createQuery(
                        "from PlanEntity where key.caseId = :caseId order by key.version desc", PlanEntity.class)
                .setParameter("caseId", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(plan -> plan(plan, days(plan.key)))
                .orElse(null);
    }

    private static Plan plan(PlanEntity entity, List<PlannedDay> days) {
        return new Plan(
                entity.key.version(),
                entity.cause,
                entity.mode,
                entity.plannedAt,
                entity.asOf,
                entity.caseVersion,
                entity.indicatedMinutes,
                entity.declinedMinutes,
                entity.deliveredMinutes,
                days,
                new CostTerms(
                        entity.costDeviation,
                        entity.costMove,
                        entity.costFlip,
                        entity.costMissing,
                        entity.costGuarantee,
                        entity.costPrice),
                JsonColumn.read(entity.notices, Notice.class),
                JsonColumn.read(entity.assumptions, Assumption.class),
                entity.profile,
                JsonColumn.read(entity.figures, FigureUsed.class),
                entity.regionPlanId == null ? null : new RegionOrigin(entity.regionPlanId, entity.leastValue));
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

    private List<Delivery> deliveries(UUID caseId) {
        Map<LocalDate, DeliveryEntity> latest = new TreeMap<>();
        entities.createQuery(
                        "from DeliveryEntity where key.caseId = :caseId order by key.date, key.version",
                        DeliveryEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .forEach(delivery -> latest.put(delivery.key.date(), delivery));
        if (latest.isEmpty()) {
            return List.of();
        }
        Map<DeliveryEntity.Key, List<Visit>> visits = visits(caseId);
        Map<DeliveryEntity.Key, List<VisitNotGiven>> notGiven = notGiven(caseId);
        Map<LocalDate, Set<LocalDate>> everCaredOn = visits.entrySet().stream()
                .collect(Collectors.groupingBy(
                        version -> version.getKey().date(),
                        Collectors.flatMapping(
                                version -> Delivery.careDates(version.getValue()).stream(), Collectors.toSet())));
        return latest.values().stream()
                .map(delivery -> new Delivery(
                        delivery.key.date(),
                        delivery.key.version(),
                        visits.getOrDefault(delivery.key, List.of()),
                        notGiven.getOrDefault(delivery.key, List.of()),
                        delivery.correctionReason,
                        delivery.recordedAt,
                        new Delivery.Standing(
                                delivery.plannedMinutes,
                                delivery.indicatedMinutes,
                                delivery.declinedMinutes,
                                delivery.deliveredMinutes),
                        everCaredOn.getOrDefault(delivery.key.date(), Set.of())))
                .toList();
    }

    private Map<DeliveryEntity.Key, List<Visit>> visits(UUID caseId) {
        return entities.createQuery(
                        "from VisitEntity where key.caseId = :caseId order by key.date, key.version, key.position",
                        VisitEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new DeliveryEntity.Key(row.key.caseId(), row.key.date(), row.key.version()),
                        Collectors.mapping(VisitEntity::visit, Collectors.toList())));
    }

    private Map<DeliveryEntity.Key, List<VisitNotGiven>> notGiven(UUID caseId) {
        return entities.createQuery(
                        "from VisitNotGivenEntity where key.caseId = :caseId order by key.date, key.version, key.position",
                        VisitNotGivenEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new DeliveryEntity.Key(row.key.caseId(), row.key.date(), row.key.version()),
                        Collectors.mapping(VisitNotGivenEntity::visit, Collectors.toList())));
    }
}
