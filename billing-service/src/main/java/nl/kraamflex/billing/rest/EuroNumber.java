package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Money as the API writes it: a JSON number of euros with two decimals. Inside, money is whole cents. */
final class EuroNumber {
    private static final int DECIMALS = 2;

    private EuroNumber() {}

    static BigDecimal of(long cents) {
        return BigDecimal.valueOf(cents, DECIMALS);
    }

    /** Cents of an amount whose document allows no more than two decimals. */
    static long toCents(BigDecimal euros) {
        return euros.movePointRight(DECIMALS).longValueExact();
    }

    static @Nullable BigDecimal orNull(@Nullable Long cents) {
        return cents == null ? null : of(cents);
    }

    /** Cents of an amount that the API document holds to two decimals. */
    static long cents(BigDecimal euros) {
        return euros.movePointRight(2).longValueExact();
    }
}
