package nl.kraamflex.scheduling.domain.regionplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The planned regions of the current organisation, and what each case counts for in its own. */
public interface PlannedRegions {
    /** Keeps others from changing a region, and any family's place in it, until the transaction ends; there need be none. */
    void lock(String regionCode);

    /** A region as it stands; empty while no plan of it was accepted. To be changed only under its lock. */
    Optional<PlannedRegion> find(String regionCode);

    /** The plan that is in force for a region, read without the region; empty while no plan of it was accepted. */
    Optional<UUID> planInForce(String regionCode);

    /** Stores a region as it stands now. */
    void store(PlannedRegion region);

    /** What a case counts for, in whichever region; empty when it counts in none. */
    Optional<FamilyPlace> place(UUID caseId);

    /** Every place of a region. */
    List<FamilyPlace> places(String regionCode);

    /** Stores what a case counts for that counted in no region until now. */
    void add(FamilyPlace place);

    /** Stores what a case counts for now that counted in a region before. */
    void change(FamilyPlace place);

    /** A case counts in no region any more. */
    void remove(UUID caseId);

    /** No case counts in a region any more. */
    void clear(String regionCode);
}
