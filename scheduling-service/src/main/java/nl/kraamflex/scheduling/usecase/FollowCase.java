package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.kraamflex.scheduling.domain.CaseFacts;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;

/** Takes in what indication-service says about a case, and plans it anew when that matters. */
@ApplicationScoped
public class FollowCase {
    private final Schedules schedules;
    private final PlanAnew planAnew;
    private final PublishDeliveries publishDeliveries;
    private final Clock clock;

    FollowCase(Schedules schedules, PlanAnew planAnew, PublishDeliveries publishDeliveries, Clock clock) {
        this.schedules = schedules;
        this.planAnew = planAnew;
        this.publishDeliveries = publishDeliveries;
        this.clock = clock;
    }

    /**
     * Stores the facts. A plan that can be made of them comes into force and is published; otherwise the last plan stays, and
     * the schedule says what is in the way.
     *
     * @param facts newer than any taken in before
     */
    @Transactional
    public void follow(CaseFacts facts) {
        Optional<Schedule> known = schedules.findForChange(facts.caseId());
        if (known.isEmpty()) {
            Schedule arrived = Schedule.of(facts);
            schedules.add(arrived);
            planAnew.orKeepTheLast(arrived, PlanCause.FIRST_PLAN);
            return;
        }
        Schedule changed = known.get().withFacts(facts, clock.instant());
        Schedule stored = known.get().mustBePlannedFor(facts)
                ? planAnew.orKeepTheLast(changed, known.get().facts().causeOfChangeTo(facts))
                : planAnew.notNeeded(changed);
        publishDeliveries.whereFundingChanged(known.get(), stored);
    }
}
