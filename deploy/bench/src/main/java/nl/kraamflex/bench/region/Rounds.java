package nl.kraamflex.bench.region;

import java.util.List;
import java.util.stream.IntStream;

/** Draws and plans as many regions of one kind as a run measures. */
final class Rounds {
    private final Extent extent;
    private final Instances instances;
    private final Solving solving;

    Rounds(Extent extent, Instances instances, Solving solving) {
        this.extent = extent;
        this.instances = instances;
        this.solving = solving;
    }

    /**
     * Plans them.
     *
     * @param capacities caregiver hours in percent of those asked for, in turn
     * @param seconds from the problem to the plan, for each
     */
    List<Solved> solve(int families, int dates, List<Integer> capacities, int seconds, Findings findings) {
        findings.say("planning %d regions of %d families".formatted(extent.seeds(), families));
        return IntStream.range(0, extent.seeds())
                .mapToObj(index -> instances.draw(families, dates, capacityOf(index, capacities), index))
                .map(instance -> solving.solve(instance, RegionBench.THREADS, seconds, 0))
                .toList();
    }

    /**
     * Which of some regions have a capacity.
     *
     * @param capacities what all of them have in turn
     */
    static List<Integer> indicesOf(int capacity, List<Integer> capacities, int regions) {
        return IntStream.range(0, regions)
                .filter(index -> capacityOf(index, capacities) == capacity)
                .boxed()
                .toList();
    }

    /** In turn, and after a round one further on, so that each comes with and without a plan in force. */
    static int capacityOf(int index, List<Integer> capacities) {
        return capacities.get((index + index / capacities.size()) % capacities.size());
    }
}
