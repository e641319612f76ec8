package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/**
 * Care of a date whose amount per hour was not published yet.
 *
 * @param date date of care
 * @param status whether the care was given, is planned, or is only indicated
 * @param minutes time of care, more than 0
 * @param missing the amount per hour that is missing
 * @param lastKnown the last amount per hour that was published
 * @param illustrationCents what it would cost at that amount, in euro cents; never part of a total
 */
public record UnpublishedLine(
        LocalDate date,
        CareStatus status,
        int minutes,
        Lookup.NotPublished missing,
        Figure lastKnown,
        long illustrationCents) {
    /** Calendar year the line counts in. */
    public int year() {
        return date.getYear();
    }
}
