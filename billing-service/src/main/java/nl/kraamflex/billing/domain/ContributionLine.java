package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.Figure;

/**
 * What is owed for the care of one date.
 *
 * @param date date of care
 * @param status whether the care was given, is planned, or is only indicated
 * @param minutes time of care, more than 0
 * @param perHour the amount per hour on that date, in euro cents, with its source and confidence
 * @param cents what the date adds to the rounded running total of its year and tariff, 0 or more
 */
public record ContributionLine(LocalDate date, CareStatus status, int minutes, Figure perHour, long cents) {

    /** Calendar year the line counts in: that of the date of care. */
    public int year() {
        return date.getYear();
    }
}
