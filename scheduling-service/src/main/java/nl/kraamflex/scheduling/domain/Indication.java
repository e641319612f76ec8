package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
 * @param declinedMinutes how much of {@code minutes} the family does not want, 0 when it takes all; a multiple of 15. It lowers
 *     the plan and leaves the entitlement as it is
 * @param protectedCase whether a midwife or GP marked the case, so that its hours are cut last
 * @param offeredMinutes what is promised where that is less than {@code minutes}; a multiple of 15; null when all of it is
 * @param extension care after the last ordinary day; null without it
 */
public record Indication(
        UUID decisionId,
        String moment,
        boolean provisional,
        int minutes,
        int lastDay,
        String protocol,
        Instant decidedAt,
        int declinedMinutes,
        boolean protectedCase,
        @Nullable Integer offeredMinutes,
        @Nullable Extension extension) {

    /** Longest window in days that a plan may have. */
    static final int LONGEST_WINDOW = 42;

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
        if (declinedMinutes < 0 || declinedMinutes % QuarterHours.MINUTES != 0) {
            throw new IllegalArgumentException(
                    "declinedMinutes is " + declinedMinutes + ": give 0 or more, in quarters of an hour");
        }
        if (offeredMinutes != null && (offeredMinutes < 0 || offeredMinutes % QuarterHours.MINUTES != 0)) {
            throw new IllegalArgumentException(
                    "offeredMinutes is " + offeredMinutes + ": give 0 or more, in quarters of an hour");
        }
    }

    /** What the family wants of it, in minutes. */
    public int wantedMinutes() {
        return Math.max(0, minutes - declinedMinutes);
    }

    /** What is to be planned of it: what the family wants, and no more than was promised; in minutes. */
    public int plannableMinutes() {
        return offeredMinutes == null ? wantedMinutes() : Math.min(wantedMinutes(), offeredMinutes);
    }

    /** Last day that needs neither exception nor agreement. */
    int lastOrdinaryDay() {
        return extension == null ? lastDay : Math.min(lastDay, extension.fromDay() - 1);
    }

    /** Whether the decision lets care go on over a day for a reason or under an agreement. */
    boolean isExtendedBy(Extension.Kind kind, int day) {
        return extension != null && extension.kind() == kind && extension.fromDay() <= day && day <= lastDay;
    }

    /** Whether a plan made for this indication serves another one as well. */
    boolean plansLike(Indication other) {
        return provisional == other.provisional
                && minutes == other.minutes
                && lastDay == other.lastDay
                && declinedMinutes == other.declinedMinutes
                && protectedCase == other.protectedCase
                && Objects.equals(offeredMinutes, other.offeredMinutes)
                && Objects.equals(extension, other.extension);
    }
}
