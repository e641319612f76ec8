package nl.kraamflex.scheduling.domain.regionplan;

import java.util.Optional;
import java.util.UUID;

/** The region plans of the current organisation: those asked for, and what is proposed by those made. */
public interface PlanJobs {
    /** Keeps others from asking for plans until the transaction ends. */
    void lockOrders();

    /** One plan. */
    Optional<PlanJob> find(UUID planId);

    /** One plan, which nobody else changes until the transaction ends. */
    Optional<PlanJob> findForChange(UUID planId);

    /** The one plan of a region that is still to be made, which nobody else changes until the transaction ends. */
    Optional<PlanJob> openForChange(String regionCode);

    /** The latest plan of a region that is made; empty while none is. */
    Optional<UUID> latestMade(String regionCode);

    /** The latest plan of a region that is made and that somebody asked for, not the service itself; empty while none is. */
    Optional<UUID> latestAsked(String regionCode);

    /** Stores a plan that was asked for. */
    void add(PlanJob asked);

    /** Stores where a plan stands now. */
    void change(PlanJob changed);

    /** Stores what a plan proposes, once. */
    void propose(UUID planId, RegionProposal proposal);

    /** Stores what was accepted of a plan. */
    void accept(Acceptance acceptance);

    /** What was accepted of a plan at one time. */
    Optional<Acceptance> acceptance(UUID planId, UUID acceptanceId);

    /** What a plan proposes; empty before it is made. */
    Optional<RegionProposal> proposal(UUID planId);
}
