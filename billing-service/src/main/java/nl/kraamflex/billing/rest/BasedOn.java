package nl.kraamflex.billing.rest;

import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Schedule;
import org.jspecify.annotations.Nullable;

/** Versions an answer rests on; 0 where nothing has arrived yet. */
public record BasedOn(long caseVersion, long planVersion, long deliveriesVersion) {
    static BasedOn of(BillingCase known) {
        @Nullable CaseFacts facts = known.facts();
        @Nullable Schedule schedule = known.schedule();
        @Nullable Deliveries deliveries = known.deliveries();
        return new BasedOn(
                facts == null ? 0 : facts.caseVersion(),
                schedule == null ? 0 : schedule.planVersion(),
                deliveries == null ? 0 : deliveries.version());
    }
}
