package nl.kraamflex.bench.region;

import java.util.List;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.BenchOption;
import nl.kraamflex.bench.Settings;

/**
 * How much one run of the bench measures.
 *
 * @param quick whether regions are fewer and smaller, and no demand is made but that every plan holds
 * @param seeds how many regions of a kind
 * @param peerSeeds how many of each capacity others plan too; of two, one has a plan in force and one has none
 * @param peerSeconds how long others may take for each
 * @param only the one part that is measured; empty for all
 */
record Extent(boolean quick, int seeds, int peerSeeds, int peerSeconds, List<String> only) {
    /** Regions of a kind when nothing is said; with seeds from here on, regions are drawn that no plan is made for. */
    static final int SEEDS = 20;

    private static final BenchOption QUICK = new BenchOption("--quick", false);
    private static final BenchOption PEER_SEEDS = new BenchOption("--peer-seeds", true);
    private static final BenchOption PEER_SECONDS = new BenchOption("--peer-seconds", true);
    private static final BenchOption ONLY = new BenchOption("--only", true);

    /** The options that say so. */
    static final List<BenchOption> OPTIONS = List.of(QUICK, PEER_SEEDS, PEER_SECONDS, ONLY);

    private static final int SEEDS_WHEN_QUICK = 4;
    private static final int DEFAULT_PEER_SEEDS = 2;
    private static final int PEER_SEEDS_WHEN_QUICK = 1;
    private static final int DEFAULT_PEER_SECONDS = 60;
    private static final int PEER_SECONDS_WHEN_QUICK = 3;

    Extent {
        only = List.copyOf(only);
    }

    /**
     * What was asked for.
     *
     * @param parts the names of all parts there are
     * @throws BenchFailure when a value makes no sense
     */
    static Extent of(Settings settings, List<String> parts) {
        boolean quick = settings.has(QUICK.name());
        int seeds = quick ? SEEDS_WHEN_QUICK : SEEDS;
        List<String> only = settings.value(ONLY.name()).stream().toList();
        if (!parts.containsAll(only)) {
            throw new BenchFailure(
                    "%s is \"%s\": there are %s.".formatted(ONLY.name(), only.getFirst(), String.join(", ", parts)));
        }
        return new Extent(
                quick,
                seeds,
                settings.count(PEER_SEEDS.name(), quick ? PEER_SEEDS_WHEN_QUICK : DEFAULT_PEER_SEEDS),
                settings.count(PEER_SECONDS.name(), quick ? PEER_SECONDS_WHEN_QUICK : DEFAULT_PEER_SECONDS),
                only);
    }

    /**
     * How many regions of a kind others plan too, which are the first of them.
     *
     * @param capacities how many capacities those regions have in turn
     */
    int comparedOf(int capacities) {
        return (int) Math.min(seeds, (long) peerSeeds * capacities);
    }

    /** Whether a part is measured. */
    boolean has(String part) {
        return only.isEmpty() || only.contains(part);
    }
}
