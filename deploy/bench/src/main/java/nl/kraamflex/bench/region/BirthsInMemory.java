package nl.kraamflex.bench.region;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.bench.Demand;
import nl.kraamflex.bench.validation.FamilyAsked;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;

/**
 * One birth after the other into a region that is planned already, in this process; the region has few hours left, so that many
 * visits are those that must be given though nobody is there.
 */
final class BirthsInMemory implements RegionPart {
    static final String NAME = "births";

    /** Families that a region has when births come into it. */
    static final int FAMILIES = 1_000;

    static final double NINETY_NINE = 0.99;

    private static final int CAPACITY = 90;
    private static final int SECONDS = 2;
    private static final double MOST_MILLIS = 5;

    private static final double QUANTA_PER_HOUR = 4;

    private final Instances instances;
    private final Solving solving;

    BirthsInMemory(Instances instances, Solving solving) {
        this.instances = instances;
        this.solving = solving;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Findings findings) {
        findings.say("placing births");
        Instance region = instances.draw(FAMILIES, RegionBench.DATES, CAPACITY, 1);
        RegionPlan plan = solving.solve(region, RegionBench.THREADS, SECONDS, WholeCountry.GAP)
                .plan();
        Instance coming = instances.draw(FAMILIES, RegionBench.DATES, CAPACITY, Extent.SEEDS);
        List<RegionFamily> born = coming.problem().families().stream()
                .map(family -> new RegionFamily("born-" + family.key(), family.birthDate(), family.problem()))
                .toList();
        Births births = Births.placed(plan, born);
        Spread millis = births.millis();
        String name = "region-%d-families-one-birth".formatted(FAMILIES);
        findings.figure(name + "-median", millis.median(), "ms");
        findings.figure(name + "-p99", millis.at(NINETY_NINE), "ms");
        findings.demand(Demand.atMost(name + ", p99 in milliseconds", millis.at(NINETY_NINE), MOST_MILLIS));
        check(name, FreeHours.of(plan), solving.asked(coming).families(), births.plans(), findings);
    }

    /** Every plan is one that may be, and takes no hours that nobody has without need. */
    private static void check(
            String name, FreeHours free, List<FamilyAsked> families, List<int[]> plans, Findings findings) {
        int uncovered = 0;
        List<String> offences = new ArrayList<>();
        for (int f = 0; f < plans.size(); f++) {
            offences.addAll(free.offences(families.get(f), plans.get(f)));
            uncovered += free.uncovered(families.get(f), plans.get(f));
        }
        findings.figure(name + "-plans-checked", plans.size(), "plans");
        findings.figure(name + "-uncovered-mean", uncovered / QUANTA_PER_HOUR / plans.size(), "h");
        findings.offences(name, offences);
    }
}
