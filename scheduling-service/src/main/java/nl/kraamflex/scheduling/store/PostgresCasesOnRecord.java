package nl.kraamflex.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.scheduling.domain.Mode;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord.Given;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord.PlanOnRecord;
import nl.kraamflex.scheduling.domain.regionoutlook.CasesOnRecord;

/** Reads all cases of a region with one query per table. */
@ApplicationScoped
class PostgresCasesOnRecord implements CasesOnRecord {
    /** Cases of the region that are born; those to come have no plan and nothing was given. */
    private static final String BORN = """
            in (select born.caseId from ScheduleEntity born
                where born.regionCode = :regionCode and born.dateOfBirth >= :bornFrom)""";

    private static final String LATEST_PLAN = "(select max(p.key.version) from PlanEntity p where p.key.caseId = ";

    private final EntityManager entities;

    PostgresCasesOnRecord(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<CaseOnRecord> inRegion(String regionCode, LocalDate bornFrom) {
        Region region = new Region(regionCode, bornFrom);
        Map<UUID, PlanOnRecord> plans = plans(region);
        Map<UUID, List<Given>> given = given(region);
        Map<UUID, Mode> modes = modes(region);
        return entities.createQuery("""
                        from ScheduleEntity where regionCode = :regionCode
                            and (dateOfBirth is null or dateOfBirth >= :bornFrom) order by caseId""", ScheduleEntity.class)
                .setParameter("regionCode", regionCode)
                .setParameter("bornFrom", bornFrom)
                .getResultStream()
                .map(row -> new CaseOnRecord(
                        row.caseId,
                        row.textSet,
                        row.dueDate,
                        row.dateOfBirth,
                        ScheduleRows.indication(row),
                        modes.get(row.caseId),
                        plans.get(row.caseId),
                        given.getOrDefault(row.caseId, List.of())))
                .toList();
    }

    private Map<UUID, PlanOnRecord> plans(Region region) {
        Map<UUID, List<PlannedDay>> days = entities.createQuery(
                        "from PlannedDayEntity day where day.key.caseId " + BORN + " and day.key.planVersion = "
                                + LATEST_PLAN + "day.key.caseId) order by day.key.caseId, day.key.day",
                        PlannedDayEntity.class)
                .setParameter("regionCode", region.code())
                .setParameter("bornFrom", region.bornFrom())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.key.caseId(),
                        Collectors.mapping(PlannedDayEntity::plannedDay, Collectors.toList())));
        return region
                .rows(entities, """
                        select plan.key.caseId as caseId, plan.plannedAt as plannedAt,
                            plan.indicatedMinutes - plan.declinedMinutes as wanted
                        from PlanEntity plan where plan.key.caseId
                        """ + BORN + " and plan.key.version = " + LATEST_PLAN + "plan.key.caseId)")
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("caseId", UUID.class),
                        row -> new PlanOnRecord(
                                row.get("plannedAt", Instant.class),
                                Math.max(0, row.get("wanted", Integer.class)),
                                days.getOrDefault(row.get("caseId", UUID.class), List.of()))));
    }

    /** As arranged; nothing of a case whose mode follows its indication. */
    private Map<UUID, Mode> modes(Region region) {
        return region.rows(entities, """
                        select arranged.key.caseId as caseId, arranged.mode as mode from ArrangementEntity arranged
                        where arranged.mode is not null
                            and arranged.key.version = (select max(other.key.version) from ArrangementEntity other
                                where other.key.caseId = arranged.key.caseId)
                            and arranged.key.caseId in (select one.caseId from ScheduleEntity one
                                where one.regionCode = :regionCode
                                    and (one.dateOfBirth is null or one.dateOfBirth >= :bornFrom))""").stream()
                .collect(Collectors.toMap(row -> row.get("caseId", UUID.class), row -> row.get("mode", Mode.class)));
    }

    private Map<UUID, List<Given>> given(Region region) {
        Map<DeliveryEntity.Key, Tuple> visits =
                region
                        .rows(entities, """
                        select visit.key.caseId as caseId, visit.key.date as date, visit.key.version as version,
                            sum(visit.minutes) as minutes,
                            sum(case when visit.elsewhere then 0 else visit.minutes end) as own
                        from VisitEntity visit where visit.key.caseId
                        """ + BORN + " group by visit.key.caseId, visit.key.date, visit.key.version")
                        .stream()
                        .collect(Collectors.toMap(
                                row -> new DeliveryEntity.Key(
                                        row.get("caseId", UUID.class),
                                        row.get("date", LocalDate.class),
                                        row.get("version", Long.class)),
                                row -> row));
        return entities.createQuery(
                        "from DeliveryEntity delivery where delivery.key.caseId " + BORN
                                + " and delivery.key.version = (select max(other.key.version) from DeliveryEntity other"
                                + " where other.key.caseId = delivery.key.caseId and other.key.date = delivery.key.date)"
                                + " order by delivery.key.caseId, delivery.key.date",
                        DeliveryEntity.class)
                .setParameter("regionCode", region.code())
                .setParameter("bornFrom", region.bornFrom())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.key.caseId(), Collectors.mapping(row -> given(row, visits), Collectors.toList())));
    }

    private static Given given(DeliveryEntity delivery, Map<DeliveryEntity.Key, Tuple> visits) {
        Tuple sums = visits.get(delivery.key);
        return new Given(
                delivery.key.date(),
                sums == null ? 0 : Math.toIntExact(sums.get("minutes", Long.class)),
                sums == null ? 0 : Math.toIntExact(sums.get("own", Long.class)),
                delivery.recordedAt);
    }

    private record Region(String code, LocalDate bornFrom) {
        private List<Tuple> rows(EntityManager entities, String query) {
            return entities.createQuery(query, Tuple.class)
                    .setParameter("regionCode", code)
                    .setParameter("bornFrom", bornFrom)
                    .getResultList();
        }
    }
}
