package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/**
 * What is known cannot be planned: the last plan stays, or there is none at all. A case that never had a plan and whose facts are
 * still to come just waits for them.
 */
final class PlanNeedsAttention implements AlertPolicy {
    @Override
    public Optional<AlertGround> groundIn(CareStanding standing) {
        Attention attention = standing.schedule().attention();
        return attention == null || (standing.schedule().plan() == null && attention.isWaiting())
                ? Optional.empty()
                : Optional.of(new AlertGround(
                        AlertCode.PLAN_NEEDS_ATTENTION, Audience.PLANNER, null, null, attention.code()));
    }
}
