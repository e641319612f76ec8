package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.util.Optional;

/** Tells the services that follow how a case stands. */
public interface CaseEvents {
    /**
     * Publishes the whole state of a case in the running transaction.
     *
     * @param indication what follows for it now, empty before the first decision
     * @param occurredAt when the change happened
     */
    void publish(MaternityCase theCase, Optional<Indication> indication, Instant occurredAt);
}
