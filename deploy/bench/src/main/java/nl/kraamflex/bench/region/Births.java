package nl.kraamflex.bench.region;

import java.util.List;
import java.util.stream.DoubleStream;
import nl.kraamflex.scheduling.domain.region.FamilyPlaced;
import nl.kraamflex.scheduling.domain.region.FamilyPlacement;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionStanding;

/** How long one birth takes that comes into a planned region. */
final class Births {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int WARM_UPS = 5;

    private Births() {}

    /**
     * Places one family after the other, each into the region as the plan left it.
     *
     * @param born families whose keys the region does not have
     * @return milliseconds for each
     */
    static Spread milliseconds(RegionPlan plan, List<RegionFamily> born) {
        RegionStanding standing = RegionStanding.of(plan);
        FamilyPlacement placement = new FamilyPlacement();
        double[] millis = new double[born.size()];
        for (int round = 0; round <= WARM_UPS; round++) {
            for (int i = 0; i < millis.length; i++) {
                long begin = System.nanoTime();
                if (!(placement.place(standing, born.get(i)) instanceof FamilyPlaced)) {
                    throw new IllegalStateException("a family that had a plan when drawn has none in the region");
                }
                millis[i] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
            }
        }
        return new Spread(DoubleStream.of(millis));
    }
}
