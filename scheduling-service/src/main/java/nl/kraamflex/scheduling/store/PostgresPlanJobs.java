package nl.kraamflex.scheduling.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.scheduling.domain.regionplan.Acceptance;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.PlanJobs;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;

@ApplicationScoped
class PostgresPlanJobs implements PlanJobs, PanacheRepositoryBase<RegionPlanEntity, UUID> {
    /** First half of every organisation's advisory lock; the second is its AGB code. */
    private static final int LOCK_SPACE = 0x72706c6e;

    private static final List<PlanJob.State> OPEN = List.of(PlanJob.State.QUEUED, PlanJob.State.RUNNING);

    private final EntityManager entities;
    private final CurrentOrganisation organisation;

    PostgresPlanJobs(EntityManager entities, CurrentOrganisation organisation) {
        this.entities = entities;
        this.organisation = organisation;
    }

    @Override
    public void lockOrders() {
        // A region without a plan has no row that could be locked.
        entities.createQuery("select function('pg_advisory_xact_lock' as String, :space, :organisation)", String.class)
                .setParameter("space", LOCK_SPACE)
                .setParameter("organisation", Integer.valueOf(organisation.agbCode()))
                .getSingleResult();
    }

    @Override
    public Optional<PlanJob> find(UUID planId) {
        return findByIdOptional(planId).map(RegionPlanEntity::job);
    }

    @Override
    public Optional<PlanJob> findForChange(UUID planId) {
        return findByIdOptional(planId, LockModeType.PESSIMISTIC_WRITE).map(RegionPlanEntity::job);
    }

    @Override
    public Optional<PlanJob> openForChange(String regionCode) {
        return find("regionCode = ?1 and state in ?2", regionCode, OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(RegionPlanEntity::job);
    }

    @Override
    public Optional<UUID> latestMade(String regionCode) {
        return latest(find(
                "regionCode = ?1 and state = ?2 order by requestedAt desc, planId desc",
                regionCode,
                PlanJob.State.DONE));
    }

    @Override
    public Optional<UUID> latestAsked(String regionCode) {
        return latest(find(
                "regionCode = ?1 and state = ?2 and cause = ?3 order by requestedAt desc, planId desc",
                regionCode,
                PlanJob.State.DONE,
                PlanJob.Cause.ASKED));
    }

    /** Two asked for at the same moment: an id tells which came later. */
    private static Optional<UUID> latest(PanacheQuery<RegionPlanEntity> made) {
        return made.firstResultOptional().map(row -> row.planId);
    }

    @Override
    public void add(PlanJob asked) {
        persistAndFlush(RegionPlanEntity.of(asked));
    }

    @Override
    public void change(PlanJob changed) {
        findById(changed.planId()).change(changed);
        // One plan of a region that is still to be made leaves room for the next.
        flush();
    }

    @Override
    public void propose(UUID planId, RegionProposal proposal) {
        entities.persist(RegionProposalEntity.of(planId, proposal));
    }

    @Override
    public void accept(Acceptance acceptance) {
        entities.persist(RegionPlanAcceptanceEntity.of(acceptance));
    }

    @Override
    public Optional<Acceptance> acceptance(UUID planId, UUID acceptanceId) {
        return Optional.ofNullable(entities.find(RegionPlanAcceptanceEntity.class, acceptanceId))
                .filter(row -> row.planId.equals(planId))
                .map(RegionPlanAcceptanceEntity::acceptance);
    }

    @Override
    public Optional<RegionProposal> proposal(UUID planId) {
        return Optional.ofNullable(entities.find(RegionProposalEntity.class, planId))
                .map(RegionProposalEntity::proposal);
    }
}
