package nl.kraamflex.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.scheduling.domain.regionplan.FamilyPlace;
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegion;
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegions;

@ApplicationScoped
class PostgresPlannedRegions implements PlannedRegions {
    private final EntityManager entities;
    private final CurrentOrganisation organisation;

    PostgresPlannedRegions(EntityManager entities, CurrentOrganisation organisation) {
        this.entities = entities;
        this.organisation = organisation;
    }

    @Override
    public void lock(String regionCode) {
        // A region that is not planned yet has no row that could be locked, and two that share a key only wait for each
        // other.
        entities.createQuery("select function('pg_advisory_xact_lock' as String, :region)", String.class)
                .setParameter("region", id(regionCode).getMostSignificantBits())
                .getSingleResult();
    }

    @Override
    public Optional<PlannedRegion> find(String regionCode) {
        return Optional.ofNullable(entities.find(PlannedRegionEntity.class, id(regionCode)))
                .map(PlannedRegionEntity::plannedRegion);
    }

    @Override
    public Optional<UUID> planInForce(String regionCode) {
        return entities.createQuery("select planId from PlannedRegionEntity where id = :region", UUID.class)
                .setParameter("region", id(regionCode))
                .getResultStream()
                .findFirst();
    }

    @Override
    public void store(PlannedRegion region) {
        PlannedRegionEntity known = entities.find(PlannedRegionEntity.class, id(region.regionCode()));
        if (known != null) {
            known.change(region);
            return;
        }
        PlannedRegionEntity entity = new PlannedRegionEntity();
        entity.id = id(region.regionCode());
        entity.change(region);
        entities.persist(entity);
    }

    @Override
    public Optional<FamilyPlace> place(UUID caseId) {
        return Optional.ofNullable(entities.find(FamilyPlaceEntity.class, caseId))
                .map(FamilyPlaceEntity::place);
    }

    @Override
    public List<FamilyPlace> places(String regionCode) {
        return entities.createQuery("from FamilyPlaceEntity where regionCode = :regionCode", FamilyPlaceEntity.class)
                .setParameter("regionCode", regionCode)
                .getResultStream()
                .map(FamilyPlaceEntity::place)
                .toList();
    }

    @Override
    public void add(FamilyPlace place) {
        FamilyPlaceEntity entity = new FamilyPlaceEntity();
        entity.caseId = place.caseId();
        entity.change(place);
        entities.persist(entity);
    }

    @Override
    public void change(FamilyPlace place) {
        Objects.requireNonNull(entities.find(FamilyPlaceEntity.class, place.caseId()), "a case that counts in a region")
                .change(place);
    }

    @Override
    public void remove(UUID caseId) {
        FamilyPlaceEntity known = entities.find(FamilyPlaceEntity.class, caseId);
        if (known != null) {
            entities.remove(known);
        }
    }

    @Override
    public void clear(String regionCode) {
        entities.createQuery("from FamilyPlaceEntity where regionCode = :regionCode", FamilyPlaceEntity.class)
                .setParameter("regionCode", regionCode)
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
    }

    /** A region is found by a name of its own, once in a transaction. */
    private UUID id(String regionCode) {
        String name = "planned-region/%s/%s".formatted(organisation.agbCode(), regionCode);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
