package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.ForeignCase;
import nl.kraamflex.billing.domain.Schedule;

/**
 * Keeps billing's copy of a case up to date with what other services publish, in whatever order their topics deliver it. What is
 * said of another organisation's case is refused, and whoever runs the transaction decides what becomes of it.
 */
@ApplicationScoped
public class FollowCase {
    private final BillingCases cases;

    FollowCase(BillingCases cases) {
        this.cases = cases;
    }

    /**
     * The facts of a case are now these.
     *
     * @throws ForeignCase when the case belongs to another organisation
     */
    @Transactional(dontRollbackOn = ForeignCase.class)
    public void factsAre(UUID caseId, CaseFacts facts) {
        cases.keep(caseId, facts);
    }

    /**
     * The schedule of a case is now this one.
     *
     * @throws ForeignCase when the case belongs to another organisation
     */
    @Transactional(dontRollbackOn = ForeignCase.class)
    public void scheduleIs(UUID caseId, Schedule schedule) {
        cases.keep(caseId, schedule);
    }

    /**
     * The care on record for a case is now this.
     *
     * @throws ForeignCase when the case belongs to another organisation
     */
    @Transactional(dontRollbackOn = ForeignCase.class)
    public void deliveriesAre(UUID caseId, Deliveries deliveries) {
        cases.keep(caseId, deliveries);
    }
}
