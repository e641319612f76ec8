package nl.kraamflex.billing.domain.costs;

import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Price of an hour of care.
 *
 * @param cents euro cents per hour
 * @param basis where it comes from
 * @param maximum the figure that it is; null where it was agreed
 */
public record CarePrice(long cents, Basis basis, @Nullable Figure maximum) {
    /** Where a price comes from. */
    public enum Basis {
        /** It was agreed with the insurer of that date. */
        CONTRACT,
        /** No contract is known, and this is the highest price that is allowed. */
        MAXIMUM
    }

    /** A price that was agreed with an insurer, in euro cents per hour. */
    public static CarePrice agreed(long cents) {
        return new CarePrice(cents, Basis.CONTRACT, null);
    }

    /** The highest price that is allowed. */
    public static CarePrice maximum(Figure figure) {
        return new CarePrice(figure.amount(), Basis.MAXIMUM, figure);
    }
}
