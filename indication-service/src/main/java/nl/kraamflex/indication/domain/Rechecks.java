package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Re-checks that are to be prompted, of the current organisation. */
public interface Rechecks {
    /** Puts the re-checks of a case in the place of those that were planned and not prompted yet. */
    void plan(UUID caseId, List<Recheck> rechecks);

    /** Takes the re-checks of a case that are due on a date and were not prompted, and keeps that they were. */
    List<Recheck> takeDue(UUID caseId, LocalDate today);
}
