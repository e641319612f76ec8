package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * The hours a case is entitled to by the decision in force.
 *
 * @param decisionId that decision
 * @param moment the occasion of the decision, such as START
 * @param provisional true when the hours serve an estimate only
 * @param minutes indicated time in all from day 1, delivered care included; a multiple of 15
 * @param lastDay last day on which care is planned, 1 to 42
 * @param protocol id of the protocol file that gave the hours
 * @param decidedAt when it was decided
 */
public record Indication(
        UUID decisionId,
        String moment,
        boolean provisional,
        int minutes,
        int lastDay,
        String protocol,
        Instant decidedAt) {

    private static final int LONGEST_WINDOW = 42;

    /**
     * Checks the ranges given at the parameters.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public Indication {
        if (minutes < 0 || minutes % QuarterHours.MINUTES != 0) {
            throw new IllegalArgumentException("minutes is " + minutes + ": give 0 or more, in quarters of an hour");
        }
        if (lastDay < 1 || lastDay > LONGEST_WINDOW) {
            throw new IllegalArgumentException("lastDay is " + lastDay + ": give 1 to " + LONGEST_WINDOW);
        }
    }

    /** Whether a plan made for this indication serves another one as well. */
    boolean plansLike(Indication other) {
        return provisional == other.provisional && minutes == other.minutes && lastDay == other.lastDay;
    }
}
