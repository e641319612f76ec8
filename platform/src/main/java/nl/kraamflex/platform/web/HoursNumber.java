package nl.kraamflex.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours as the API writes them: a JSON number, in steps of 0.25 where time is counted in quarters. Inside, time is whole minutes. */
public final class HoursNumber {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int DECIMALS = 2;

    private HoursNumber() {}

    /**
     * The number for a span of time.
     *
     * @param minutes negative for what is taken off; what is no multiple of 15 is shown to the hundredth of an hour
     */
    public static BigDecimal of(int minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes)
                .divide(MINUTES, DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
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
