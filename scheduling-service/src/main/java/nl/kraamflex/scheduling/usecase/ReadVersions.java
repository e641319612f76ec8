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
import nl.kraamflex.scheduling.domain.TextSet;

/** Reads every plan a case ever had, and what sets two of them apart. */
@ApplicationScoped
public class ReadVersions {
    /**
     * Every plan of a case.
     *
     * @param texts the set of texts that fits the case as it stands
     */
    public record Kept(TextSet texts, List<Plan> plans) {
        /** Keeps a copy of the list. */
        public Kept {
            plans = List.copyOf(plans);
        }
    }

    /**
     * One plan of a case.
     *
     * @param texts the set of texts that fits the case as it stands
     */
    public record KeptPlan(TextSet texts, Plan plan) {}

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
    public Kept all(UUID caseId) {
        return new Kept(texts(caseId), schedules.plans(caseId));
    }

    /**
     * One plan of a case.
     *
     * @throws Refused when there is no such case, or it has no such plan
     */
    @Transactional
    public KeptPlan one(UUID caseId, long version) {
        return new KeptPlan(texts(caseId), version(caseId, version));
    }

    /**
     * What sets one plan of a case apart from another.
     *
     * @throws Refused when there is no such case, or it has not both plans
     */
    @Transactional
    public PlanDifference difference(UUID caseId, long from, long to) {
        texts(caseId);
        return PlanDifference.between(version(caseId, from), version(caseId, to));
    }

    private TextSet texts(UUID caseId) {
        return schedules.existing(caseId).facts().texts();
    }

    private Plan version(UUID caseId, long version) {
        return schedules.plan(caseId, version).orElseThrow(() -> new Refused(new Refusal.NoSuchPlan(caseId, version)));
    }
}
