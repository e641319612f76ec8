package nl.kraamflex.bench.region;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.stream.IntStream;
import nl.kraamflex.bench.Demand;

/** The families of the country for two months, and how much longer twice as many take: the median of one size beside that of the other. */
final class TwoMonths implements RegionPart {
    static final String NAME = "months";

    /** Dates of two months. */
    static final int DATES = 60;

    /** Time for the whole country. */
    static final int SECONDS = 20;

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
            findings.say("planning %d regions of %d families of two months".formatted(extent.seeds(), families));
            forgetPeaks();
            List<Country.Planned> planned = IntStream.range(0, extent.seeds())
                    .mapToObj(index ->
                            instances.draw(families, DATES, Rounds.capacityOf(index, RegionBench.CAPACITIES), index))
                    .map(region -> solving.solve(region, RegionBench.THREADS, SECONDS, WholeCountry.GAP)
                            .figures())
                    .toList();
            String name = "region-%d-families-%d-dates".formatted(families, DATES);
            findings.aimed(name, planned, WholeCountry.GAP, SECONDS);
            findings.figure(name + "-peak-heap-of-this-bench", peakHeap(), "MiB");
            // A search that time ended says nothing of how long it would have taken.
            boolean allEnded = planned.stream().allMatch(plan -> plan.gap() <= WholeCountry.GAP);
            double taken =
                    allEnded ? new Spread(planned.stream().mapToDouble(Country.Planned::seconds)).median() : Double.NaN;
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
