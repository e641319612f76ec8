package nl.kraamflex.scheduling.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
import nl.kraamflex.scheduling.domain.Visit;
import nl.kraamflex.scheduling.domain.VisitNotGiven;
import nl.kraamflex.scheduling.domain.Wishes;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import org.jspecify.annotations.Nullable;

/** The rows that schedules are put together from: one statement for each kind of row, however many cases there are. */
record ScheduleRows(
        Map<UUID, PlanEntity> plans,
        Map<UUID, List<PlannedDay>> days,
        Map<UUID, List<DeliveryEntity>> deliveries,
        Map<DeliveryEntity.Key, List<Visit>> visits,
        Map<DeliveryEntity.Key, List<VisitNotGiven>> notGiven,
        Map<UUID, ArrangementEntity> arrangements,
        Map<UUID, WishesEntity> wishes,
        Map<UUID, List<ClosedDate>> closedDates) {

    /** Reads the rows of some cases. */
    static ScheduleRows of(EntityManager entities, List<ScheduleEntity> cases) {
        Reader reader =
                new Reader(entities, cases.stream().map(row -> row.caseId).toList());
        boolean anyDelivered = cases.stream().anyMatch(row -> row.deliveriesVersion > 0);
        Map<UUID, List<DeliveryEntity>> deliveries = anyDelivered ? reader.deliveries() : Map.of();
        return new ScheduleRows(
                reader.latest(PlanEntity.class, row -> row.key.caseId()),
                reader.daysOfLatest(),
                deliveries,
                deliveries.isEmpty() ? Map.of() : reader.visits(),
                deliveries.isEmpty() ? Map.of() : reader.notGiven(),
                reader.latest(ArrangementEntity.class, row -> row.key.caseId()),
                reader.latest(WishesEntity.class, row -> row.key.caseId()),
                reader.closedDates());
    }

    /** One of the cases. */
    Schedule schedule(ScheduleEntity entity) {
        UUID caseId = entity.caseId;
        @Nullable PlanEntity plan = plans.get(caseId);
        @Nullable ArrangementEntity arrangement = arrangements.get(caseId);
        @Nullable WishesEntity wished = wishes.get(caseId);
        return new Schedule(
                new CaseFacts(
                        caseId, entity.caseVersion, birth(entity), indication(entity), entity.textSet, entity.dueDate),
                plan == null ? null : plan(plan, days.getOrDefault(caseId, List.of())),
                deliveries.getOrDefault(caseId, List.of()).stream()
                        .collect(Collectors.groupingBy(row -> row.key.date()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(date -> delivery(date.getValue()))
                        .toList(),
                arrangement == null ? Arrangement.NONE : arrangement.arrangement(),
                wished == null ? Wishes.NONE : wished.wishes(),
                closedDates.getOrDefault(caseId, List.of()),
                entity.attentionCode == null ? null : new Attention(entity.attentionCode, entity.attentionDetail),
                new Retold(entity.timesRetold, entity.lastRetoldAt),
                entity.deliveriesVersion,
                entity.version);
    }

    /** The latest version of what was delivered on a date, of which all are given, ascending. */
    private Delivery delivery(List<DeliveryEntity> versions) {
        DeliveryEntity latest = versions.getLast();
        Set<LocalDate> everCaredOn = versions.stream()
                .flatMap(version -> Delivery.careDates(visits.getOrDefault(version.key, List.of())).stream())
                .collect(Collectors.toSet());
        return new Delivery(
                latest.key.date(),
                latest.key.version(),
                visits.getOrDefault(latest.key, List.of()),
                notGiven.getOrDefault(latest.key, List.of()),
                latest.correctionReason,
                latest.recordedAt,
                new Delivery.Standing(
                        latest.plannedMinutes,
                        latest.indicatedMinutes,
                        latest.declinedMinutes,
                        latest.deliveredMinutes),
                everCaredOn);
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

    /** A plan of which the days are at hand. */
    static Plan plan(PlanEntity entity, List<PlannedDay> days) {
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

    /** Reads one kind of row at a time. */
    private record Reader(EntityManager entities, List<UUID> caseIds) {
        <T> List<T> rows(Class<T> kind, String rest) {
            return entities.createQuery("from " + kind.getSimpleName() + " part where " + rest, kind)
                    .setParameter("caseIds", caseIds)
                    .getResultList();
        }

        <T> Map<UUID, T> latest(Class<T> kind, Function<T, UUID> caseId) {
            return rows(
                            kind,
                            "part.key.caseId in :caseIds and part.key.version = (select max(other.key.version) from "
                                    + kind.getSimpleName()
                                    + " other where other.key.caseId = part.key.caseId and other.organisation = part.organisation)")
                    .stream()
                    .collect(Collectors.toMap(caseId, row -> row));
        }

        Map<UUID, List<PlannedDay>> daysOfLatest() {
            return rows(PlannedDayEntity.class, """
                            part.key.caseId in :caseIds and part.key.planVersion = (select max(plan.key.version)
                                from PlanEntity plan
                                where plan.key.caseId = part.key.caseId and plan.organisation = part.organisation)
                            order by part.key.caseId, part.key.day""").stream()
                    .collect(Collectors.groupingBy(
                            row -> row.key.caseId(),
                            Collectors.mapping(PlannedDayEntity::plannedDay, Collectors.toList())));
        }

        Map<UUID, List<DeliveryEntity>> deliveries() {
            return rows(
                            DeliveryEntity.class,
                            "part.key.caseId in :caseIds order by part.key.caseId, part.key.date, part.key.version")
                    .stream()
                    .collect(Collectors.groupingBy(row -> row.key.caseId()));
        }

        Map<DeliveryEntity.Key, List<Visit>> visits() {
            return rows(
                            VisitEntity.class,
                            "part.key.caseId in :caseIds order by part.key.caseId, part.key.date, part.key.version, part.key.position")
                    .stream()
                    .collect(Collectors.groupingBy(
                            row -> new DeliveryEntity.Key(row.key.caseId(), row.key.date(), row.key.version()),
                            Collectors.mapping(VisitEntity::visit, Collectors.toList())));
        }

        Map<DeliveryEntity.Key, List<VisitNotGiven>> notGiven() {
            return rows(
                            VisitNotGivenEntity.class,
                            "part.key.caseId in :caseIds order by part.key.caseId, part.key.date, part.key.version, part.key.position")
                    .stream()
                    .collect(Collectors.groupingBy(
                            row -> new DeliveryEntity.Key(row.key.caseId(), row.key.date(), row.key.version()),
                            Collectors.mapping(VisitNotGivenEntity::visit, Collectors.toList())));
        }

        Map<UUID, List<ClosedDate>> closedDates() {
            return rows(ClosedDateEntity.class, "part.key.caseId in :caseIds order by part.key.caseId, part.key.date")
                    .stream()
                    .collect(Collectors.groupingBy(
                            row -> row.key.caseId(),
                            Collectors.mapping(row -> new ClosedDate(row.key.date(), row.cause), Collectors.toList())));
        }
    }
}
