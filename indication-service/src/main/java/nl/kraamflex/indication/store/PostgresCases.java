package nl.kraamflex.indication.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCases implements Cases, PanacheRepositoryBase<CaseEntity, UUID> {
    private final EntityManager entities;
    private final Clock clock;

    PostgresCases(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Optional<MaternityCase> find(UUID caseId) {
        return findByIdOptional(caseId).map(this::assemble);
    }

    @Override
    public Optional<MaternityCase> findForChange(UUID caseId) {
        return findByIdOptional(caseId, LockModeType.PESSIMISTIC_WRITE).map(this::assemble);
    }

    @Override
    public void add(MaternityCase opened) {
        CaseEntity entity = new CaseEntity();
        entity.id = opened.id();
        entity.reference = opened.reference();
        entity.dueDate = opened.dueDate();
        entity.openedAt = clock.instant();
        entity.version = opened.version();
        try {
            persistAndFlush(entity);
        } catch (ConstraintViolationException e) {
            throw new Refused(new Refusal.ReferenceTaken());
        }
    }

    @Override
    public void addBirth(MaternityCase changed, Birth birth) {
        BirthReportEntity report = new BirthReportEntity();
        report.key = new BirthReportEntity.Key(changed.id(), birth.version());
        report.bornAt = birth.timeOfBirth().toInstant();
        report.offsetMinutes = birth.timeOfBirth().getOffset().getTotalSeconds() / 60;
        report.homecomingDate = birth.homecomingDate();
        report.recordedAt = clock.instant();
        entities.persist(report);
        findById(changed.id()).version = changed.version();
    }

    @Override
    public void addDecision(MaternityCase changed, Decision decision) {
        DecisionEntity entity = new DecisionEntity();
        entity.id = decision.id();
        entity.caseId = changed.id();
        entity.moment = decision.moment();
        entity.decidedAt = decision.decidedAt();
        entity.feeding = decision.feeding();
        entity.role = decision.decidedBy().role();
        entity.agbCode = decision.decidedBy().agbCode();
        entity.clinicianMinutes = decision.clinicianMinutes();
        entity.recordedAt = decision.recordedAt();
        entities.persist(entity);
        findById(changed.id()).version = changed.version();
    }

    private MaternityCase assemble(CaseEntity entity) {
        return new MaternityCase(
                entity.id,
                entity.reference,
                entity.dueDate,
                latestBirth(entity.id),
                decisions(entity.id),
                entity.version);
    }

    private @Nullable Birth latestBirth(UUID caseId) {
        return entities.createQuery(
                        "from BirthReportEntity where key.caseId = :caseId order by key.version desc",
                        BirthReportEntity.class)
                .setParameter("caseId", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(report -> new Birth(
                        report.bornAt.atOffset(ZoneOffset.ofTotalSeconds(report.offsetMinutes * 60)),
                        report.homecomingDate,
                        report.key.version()))
                .orElse(null);
    }

    private List<Decision> decisions(UUID caseId) {
        return entities.createQuery(
                        "from DecisionEntity where caseId = :caseId order by decidedAt, recordedAt, id",
                        DecisionEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(entity -> new Decision(
                        entity.id,
                        entity.moment,
                        entity.decidedAt,
                        entity.feeding,
                        new DecidedBy(entity.role, entity.agbCode),
                        entity.clinicianMinutes,
                        entity.recordedAt))
                .toList();
    }
}
