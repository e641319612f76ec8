package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit as a caller reports it: its begin, and its end, its length, or both.
 *
 * @param begin when it began
 * @param end when it ended; null when only the length is given
 * @param minutes what counts, 15 to 1440 and a multiple of 15; null when only the end is given
 */
public record ReportedVisit(
        Instant begin, @Nullable Instant end, @Nullable Integer minutes) {}
