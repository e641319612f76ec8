package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the current organisation chose where no rule exists; every version is kept. */
public interface ChosenSettings {
    /** What holds on a date. */
    OwnChoices on(LocalDate date);

    /** Every version, the latest first. */
    List<OwnChoices> history();

    /** Keeps others from choosing until the transaction ends, and tells the latest version; 0 when there is none. */
    long lockLatestVersion();

    /** Stores one more version. */
    void add(OwnChoices chosen, Instant recordedAt);
}
