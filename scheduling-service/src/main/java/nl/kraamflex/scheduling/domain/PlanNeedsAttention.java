package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/** What changed could not be planned and the last plan stays. A case that never had a plan just waits for its facts. */
final class PlanNeedsAttention implements AlertPolicy {
    @Override
    public Optional<AlertGround> groundIn(CareStanding standing) {
        Attention attention = standing.schedule().attention();
        return attention == null || standing.schedule().plan() == null
                ? Optional.empty()
                : Optional.of(new AlertGround(
                        AlertCode.PLAN_NEEDS_ATTENTION, Audience.PLANNER, null, null, attention.code()));
    }
}
