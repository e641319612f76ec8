package nl.kraamflex.bench.region;

import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
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
    private static final int QUANTA_PER_HOUR = 4;

    Instance {
        nights = List.copyOf(nights);
    }

    /** The same with wishes in hundredths of an hour, which is as fine as a request can say them. */
    Instance inHundredthsOfHours() {
        return new Instance(
                shape,
                seed,
                new RegionProblem(
                        problem.families().stream()
                                .map(Instance::inHundredthsOfHours)
                                .toList(),
                        problem.firstDate(),
                        problem.capacity(),
                        problem.weights()),
                nights);
    }

    private static RegionFamily inHundredthsOfHours(RegionFamily family) {
        FamilyProblem changed = family.problem();
        for (int k = 0; k < changed.days().size(); k++) {
            CareDay day = changed.days().get(k);
            changed = changed.withDay(
                    k + 1,
                    new CareDay(
                            day.kind(),
                            day.shortest(),
                            day.longest(),
                            day.wish() / QUANTA_PER_HOUR * QUANTA_PER_HOUR,
                            day.inForce(),
                            day.soon(),
                            day.price()));
        }
        return new RegionFamily(family.key(), family.birthDate(), changed);
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
