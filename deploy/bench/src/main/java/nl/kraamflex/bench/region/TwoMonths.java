package nl.kraamflex.bench.region;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import nl.kraamflex.bench.Demand;

/** The families of the country for two months, and how much longer twice as many take. */
final class TwoMonths implements RegionPart {
    static final String NAME = "months";

    /** Dates of two months. */
    static final int DATES = 60;

    /** Time for the whole country. */
    static final int SECONDS = 20;

    /** Caregiver hours in percent of those asked for. */
    static final int CAPACITY = 90;

    private static final List<Integer> FAMILIES = List.of(3_375, 6_750, 13_500, 27_000);
    private static final List<Integer> FAMILIES_WHEN_QUICK = List.of(400, 800);
    private static final double MOST_TIMES_WHEN_DOUBLED = 2.3;
    private static final double BYTES_PER_MEBIBYTE = 1024.0 * 1024;

    private final Extent extent;
    private final Instances instances;
    private final Solving solving;

    TwoMonths(Extent extent, Instances instances, Solving solving) {
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
        double slower = 0;
        double before = 0;
        for (int families : extent.quick() ? FAMILIES_WHEN_QUICK : FAMILIES) {
            findings.say("planning %d families of two months".formatted(families));
            Instance instance = instances.draw(families, DATES, CAPACITY, 1);
            forgetPeaks();
            Solved solved = solving.solve(instance, RegionBench.THREADS, SECONDS, WholeCountry.GAP);
            double heap = peakHeap();
            String name = "region-%d-families-%d-dates".formatted(families, DATES);
            findings.aimed(
                    name,
                    new Country.Planned(solved.gap(), solved.shapedGap(), solved.seconds()),
                    WholeCountry.GAP,
                    SECONDS);
            findings.figure(name + "-peak-heap-of-this-bench", heap, "MiB");
            // A search that time ended says nothing of how long it would have taken.
            double taken = solved.gap() <= WholeCountry.GAP ? solved.seconds() : Double.NaN;
            slower = before == 0 ? 0 : Math.max(slower, taken / before);
            before = taken;
        }
        findings.figure("region-families-doubled-time", slower, "times");
        findings.demand(Demand.atMost("region-families-doubled, times as long", slower, MOST_TIMES_WHEN_DOUBLED));
    }

    private static void forgetPeaks() {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static double peakHeap() {
        return heapPools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / BYTES_PER_MEBIBYTE;
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
