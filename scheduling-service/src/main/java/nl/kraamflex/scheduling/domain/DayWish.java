package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a family wishes of one date.
 *
 * @param date the date
 * @param amount how much care
 * @param minutes wished length for {@link Amount#HOURS}, a multiple of 15; null for all others
 * @param partOfDay when on the day; null when it does not matter
 */
public record DayWish(
        LocalDate date,
        Amount amount,
        @Nullable Integer minutes,
        @Nullable PartOfDay partOfDay) {
    /** How much care a family wishes on a date. */
    public enum Amount {
        /** As the pattern has it; the wish is about the part of the day. */
        USUAL,
        /** Rather no visit, where the rules leave a choice. */
        NONE,
        /** Less than the pattern has. */
        FEWER,
        /** More than the pattern has. */
        MORE,
        /** A visit of a given length. */
        HOURS,
        /** A day without care (wendag), to try alone. */
        PAUSE
    }

    /** What is wished of the care of the date, whenever on it. */
    DayWish care() {
        return new DayWish(date, amount, minutes, null);
    }

    /**
     * Checks that a length is given with HOURS and only there.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public DayWish {
        if ((amount == Amount.HOURS) != (minutes != null)) {
            throw new IllegalArgumentException(
                    "hours belong to the wish HOURS and to no other: the wish for %s is %s".formatted(date, amount));
        }
        if (minutes != null && (minutes <= 0 || minutes % QuarterHours.MINUTES != 0)) {
            throw new IllegalArgumentException(
                    "minutes is " + minutes + " for " + date + ": give more than 0, in quarters of an hour");
        }
    }
}
