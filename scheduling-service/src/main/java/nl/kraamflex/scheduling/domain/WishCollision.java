package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;

/**
 * A wish that cannot hold beside the others and the rules.
 *
 * @param date date of the wish
 * @param amount what was wished
 * @param reason what it collides with
 * @param nearestMinutes what the nearest possible plan has on the date
 */
public record WishCollision(LocalDate date, DayWish.Amount amount, Reason reason, int nearestMinutes) {
    /** What a wish collides with. */
    public enum Reason {
        /** The date lies outside the window of care. */
        OUTSIDE_WINDOW,
        /** Care was delivered on the date, or it is over. */
        DAY_IS_OVER,
        /** No visit is possible on the date. */
        NO_VISIT_POSSIBLE,
        /** Nobody pays for care on the date. */
        NOT_FUNDED,
        /** A visit has to take place on the date. */
        VISIT_REQUIRED,
        /** No agreement pays for a day without care. */
        PAUSE_NOT_FUNDED,
        /** Pauses begin later, unless the midwife agrees. */
        PAUSE_TOO_EARLY,
        /** More days without care in a row than are allowed. */
        PAUSE_TOO_LONG,
        /** Shorter than the shortest visit. */
        TOO_SHORT,
        /** Longer than the longest visit that fits. */
        TOO_LONG,
        /** The wishes together, with the visits that must take place, do not add up to the hours there are. */
        HOURS_DO_NOT_ADD_UP
    }

    /** What to know and do, in plain English. */
    public String english() {
        return switch (reason) {
            case OUTSIDE_WINDOW -> "lies outside the days over which care can be spread";
            case DAY_IS_OVER -> "is over or was delivered: what was given does not move";
            case NO_VISIT_POSSIBLE -> "can have no visit";
            case NOT_FUNDED -> "is a day that nobody pays for: arrange funding first";
            case VISIT_REQUIRED -> "must have a visit: choose another day, or spread the hours in the mode FLEXIBLE";
            case PAUSE_NOT_FUNDED ->
                "cannot be a day without care: only an agreement that allows pauses pays for one, in the mode FLEXIBLE or EXTENDED";
            case PAUSE_TOO_EARLY -> "is too early for a pause: choose a later day, or record that the midwife agrees";
            case PAUSE_TOO_LONG -> "makes a pause longer than is allowed: choose a shorter one";
            case TOO_SHORT -> "would have a visit shorter than the shortest: wish more hours or none";
            case TOO_LONG -> "would have a visit longer than fits: wish fewer hours";
            case HOURS_DO_NOT_ADD_UP ->
                "does not fit beside the other wishes and the visits that must take place: change one of them";
        };
    }
}
