package nl.kraamflex.scheduling.domain;

import java.time.Duration;

/**
 * The one place where time is rounded: care counts in quarters of an hour, to the nearest, half up. No rule says in which unit
 * care is counted; the quarter is a choice of this suite.
 */
final class QuarterHours {
    /** Minutes in a quarter. */
    static final int MINUTES = 15;

    private QuarterHours() {}

    /**
     * Whole minutes rounded to the nearest quarter.
     *
     * @param span 0 or more; parts of a minute are cut off
     * @return minutes, a multiple of 15; 7 become 0 and 8 become 15, since no whole minute lies at the half
     */
    static int nearest(Duration span) {
        int minutes = Math.toIntExact(span.toMinutes());
        return (2 * minutes + MINUTES) / (2 * MINUTES) * MINUTES;
    }
}
