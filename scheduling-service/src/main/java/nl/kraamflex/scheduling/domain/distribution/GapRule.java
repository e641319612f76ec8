package nl.kraamflex.scheduling.domain.distribution;

/**
 * How many days without a visit may lie between two visits. Only days that are not BLOCKED count.
 *
 * @param longestGap longest gap in counted days, 0 or more, for gaps that begin on {@code pauseFromDay} or later
 * @param pauseFromDay first day of the care window (the day of birth is 1) on which a gap may begin
 */
public record GapRule(int longestGap, int pauseFromDay) {

    /**
     * Checks the ranges given at the parameters.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public GapRule {
        if (longestGap < 0) {
            throw new IllegalArgumentException("longestGap is " + longestGap + " days: give 0 or more");
        }
        if (pauseFromDay < 1) {
            throw new IllegalArgumentException(
                    "pauseFromDay is " + pauseFromDay + ": give the number of a day in the window, 1 or more");
        }
    }

    /**
     * The longest gap allowed when its first counted day is the given one.
     *
     * @param firstCountedDay day number of the first counted day; may lie before the window
     * @return that limit in counted days
     */
    public int limitFrom(int firstCountedDay) {
        return firstCountedDay < pauseFromDay ? 0 : longestGap;
    }
}
