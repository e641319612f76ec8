package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.billing.domain.costs.YearCosts;
import nl.kraamflex.platform.dated.Figure;

/**
 * What a number of hours would cost the family, and others, if they fell on the dates of the case: with its payers, its policies and its
 * years.
 *
 * @param hours why these hours are shown
 * @param minutes how many, more than 0
 * @param date the date that is assumed where no day is planned
 * @param perHour the amount per hour of that date, or the last one published before it
 * @param published whether every amount that counts was published; false when a part is reckoned at the last one before it
 * @param cents own contribution that the family would pay, in euro cents; never part of a total
 * @param costs who would pay what, by calendar year
 */
public record Illustration(
        Hours hours,
        int minutes,
        LocalDate date,
        Figure perHour,
        boolean published,
        long cents,
        List<YearCosts> costs) {
    public Illustration {
        costs = List.copyOf(costs);
    }

    /** Why hours are shown. */
    public enum Hours {
        /** A usual number of hours. */
        USUAL,
        /** The hours of this case. */
        CASE
    }
}
