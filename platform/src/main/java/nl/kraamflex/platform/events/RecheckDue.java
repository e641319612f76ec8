package nl.kraamflex.platform.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The indication of a case has to be looked at again (herindicatie). One is published for each such day that comes without a
 * decision; after a loss none is.
 *
 * @param day number of the day, day of birth = 1
 * @param dueOn its calendar date in Europe/Amsterdam
 * @param textSet which set of texts the case uses; never says why
 */
public record RecheckDue(
        UUID caseId, String organisation, long version, Instant occurredAt, int day, LocalDate dueOn, String textSet)
        implements EventData {
    @Override
    public UUID subject() {
        return caseId;
    }
}
