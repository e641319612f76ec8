package nl.kraamflex.bench.region;

import java.util.List;
import nl.kraamflex.scheduling.domain.region.RegionProblem;

/**
 * A drawn region.
 *
 * @param shape how large and how short of hands it is
 * @param seed what it was drawn from
 * @param problem what is asked
 * @param nights how many nights each family was in hospital
 */
record Instance(RegionShape shape, long seed, RegionProblem problem, List<Integer> nights) {
    Instance {
        nights = List.copyOf(nights);
    }

    /** Names it in files and messages. */
    String name() {
        return "region-%d-families-%d-dates-%d-percent-%s-seed-%d"
                .formatted(
                        shape.families(),
                        shape.dates(),
                        shape.capacityPercent(),
                        shape.planInForce() ? "replanned" : "new",
                        seed);
    }
}
