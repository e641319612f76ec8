package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.indication.domain.protocol.OwnChoices;

/** What the current organisation chose where the protocol leaves a choice; every version is kept. */
public interface ChosenSettings {
    /** What holds for a date of birth, or a due date. */
    OwnChoices on(LocalDate date);

    /** Every version, the latest first. */
    List<OwnChoices> history();

    /** Keeps others from choosing until the transaction ends, and tells the latest version; 0 when there is none. */
    long lockLatestVersion();

    /** Stores one more version. */
    void add(OwnChoices chosen, java.time.Instant recordedAt);
}
