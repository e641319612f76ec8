package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit as a caller reports it: its begin, and its end, its length, or both; of a visit that did not take place the begin alone.
 *
 * @param begin when it began, or was to begin
 * @param end when it ended; null when only the length is given
 * @param minutes what counts, 15 to 1440 and a multiple of 15; null when only the end is given
 * @param outcome what became of it
 * @param caregiverReference the organisation's own code of who came or was to come; null when it is not told
 * @param elsewhere whether another organisation gave it
 */
public record ReportedVisit(
        Instant begin,
        @Nullable Instant end,
        @Nullable Integer minutes,
        VisitOutcome outcome,
        @Nullable String caregiverReference,
        boolean elsewhere) {

    /** A visit that the organisation gave itself. */
    public ReportedVisit(Instant begin, @Nullable Instant end, @Nullable Integer minutes) {
        this(begin, end, minutes, VisitOutcome.GIVEN, null, false);
    }
}
