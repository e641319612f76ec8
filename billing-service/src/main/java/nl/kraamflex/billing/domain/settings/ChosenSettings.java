package nl.kraamflex.billing.domain.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the current organisation chose where no rule exists; every version is kept. */
public interface ChosenSettings {
    /** What holds on a date. */
    OwnChoices on(LocalDate date);

    /** Every version, the latest first. */
    List<Recorded> history();

    /** Keeps others from choosing until the transaction ends, and tells the latest version; 0 when there is none. */
    long lockLatestVersion();

    /** Stores one more version. */
    void add(Recorded chosen);

    /**
     * A version with who made it.
     *
     * @param choices what was chosen
     * @param recordedAt when
     * @param recordedBy by whom
     */
    record Recorded(OwnChoices choices, Instant recordedAt, String recordedBy) {}
}
