package nl.kraamflex.platform.web;

import java.math.BigDecimal;

/** Hours as the API writes them: a JSON number in steps of 0.25. Inside, time is whole minutes. */
public final class HoursNumber {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private HoursNumber() {}

    /**
     * The number for a span of time.
     *
     * @param minutes a multiple of 15; negative for what is taken off
     */
    public static BigDecimal of(int minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes).divide(MINUTES).stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }

    /**
     * The minutes of a number that passed its schema.
     *
     * @param hours a multiple of 0.25
     * @throws ArithmeticException when it isn't
     */
    public static int minutes(BigDecimal hours) {
        return hours.multiply(MINUTES).intValueExact();
    }
}
