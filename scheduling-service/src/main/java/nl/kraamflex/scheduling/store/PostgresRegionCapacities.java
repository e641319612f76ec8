package nl.kraamflex.scheduling.store;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.scheduling.domain.regionplan.CapacitySource;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacities;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;

@ApplicationScoped
class PostgresRegionCapacities implements RegionCapacities {
    /** First half of every organisation's advisory lock; the second is its AGB code. */
    private static final int LOCK_SPACE = 0x63617061;

    private final EntityManager entities;
    private final CurrentOrganisation organisation;

    PostgresRegionCapacities(EntityManager entities, CurrentOrganisation organisation) {
        this.entities = entities;
        this.organisation = organisation;
    }

    @Override
    public RegionCapacity of(String regionCode) {
        return new RegionCapacity(
                regionCode,
                entities.createQuery("""
                                from RegionCapacityEntity given where given.regionCode = :regionCode and given.version =
                                    (select max(other.version) from RegionCapacityEntity other
                                    where other.organisation = given.organisation
                                        and other.regionCode = given.regionCode and other.source = given.source)""", RegionCapacityEntity.class)
                        .setParameter("regionCode", regionCode)
                        .getResultStream()
                        .map(RegionCapacityEntity::capacitySource)
                        .toList());
    }

    @Override
    public Optional<CapacitySource> source(String regionCode, String source, Optional<Long> version) {
        return entities.createQuery("""
                        from RegionCapacityEntity where regionCode = :regionCode and source = :source
                            and version <= :version order by version desc""", RegionCapacityEntity.class)
                .setParameter("regionCode", regionCode)
                .setParameter("source", source)
                .setParameter("version", version.orElse(Long.MAX_VALUE))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(RegionCapacityEntity::capacitySource)
                .filter(found -> version.isEmpty() || version.get() == found.version());
    }

    @Override
    public long lockLatestVersion(String regionCode, String source) {
        // Before its first version a source has no row that could be locked.
        entities.createQuery("select function('pg_advisory_xact_lock' as String, :space, :organisation)", String.class)
                .setParameter("space", LOCK_SPACE)
                .setParameter("organisation", Integer.valueOf(organisation.agbCode()))
                .getSingleResult();
        return entities.createQuery(
                        "select coalesce(max(version), 0) from RegionCapacityEntity where regionCode = :regionCode and source = :source",
                        Long.class)
                .setParameter("regionCode", regionCode)
                .setParameter("source", source)
                .getSingleResult();
    }

    @Override
    public void add(String regionCode, CapacitySource given) {
        entities.persist(RegionCapacityEntity.of(UuidCreator.getTimeOrderedEpoch(), regionCode, given));
        entities.flush();
    }
}
