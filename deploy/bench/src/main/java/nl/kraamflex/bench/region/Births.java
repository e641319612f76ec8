package nl.kraamflex.bench.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.kraamflex.scheduling.domain.region.FamilyPlaced;
import nl.kraamflex.scheduling.domain.region.FamilyPlacement;
import nl.kraamflex.scheduling.domain.region.PlacingOutcome;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionStanding;

/**
 * One birth after the other into a planned region.
 *
 * @param millis milliseconds for each
 * @param plans quanta per day of the window of each family, in the order in which they came
 */
record Births(Spread millis, List<int[]> plans) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int WARM_UPS = 5;

    Births {
        plans = List.copyOf(plans);
    }

    /**
     * Places one family after the other, each into the region as the plan left it.
     *
     * @param born families whose keys the region does not have
     */
    static Births placed(RegionPlan plan, List<RegionFamily> born) {
        RegionStanding standing = RegionStanding.of(plan);
        FamilyPlacement placement = new FamilyPlacement();
        double[] millis = new double[born.size()];
        List<int[]> plans = new ArrayList<>();
        for (int round = 0; round <= WARM_UPS; round++) {
            plans.clear();
            for (int i = 0; i < millis.length; i++) {
                long begin = System.nanoTime();
                PlacingOutcome outcome = placement.place(standing, born.get(i));
                millis[i] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
                plans.add(quanta(outcome));
            }
        }
        return new Births(new Spread(DoubleStream.of(millis)), plans);
    }

    private static int[] quanta(PlacingOutcome outcome) {
        if (outcome instanceof FamilyPlaced placed) {
            return placed.plan().quanta().stream().mapToInt(Integer::intValue).toArray();
        }
        throw new IllegalStateException("a family that had a plan when drawn has none in the region");
    }
}
