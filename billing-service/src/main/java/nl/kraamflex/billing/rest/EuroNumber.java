package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Money as the API writes it: a JSON number of euros with two decimals. Inside, money is whole cents. */
final class EuroNumber {
    private EuroNumber() {}

    static BigDecimal of(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    static @Nullable BigDecimal orNull(@Nullable Long cents) {
        return cents == null ? null : of(cents);
    }

    /** Cents of an amount that the API document holds to two decimals. */
    static long cents(BigDecimal euros) {
        return euros.movePointRight(2).longValueExact();
    }
}
