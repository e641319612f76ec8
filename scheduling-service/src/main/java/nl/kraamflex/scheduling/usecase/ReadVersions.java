package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanDifference;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedules;

/** Reads every plan a case ever had, and what sets two of them apart. */
@ApplicationScoped
public class ReadVersions {
    private final Schedules schedules;

    ReadVersions(Schedules schedules) {
        this.schedules = schedules;
    }

    /**
     * All plans of a case, the first one first.
     *
     * @throws Refused when there is no such case
     */
    @Transactional
    public List<Plan> all(UUID caseId) {
        if (schedules.find(caseId).isEmpty()) {
            throw new Refused(new Refusal.NoSuchCase(caseId));
        }
        return schedules.plans(caseId);
    }

    /**
     * One plan of a case.
     *
     * @throws Refused when there is no such case, or it has no such plan
     */
    @Transactional
    public Plan one(UUID caseId, long version) {
        return version(all(caseId), caseId, version);
    }

    /**
     * What sets one plan of a case apart from another.
     *
     * @throws Refused when there is no such case, or it has not both plans
     */
    @Transactional
    public PlanDifference difference(UUID caseId, long from, long to) {
        List<Plan> plans = all(caseId);
        return PlanDifference.between(version(plans, caseId, from), version(plans, caseId, to));
    }

    private static Plan version(List<Plan> plans, UUID caseId, long version) {
        return plans.stream()
                .filter(plan -> plan.version() == version)
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NoSuchPlan(caseId, version)));
    }
}
