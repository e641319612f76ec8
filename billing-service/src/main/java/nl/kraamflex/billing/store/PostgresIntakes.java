package nl.kraamflex.billing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.CaseIntake;
import nl.kraamflex.billing.domain.claim.CaseIntakes;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresIntakes implements CaseIntakes {
    private final EntityManager entities;
    private final CaseLock lock;

    PostgresIntakes(EntityManager entities, CaseLock lock) {
        this.entities = entities;
        this.lock = lock;
    }

    @Override
    public CaseIntake of(UUID caseId) {
        @Nullable CaseIntakeEntity found = entities.find(CaseIntakeEntity.class, caseId);
        return found == null ? CaseIntake.NONE : found.intake();
    }

    @Override
    public long lockVersion(UUID caseId) {
        lock.take(CaseLock.Topic.INTAKE, caseId);
        return of(caseId).version();
    }

    @Override
    public void replace(UUID caseId, CaseIntake recorded) {
        @Nullable CaseIntakeEntity found = entities.find(CaseIntakeEntity.class, caseId);
        CaseIntakeEntity kept = found == null ? new CaseIntakeEntity() : found;
        CaseIntake.@Nullable Intake intake = recorded.intake();
        kept.caseId = caseId;
        kept.version = recorded.version();
        kept.registeredOn = recorded.registeredOn();
        kept.intakeDate = intake == null ? null : intake.date();
        kept.intakeForm = intake == null ? null : intake.form();
        kept.referredBy = recorded.referredBy();
        kept.authorisationNumber = recorded.authorisationNumber();
        if (found == null) {
            entities.persist(kept);
        }
        entities.flush();
    }
}
