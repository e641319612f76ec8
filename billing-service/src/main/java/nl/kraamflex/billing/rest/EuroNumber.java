package nl.kraamflex.billing.rest;

import java.math.BigDecimal;

/** Money as the API writes it: a JSON number of euros with two decimals. Inside, money is whole cents. */
final class EuroNumber {
    private EuroNumber() {}

    static BigDecimal of(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
