package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for the care of one date.
 *
 * @param date date of care
 * @param status whether the care was given, is planned, or is only indicated
 * @param kind maternity care or help at the birth
 * @param payer who bears it, and for the family who asks it
 * @param minutes time of care, more than 0
 * @param perHour the amount per hour on that date, in euro cents, with its source and confidence
 * @param chargedBy the figure that says that this kind of care is charged; null where no exemption comes near it
 * @param cents what the date adds to the rounded running total of its year and tariff, 0 or more
 */
public record ContributionLine(
        LocalDate date,
        CareStatus status,
        CareKind kind,
        ContributionPayer payer,
        int minutes,
        Figure perHour,
        @Nullable Figure chargedBy,
        long cents) {

    /** Calendar year the line counts in: that of the date of care. */
    public int year() {
        return date.getYear();
    }

    /** This line with more care of the same date, status, kind and payer. */
    ContributionLine and(ContributionLine more) {
        return new ContributionLine(
                date,
                status,
                kind,
                payer,
                Math.addExact(minutes, more.minutes),
                perHour,
                chargedBy,
                Math.addExact(cents, more.cents));
    }
}
