package nl.kraamflex.billing.domain;

/**
 * What one case has owed so far in one calendar year at one tariff. A line is the difference of two rounded totals, so
 * lines always add up to the total, which is rounded once and on all minutes.
 */
final class RunningTotal {
    private static final long MINUTES_PER_HOUR = 60;

    private final long centsPerHour;
    private long minutes;
    private long cents;

    RunningTotal(long centsPerHour) {
        this.centsPerHour = centsPerHour;
    }

    /** Adds time and gives what it adds to the rounded total, in euro cents. */
    long add(int moreMinutes) {
        minutes = Math.addExact(minutes, moreMinutes);
        long before = cents;
        cents = halfUp(Math.multiplyExact(minutes, centsPerHour));
        return cents - before;
    }

    // No rule says how to round part hours; half up is how amounts of money are rounded in the Netherlands.
    private static long halfUp(long centMinutes) {
        return Math.addExact(centMinutes, MINUTES_PER_HOUR / 2) / MINUTES_PER_HOUR;
    }
}
