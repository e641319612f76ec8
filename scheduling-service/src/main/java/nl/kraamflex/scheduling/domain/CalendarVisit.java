package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit as an entry of a calendar, from its first appearance in a plan on; one that fell away stays as a cancelled entry. It says
 * nothing that depends on other visits, so that an entry changes only with its own sequence.
 *
 * @param date its date
 * @param minutes what was given, else what is planned; 0 when it is cancelled
 * @param partOfDay when on the day the family wishes it; null when that does not matter or the visit is over
 * @param sequence how often it changed since it first appeared
 * @param changedAt when it last changed
 */
public record CalendarVisit(
        LocalDate date, int minutes, @Nullable PartOfDay partOfDay, int sequence, Instant changedAt) {

    /** Whether no visit takes place. */
    public boolean cancelled() {
        return minutes == 0;
    }
}
