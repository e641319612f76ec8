package nl.kraamflex.scheduling.domain.regionplan;

/** Tells the copies of this service that there is a region plan to make. */
public interface RegionPlanEvents {
    /** Publishes in the running transaction that a plan was asked for. */
    void requested(PlanJob asked);
}
