package nl.kraamflex.scheduling.domain.region;

/**
 * How large a region may be that is planned at once. The search keeps a table of the cheapest way from each date to each
 * other one, by block of families; that table is what grows fastest, and with it the time between two looks at the clock.
 */
public final class RegionSize {

    /** Most families of one region: more than the country has at one moment, and as many as in sixty days. */
    public static final int MOST_FAMILIES = 30_000;

    private static final int FAMILIES_PER_BLOCK = 64;
    private static final long LARGEST_TABLE = 5_000_000;

    private RegionSize() {}

    /**
     * The most dates with a capacity that a region may have.
     *
     * @param families number of its families, 1 to {@link #MOST_FAMILIES}
     * @return that number, at most {@link RegionProblem#MOST_DATES}
     * @throws IllegalArgumentException when the number of families is out of range
     */
    public static int mostDates(int families) {
        if (families < 1 || families > MOST_FAMILIES) {
            throw new IllegalArgumentException("families is " + families + ": give 1 to " + MOST_FAMILIES);
        }
        int blocks = (families + FAMILIES_PER_BLOCK - 1) / FAMILIES_PER_BLOCK;
        int dates = RegionProblem.MOST_DATES;
        while ((dates + 1L) * (dates + 1L) * blocks > LARGEST_TABLE) {
            dates--;
        }
        return dates;
    }
}
