package nl.kraamflex.billing.domain.claim;

/** What time costs at an amount per hour, in whole euro cents; half a cent counts up, as money is rounded in the Netherlands. */
final class PriceOfTime {
    private static final int MINUTES_PER_HOUR = 60;

    private PriceOfTime() {}

    /**
     * The price of some time.
     *
     * @param minutes 0 or more
     * @param centsPerHour euro cents, 0 or more
     */
    static long cents(long minutes, long centsPerHour) {
        return Math.addExact(Math.multiplyExact(minutes, centsPerHour), MINUTES_PER_HOUR / 2) / MINUTES_PER_HOUR;
    }
}
