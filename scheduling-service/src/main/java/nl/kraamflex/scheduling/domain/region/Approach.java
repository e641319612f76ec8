package nl.kraamflex.scheduling.domain.region;

/**
 * How a search goes through the choices of a region. Neither of the two suits every region: where one comes to nothing
 * the other mostly gets there.
 *
 * @param shareOfReach how far from those that they come from a part's prices begin, in 64ths of the full reach
 * @param dearQuantum from which price of a quantum on the number of visits of a date may be what to choose
 */
record Approach(int shareOfReach, long dearQuantum) {

    /** Far steps of prices, and choices by date also where a quantum is cheaper than the dearest missing one. */
    static Approach far(RegionModel model) {
        return new Approach(4, dearestMissing(model) / 2);
    }

    /** Near steps of prices, and choices by date only where a quantum is dearer than any missing one. */
    static Approach near(RegionModel model) {
        return new Approach(1, dearestMissing(model));
    }

    private static long dearestMissing(RegionModel model) {
        return model.weights.protectedFactor() * model.weights.missingBeyond();
    }
}
