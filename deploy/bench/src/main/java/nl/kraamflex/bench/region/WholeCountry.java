package nl.kraamflex.bench.region;

import java.util.List;
import nl.kraamflex.bench.Demand;

/** The country at one moment, in regions of its own and as one. */
final class WholeCountry implements RegionPart {
    static final String NAME = "country";

    /** Gap that is good enough for a country, in millionths. */
    static final int GAP = 200;

    /**
     * What each region of the country keeps to by itself, in millionths: what is asked of regions of 200 families. All regions at once
     * share the time, and small ones with just enough hours are the hardest.
     */
    private static final int WORST_REGION_GAP = 500;

    private static final int SECONDS = 5;
    private static final int REGIONS = 25;
    private static final int REGIONS_WHEN_QUICK = 3;
    private static final int FAMILIES = 6_500;
    private static final int FAMILIES_WHEN_QUICK = 600;

    private final Extent extent;
    private final Instances instances;
    private final Solving solving;

    WholeCountry(Extent extent, Instances instances, Solving solving) {
        this.extent = extent;
        this.instances = instances;
        this.solving = solving;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Findings findings) {
        int regions = extent.quick() ? REGIONS_WHEN_QUICK : REGIONS;
        int families = extent.quick() ? FAMILIES_WHEN_QUICK : FAMILIES;
        for (int capacity : RegionBench.CAPACITIES) {
            int index = RegionBench.CAPACITIES.indexOf(capacity);
            findings.say("planning %d families at %d %%".formatted(families, capacity));
            Country country = Country.drawn(instances, regions, families / regions, RegionBench.DATES, capacity, index);
            String apart = "region-%d-families-in-%d-regions-%d-percent".formatted(families, regions, capacity);
            Country.PlannedApart planned = country.plannedApart(solving, SECONDS, GAP);
            findings.aimed(apart, planned.together(), GAP, SECONDS);
            findings.figure(apart + "-gap-of-worst-region", planned.worstGap(), "millionths");
            findings.demand(Demand.atMost(
                    apart + ", gap of the worst region in millionths", planned.worstGap(), WORST_REGION_GAP));
            List<Country.Planned> asOne = Rounds.indicesOf(capacity, RegionBench.CAPACITIES, extent.seeds()).stream()
                    .map(each -> instances.draw(families, RegionBench.DATES, capacity, each))
                    .map(whole -> solving.solve(whole, RegionBench.THREADS, SECONDS, GAP)
                            .figures())
                    .toList();
            findings.aimed("region-%d-families-as-one-%d-percent".formatted(families, capacity), asOne, GAP, SECONDS);
        }
    }
}
