package nl.kraamflex.billing.domain;

import org.jspecify.annotations.Nullable;

/**
 * The price of private care that a family agreed to.
 *
 * @param centsPerHour euro cents per hour, 0 or more; null when none was agreed
 */
public record PrivatePrice(@Nullable Long centsPerHour) {
    /** No price was agreed. */
    public static final PrivatePrice NONE = new PrivatePrice(null);

    public PrivatePrice {
        if (centsPerHour != null && centsPerHour < 0) {
            throw new IllegalArgumentException("centsPerHour is %d: give 0 or more.".formatted(centsPerHour));
        }
    }
}
