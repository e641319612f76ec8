package nl.kraamflex.scheduling.domain;

import java.time.Instant;

/** How a case is planned with wishes that take the place of those it has. */
@FunctionalInterface
public interface PlanningAsWished {
    /**
     * Plans it.
     *
     * @param schedule the case with the wishes it has until now
     * @param wishes those that take their place; dates on which they differ follow them and not the plan in force
     * @param now moment of planning
     * @return the best plan, with every wish that does not hold; or what is in its way
     */
    PlanningOutcome planAsWished(Schedule schedule, Wishes wishes, Instant now);
}
