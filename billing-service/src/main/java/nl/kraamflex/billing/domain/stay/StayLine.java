package nl.kraamflex.billing.domain.stay;

import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for one date of a stay by the mother or by the children that count.
 *
 * @param stayId the stay
 * @param date a date of it
 * @param person for whom
 * @param persons how many of them, 1 or more
 * @param fixed amount per person and day, with its source
 * @param threshold rate up to which nothing comes on top; null where it is not on file and somebody said that the rate stays below it
 * @param excessCents what the rate of one person exceeds the threshold by, 0 or more
 * @param cents for all of these persons: persons times fixed amount and excess
 */
public record StayLine(
        UUID stayId,
        LocalDate date,
        Person person,
        int persons,
        Figure fixed,
        @Nullable Figure threshold,
        long excessCents,
        long cents) {
    /** What one of these persons owes for the date, in euro cents. */
    public long centsPerPerson() {
        return Math.addExact(fixed.amount(), excessCents);
    }

    /** Who stays; each owes for itself. */
    public enum Person {
        /** The mother. */
        MOTHER,
        /** A child. */
        CHILD
    }
}
