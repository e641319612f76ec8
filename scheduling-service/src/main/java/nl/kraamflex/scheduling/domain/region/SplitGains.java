package nl.kraamflex.scheduling.domain.region;

/**
 * How much the bound rose where a part was split on a day before: what the next part may expect of the same day, and so where the
 * gains of both parts of a split make the largest product. A day not split on yet is expected to bring as much for its weight as days
 * did so far.
 *
 * <p>Pseudo-costs after T. Achterberg, T. Koch and A. Martin, Branching rules revisited, Operations Research Letters 33 (2005).
 */
final class SplitGains {

    /** What one part is expected to gain at most, in units; the product of two still fits. */
    private static final long MOST = 1L << 31;

    /** No sum grows beyond it. */
    private static final long MOST_IN_ALL = 1L << 60;

    private final long unit;
    private final long[] withVisit;
    private final long[] withoutVisit;
    private final int[] timesWithVisit;
    private final int[] timesWithoutVisit;
    private long gained;
    private long weighed;

    /**
     * Nothing is known yet.
     *
     * @param days how many days the row of all families has
     * @param toGo how far the bound of all plans lies below the best value, 0 or more: no part can gain more
     */
    SplitGains(int days, long toGo) {
        this.unit = toGo / MOST + 1;
        this.withVisit = new long[days];
        this.withoutVisit = new long[days];
        this.timesWithVisit = new int[days];
        this.timesWithoutVisit = new int[days];
    }

    /**
     * Takes note of a part that was examined.
     *
     * @param gain how far its bound rose, 0 or more
     */
    void see(RegionPart.DaySplit split, long gain) {
        long[] gains = split.visit() ? withVisit : withoutVisit;
        gains[split.at()] = sum(gains[split.at()], gain);
        (split.visit() ? timesWithVisit : timesWithoutVisit)[split.at()]++;
        gained = sum(gained, gain);
        weighed = sum(weighed, split.weight());
    }

    private static long sum(long before, long more) {
        return Math.min(MOST_IN_ALL, before + Math.min(MOST_IN_ALL, more));
    }

    /**
     * How much a split on a day promises.
     *
     * @param at day of the row
     * @param weight how much was seen to hang on it, above 0
     */
    long expected(int at, long weight) {
        long asOthers = weighed == 0 ? weight : Fractions.part(weight, gained, weighed);
        return expected(withVisit[at], timesWithVisit[at], asOthers)
                * expected(withoutVisit[at], timesWithoutVisit[at], asOthers);
    }

    private long expected(long gains, int times, long asOthers) {
        return Math.clamp(sum(gains, asOthers) / (times + 1) / unit, 1, MOST);
    }
}
