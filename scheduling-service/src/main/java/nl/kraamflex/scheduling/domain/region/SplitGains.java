package nl.kraamflex.scheduling.domain.region;

/**
 * How much the bound rose where a part was split on a day before: what the next part may expect of the same day, and so where a split
 * does most for the part of its two that gains less. A day not split on yet is expected to bring as much for its weight as days did so far.
 *
 * <p>Pseudo-costs after T. Achterberg, T. Koch and A. Martin, Branching rules revisited, Operations Research Letters 33 (2005).
 */
final class SplitGains {

    private final double[] withVisit;
    private final double[] withoutVisit;
    private final int[] timesWithVisit;
    private final int[] timesWithoutVisit;
    private double gained;
    private double weighed;

    /**
     * Nothing is known yet.
     *
     * @param days how many days the row of all families has
     */
    SplitGains(int days) {
        this.withVisit = new double[days];
        this.withoutVisit = new double[days];
        this.timesWithVisit = new int[days];
        this.timesWithoutVisit = new int[days];
    }

    /**
     * Takes note of a part that was examined.
     *
     * @param gain how far its bound rose
     */
    void see(RegionPart.DaySplit split, long gain) {
        (split.visit() ? withVisit : withoutVisit)[split.at()] += gain;
        (split.visit() ? timesWithVisit : timesWithoutVisit)[split.at()]++;
        gained += gain;
        weighed += split.weight();
    }

    /**
     * How much a split on a day promises.
     *
     * @param at day of the row
     * @param weight how much was seen to hang on it, above 0
     */
    double expected(int at, long weight) {
        double asOthers = weighed == 0 ? weight : weight * (gained / weighed);
        double with = (withVisit[at] + asOthers) / (timesWithVisit[at] + 1);
        double without = (withoutVisit[at] + asOthers) / (timesWithoutVisit[at] + 1);
        return Math.max(1, with) * Math.max(1, without);
    }
}
