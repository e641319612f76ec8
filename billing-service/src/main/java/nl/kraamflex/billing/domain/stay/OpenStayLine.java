package nl.kraamflex.billing.domain.stay;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * A date of a stay whose amount was not published yet, for the mother or for the children that count.
 *
 * @param date a date of the stay
 * @param person for whom
 * @param persons how many of them, 1 or more
 * @param missing the figure that is missing
 * @param lastFixed the last amount per person and day that was published
 * @param lastThreshold the last threshold that was published; null where somebody said that the rate stays below it
 * @param illustrationCents what all of these persons would owe at those figures, in euro cents; never part of a total
 */
public record OpenStayLine(
        LocalDate date,
        StayLine.Person person,
        int persons,
        Lookup.NotPublished missing,
        Figure lastFixed,
        @Nullable Figure lastThreshold,
        long illustrationCents) {}
