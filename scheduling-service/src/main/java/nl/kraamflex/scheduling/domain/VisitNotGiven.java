package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit that was appointed and did not take place: no time of it counts.
 *
 * @param begin when it was to begin, on a whole minute
 * @param outcome why it did not take place; never {@link VisitOutcome#GIVEN}
 * @param caregiverReference the organisation's own code of who was to come; null when it is not told
 */
public record VisitNotGiven(
        Instant begin, VisitOutcome outcome, @Nullable String caregiverReference) {
    /**
     * Checks the outcome.
     *
     * @throws IllegalArgumentException for a visit that was given
     */
    public VisitNotGiven {
        if (outcome == VisitOutcome.GIVEN) {
            throw new IllegalArgumentException("outcome is GIVEN: a visit that took place is a Visit");
        }
    }
}
