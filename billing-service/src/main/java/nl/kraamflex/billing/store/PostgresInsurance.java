package nl.kraamflex.billing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.PolicyRecords;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresInsurance implements PolicyRecords {
    private final EntityManager entities;
    private final CaseLock lock;

    PostgresInsurance(EntityManager entities, CaseLock lock) {
        this.entities = entities;
        this.lock = lock;
    }

    @Override
    public CaseInsurance of(UUID caseId) {
        @Nullable CaseInsuranceEntity found = entities.find(CaseInsuranceEntity.class, caseId);
        return found == null ? CaseInsurance.NONE : new CaseInsurance(found.version, periods(caseId));
    }

    private List<InsurancePeriod> periods(UUID caseId) {
        return entities.createQuery(
                        "from InsurancePolicyEntity where key.caseId = :caseId order by key.position",
                        InsurancePolicyEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(InsurancePolicyEntity::period)
                .toList();
    }

    @Override
    public long lockVersion(UUID caseId) {
        lock.take(CaseLock.Topic.INSURANCE, caseId);
        @Nullable
        CaseInsuranceEntity found = entities.find(CaseInsuranceEntity.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        return found == null ? 0 : found.version;
    }

    @Override
    public void replace(UUID caseId, long version, List<InsurancePeriod> periods) {
        @Nullable CaseInsuranceEntity found = entities.find(CaseInsuranceEntity.class, caseId);
        if (found == null) {
            CaseInsuranceEntity added = new CaseInsuranceEntity();
            added.caseId = caseId;
            added.version = version;
            entities.persist(added);
        } else {
            found.version = version;
        }
        entities.createQuery("delete from InsurancePolicyEntity where key.caseId = :caseId")
                .setParameter("caseId", caseId)
                .executeUpdate();
        for (int position = 0; position < periods.size(); position++) {
            entities.persist(InsurancePolicyEntity.of(caseId, position, periods.get(position)));
        }
        entities.flush();
    }
}
