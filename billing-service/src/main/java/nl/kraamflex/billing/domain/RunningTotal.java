package nl.kraamflex.billing.domain;

/**
 * What one case has owed so far in one calendar year at one tariff. A line is the difference of two rounded totals, so
 * lines always add up to the total, which is rounded once and on all minutes.
 */
public final class RunningTotal {
    private static final long MINUTES_PER_HOUR = 60;
    private static final int WHOLE = 100;

    private final long centsPerHour;
    private final int percent;
    private long minutes;
    private long cents;

    RunningTotal(long centsPerHour) {
        this(centsPerHour, WHOLE);
    }

    /**
     * Begins at nothing.
     *
     * @param centsPerHour price of an hour, in euro cents, 0 or more
     * @param percent the part of it that is owed, 0 to 100
     */
    public RunningTotal(long centsPerHour, int percent) {
        this.centsPerHour = centsPerHour;
        this.percent = percent;
    }

    /**
     * Adds time and gives what it adds to the rounded total, in euro cents.
     *
     * @param moreMinutes below 0 for time that is taken away
     * @throws IllegalArgumentException when more is taken away than there is
     */
    public long add(int moreMinutes) {
        long sum = Math.addExact(minutes, moreMinutes);
        if (sum < 0) {
            throw new IllegalArgumentException(
                    "minutes is %d, and only %d are there to take away.".formatted(moreMinutes, minutes));
        }
        minutes = sum;
        long before = cents;
        cents = halfUp(Math.multiplyExact(Math.multiplyExact(minutes, centsPerHour), percent));
        return cents - before;
    }

    // No rule says how to round part hours; half up is how amounts of money are rounded in the Netherlands.
    private static long halfUp(long hundredthsOfCentMinutes) {
        long divisor = MINUTES_PER_HOUR * WHOLE;
        return Math.addExact(hundredthsOfCentMinutes, divisor / 2) / divisor;
    }
}
