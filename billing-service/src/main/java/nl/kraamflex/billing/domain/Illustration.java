package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.Figure;

/**
 * What a number of hours would cost the family at the amount of one date.
 *
 * @param hours why these hours are shown
 * @param minutes how many, more than 0
 * @param date the date that is assumed
 * @param perHour the amount per hour that it is shown at
 * @param published whether that is the amount of the date; false when it is the last one published before it
 * @param cents what it would cost, in euro cents; never part of a total
 */
public record Illustration(Hours hours, int minutes, LocalDate date, Figure perHour, boolean published, long cents) {
    /** Why hours are shown. */
    public enum Hours {
        /** A usual number of hours. */
        USUAL,
        /** The hours of this case. */
        CASE
    }
}
