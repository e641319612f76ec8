package nl.kraamflex.bench.region;

import java.util.List;
import nl.kraamflex.bench.Demand;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;

/** One birth after the other into a region that is planned already, in this process. */
final class BirthsInMemory implements RegionPart {
    static final String NAME = "births";

    /** Families that a region has when births come into it. */
    static final int FAMILIES = 1_000;

    static final double NINETY_NINE = 0.99;

    private static final int CAPACITY = 90;
    private static final double MOST_MILLIS = 5;

    private final Instances instances;

    BirthsInMemory(Instances instances) {
        this.instances = instances;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Findings findings) {
        findings.say("placing births");
        Instance region = instances.draw(FAMILIES, RegionBench.DATES, CAPACITY, 1);
        RegionPlan plan = Solving.plan(region.problem(), RegionBench.THREADS, 2, WholeCountry.GAP);
        List<RegionFamily> born =
                instances.draw(FAMILIES, RegionBench.DATES, CAPACITY, Extent.SEEDS).problem().families().stream()
                        .map(family -> new RegionFamily("born-" + family.key(), family.birthDate(), family.problem()))
                        .toList();
        Spread millis = Births.milliseconds(plan, born);
        String name = "region-%d-families-one-birth".formatted(FAMILIES);
        findings.figure(name + "-median", millis.median(), "ms");
        findings.figure(name + "-p99", millis.at(NINETY_NINE), "ms");
        findings.demand(Demand.atMost(name + ", p99 in milliseconds", millis.at(NINETY_NINE), MOST_MILLIS));
    }
}
