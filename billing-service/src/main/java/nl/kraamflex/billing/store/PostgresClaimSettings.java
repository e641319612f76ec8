package nl.kraamflex.billing.store;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.kraamflex.billing.domain.claim.ClaimSettings;
import nl.kraamflex.billing.domain.claim.ClaimSettingsRecord;
import nl.kraamflex.platform.access.CurrentOrganisation;

@ApplicationScoped
class PostgresClaimSettings implements ClaimSettingsRecord {
    private final EntityManager entities;
    private final CaseLock lock;
    private final CurrentOrganisation organisation;

    PostgresClaimSettings(EntityManager entities, CaseLock lock, CurrentOrganisation organisation) {
        this.entities = entities;
        this.lock = lock;
        this.organisation = organisation;
    }

    @Override
    public ClaimSettings read() {
        return entities.createQuery("from ClaimSettingsEntity order by version desc", ClaimSettingsEntity.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ClaimSettingsEntity::settings)
                .orElse(ClaimSettings.DEFAULT);
    }

    @Override
    public long lockVersion() {
        lock.take(CaseLock.Topic.CLAIM_SETTINGS, organisation.agbCode());
        return read().version();
    }

    @Override
    public void replace(ClaimSettings chosen) {
        entities.persist(ClaimSettingsEntity.of(UuidCreator.getTimeOrderedEpoch(), chosen));
    }
}
