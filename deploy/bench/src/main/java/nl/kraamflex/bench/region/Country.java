package nl.kraamflex.bench.region;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.scheduling.domain.region.RegionPlan;

/** Regions that are planned at one moment, each by itself. */
final class Country {
    private static final double MILLIONTHS = 1_000_000;
    private static final double NANOS = 1e9;

    private final List<Instance> regions;

    private Country(List<Instance> regions) {
        this.regions = regions;
    }

    /**
     * How near the best all plans together are, and when the last one was there.
     *
     * @param gap in millionths of the value of all
     * @param shapedGap in millionths of what planning can shape of all
     */
    record Planned(double gap, double shapedGap, double seconds) {}

    /**
     * How near the best the plans are, together and each.
     *
     * @param together all of them
     * @param worstGap of the region that stays farthest from its best, in millionths of its own value
     */
    record PlannedApart(Planned together, double worstGap) {}

    /** Draws regions of one size. */
    static Country drawn(Instances instances, int regions, int families, int dates, int capacityPercent, int index) {
        return new Country(IntStream.range(0, regions)
                .mapToObj(region -> instances.draw(families, dates, capacityPercent, index * regions + region))
                .toList());
    }

    /** Plans all regions at once, each on one thread: those that end early leave the cores to the others. */
    PlannedApart plannedApart(Solving solving, int seconds, int targetGapPerMillion) {
        long begin = System.nanoTime();
        List<RegionPlan> plans = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(regions.size())) {
            List<Future<RegionPlan>> started = regions.stream()
                    .map(region ->
                            executor.submit(() -> Solving.plan(region.problem(), 1, seconds, targetGapPerMillion)))
                    .toList();
            for (Future<RegionPlan> plan : started) {
                plans.add(plan.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("the measurement was interrupted", stopped);
        } catch (ExecutionException broken) {
            throw new BenchFailure("a region could not be planned: " + broken.getCause(), broken);
        }
        double taken = (System.nanoTime() - begin) / NANOS;
        BigInteger distance = BigInteger.ZERO;
        BigInteger value = BigInteger.ZERO;
        double shaped = 0;
        double worst = 0;
        for (int r = 0; r < plans.size(); r++) {
            RegionPlan plan = plans.get(r);
            Solved solved = new Solved(regions.get(r), plan, taken);
            solving.check(solved, seconds, targetGapPerMillion);
            worst = Math.max(worst, solved.gap());
            distance = distance.add(BigInteger.valueOf(plan.value() - plan.lowerBound()));
            value = value.add(BigInteger.valueOf(plan.value()));
            shaped += shapedPart(plan);
        }
        double above = distance.doubleValue();
        Planned together = new Planned(
                above == 0 ? 0 : MILLIONTHS * above / value.doubleValue(),
                above == 0 ? 0 : MILLIONTHS * above / shaped,
                taken);
        return new PlannedApart(together, worst);
    }

    private static double shapedPart(RegionPlan plan) {
        return plan.families().stream()
                .mapToDouble(family -> (double) family.value()
                        - family.terms().missing()
                        - family.terms().guarantee())
                .sum();
    }
}
