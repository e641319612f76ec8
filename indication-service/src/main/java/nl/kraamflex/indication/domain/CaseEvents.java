package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.util.Optional;

/** Tells the services that follow, and the systems around, how a case stands. */
public interface CaseEvents {
    /**
     * Publishes the whole state of a case in the running transaction.
     *
     * @param indication what follows for it now, empty before the first decision
     * @param occurredAt when the change happened
     */
    void publish(MaternityCase theCase, Optional<CaseIndication> indication, Instant occurredAt);

    /** Publishes that the indication of a case has to be looked at again, in the running transaction. */
    void publishRecheck(MaternityCase theCase, Recheck recheck, Instant occurredAt);
}
