package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/**
 * Care of a date whose amount per hour was not published yet.
 *
 * @param date date of care
 * @param status whether the care was given, is planned, or is only indicated
 * @param kind maternity care or help at the birth
 * @param payer who bears it, and for the family who asks it
 * @param minutes time of care, more than 0
 * @param missing the amount per hour that is missing
 * @param lastKnown the last amount per hour that was published
 * @param illustrationCents what it would cost at that amount, in euro cents; never part of a total
 */
public record UnpublishedLine(
        LocalDate date,
        CareStatus status,
        CareKind kind,
        ContributionPayer payer,
        int minutes,
        Lookup.NotPublished missing,
        Figure lastKnown,
        long illustrationCents) {
    /** Calendar year the line counts in. */
    public int year() {
        return date.getYear();
    }

    /** This line with more care of the same date, status, kind and payer. */
    UnpublishedLine and(UnpublishedLine more) {
        return new UnpublishedLine(
                date,
                status,
                kind,
                payer,
                Math.addExact(minutes, more.minutes),
                missing,
                lastKnown,
                Math.addExact(illustrationCents, more.illustrationCents));
    }
}
