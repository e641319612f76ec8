package nl.kraamflex.billing.domain.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.platform.dated.LawDocument;

/** Editions of regulations that operators added to this installation. The law is the same for every organisation in it. */
public interface OperatorEditions {
    /** A number that differs whenever what is in force differs: how often something was confirmed. */
    long timesConfirmed();

    /** Everything that is in force. */
    List<LawDocument> inForce();

    /** An edition as it is. */
    Optional<OperatorEdition> find(String kind, LocalDate validFrom);

    /** Keeps others from changing any edition until the transaction ends. */
    void lock();

    /** Stores a changed edition and adds the change to the record. */
    void keep(OperatorEdition changed, LawChange change);

    /** The record of an edition, the oldest change first. */
    List<LawChange> history(String kind, LocalDate validFrom);
}
