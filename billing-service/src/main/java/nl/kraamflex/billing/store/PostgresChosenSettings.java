package nl.kraamflex.billing.store;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.billing.domain.settings.ChosenSettings;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.platform.access.CurrentOrganisation;

@ApplicationScoped
class PostgresChosenSettings implements ChosenSettings {
    /** First half of every organisation's advisory lock; the second is its AGB code. */
    private static final int LOCK_SPACE = 0x73657474;

    private final EntityManager entities;
    private final CurrentOrganisation organisation;

    PostgresChosenSettings(EntityManager entities, CurrentOrganisation organisation) {
        this.entities = entities;
        this.organisation = organisation;
    }

    @Override
    public OwnChoices on(LocalDate date) {
        return entities.createQuery(
                        "from ChosenSettingsEntity where validFrom <= :date order by validFrom desc, version desc",
                        ChosenSettingsEntity.class)
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ChosenSettingsEntity::choices)
                .orElse(OwnChoices.NONE);
    }

    @Override
    public List<Recorded> history() {
        return entities.createQuery("from ChosenSettingsEntity order by version desc", ChosenSettingsEntity.class)
                .getResultStream()
                .map(ChosenSettingsEntity::recorded)
                .toList();
    }

    @Override
    public long lockLatestVersion() {
        // Before its first choice an organisation has no row that could be locked.
        entities.createQuery("select function('pg_advisory_xact_lock' as String, :space, :organisation)", String.class)
                .setParameter("space", LOCK_SPACE)
                .setParameter("organisation", Integer.valueOf(organisation.agbCode()))
                .getSingleResult();
        return entities.createQuery("select coalesce(max(version), 0) from ChosenSettingsEntity", Long.class)
                .getSingleResult();
    }

    @Override
    public void add(Recorded chosen) {
        entities.persist(ChosenSettingsEntity.of(UuidCreator.getTimeOrderedEpoch(), chosen));
        entities.flush();
    }
}
