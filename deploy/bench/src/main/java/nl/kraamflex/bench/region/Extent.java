package nl.kraamflex.bench.region;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.BenchOption;
import nl.kraamflex.bench.Settings;

/**
 * How much one run of the bench measures.
 *
 * @param quick whether regions are fewer and smaller, and no demand is made but that every plan holds
 * @param seeds how many regions of a kind
 * @param peerSeeds how many of each capacity others plan too; of two, one has a plan in force and one has none; empty for what a part
 *     thinks enough, and all that are not proven
 * @param peerSeconds how long others may take for each
 * @param only the one part that is measured; empty for all
 * @param peers keys of the others that plan too; empty for all
 * @param unproven whether others plan only regions of which it is not proven that nobody can plan them better
 */
record Extent(
        boolean quick,
        int seeds,
        OptionalInt peerSeeds,
        int peerSeconds,
        List<String> only,
        List<String> peers,
        boolean unproven) {
    /** Regions of a kind when nothing is said; with seeds from here on, regions are drawn that no plan is made for. */
    static final int SEEDS = 20;

    private static final BenchOption QUICK = new BenchOption("--quick", false);
    private static final BenchOption PEER_SEEDS = new BenchOption("--peer-seeds", true);
    private static final BenchOption PEER_SECONDS = new BenchOption("--peer-seconds", true);
    private static final BenchOption ONLY = new BenchOption("--only", true);
    private static final BenchOption PEERS = new BenchOption("--peers", true);
    private static final BenchOption UNPROVEN = new BenchOption("--unproven", false);

    /** The options that say so. */
    static final List<BenchOption> OPTIONS = List.of(QUICK, PEER_SEEDS, PEER_SECONDS, ONLY, PEERS, UNPROVEN);

    private static final int SEEDS_WHEN_QUICK = 4;
    private static final int PEER_SEEDS_WHEN_QUICK = 1;
    private static final int DEFAULT_PEER_SECONDS = 60;
    private static final int PEER_SECONDS_WHEN_QUICK = 3;

    Extent {
        only = List.copyOf(only);
        peers = List.copyOf(peers);
    }

    /**
     * What was asked for.
     *
     * @param parts the names of all parts there are
     * @param peers the keys of all others there are
     * @throws BenchFailure when a value makes no sense
     */
    static Extent of(Settings settings, List<String> parts, List<String> peers) {
        boolean quick = settings.has(QUICK.name());
        int seeds = quick ? SEEDS_WHEN_QUICK : SEEDS;
        return new Extent(
                quick,
                seeds,
                peerSeeds(settings, quick),
                settings.count(PEER_SECONDS.name(), quick ? PEER_SECONDS_WHEN_QUICK : DEFAULT_PEER_SECONDS),
                named(settings, ONLY, parts),
                named(settings, PEERS, peers),
                settings.has(UNPROVEN.name()));
    }

    private static OptionalInt peerSeeds(Settings settings, boolean quick) {
        if (quick || settings.has(PEER_SEEDS.name())) {
            return OptionalInt.of(settings.count(PEER_SEEDS.name(), PEER_SEEDS_WHEN_QUICK));
        }
        return OptionalInt.empty();
    }

    private static List<String> named(Settings settings, BenchOption option, List<String> all) {
        List<String> named = settings.value(option.name()).stream()
                .flatMap(words -> Stream.of(words.split(",", -1)))
                .toList();
        named.stream().filter(word -> !all.contains(word)).findFirst().ifPresent(word -> {
            throw new BenchFailure(
                    "%s is \"%s\": there are %s.".formatted(option.name(), word, String.join(", ", all)));
        });
        return named;
    }

    /**
     * How many regions of a kind others plan too, which are the first of them.
     *
     * @param capacities how many capacities those regions have in turn
     * @param enough how many of each capacity when nothing is said
     */
    int comparedOf(int capacities, int enough) {
        return (int) Math.min(seeds, (long) peerSeeds.orElse(enough) * capacities);
    }

    /** Whether a part is measured. */
    boolean has(String part) {
        return only.isEmpty() || only.contains(part);
    }

    /**
     * The regions of a kind that others plan too: the first, and all of which nothing proves that nobody can plan them better unless it is
     * said how many.
     *
     * @param capacities how many capacities those regions have in turn
     * @param enough how many of each capacity when nothing is said
     */
    List<Solved> compared(List<Solved> solved, int capacities, int enough) {
        int first = comparedOf(capacities, enough);
        return IntStream.range(0, solved.size())
                .filter(index -> solved.get(index).isProven()
                        ? index < first && !unproven
                        : index < first || peerSeeds.isEmpty())
                .mapToObj(solved::get)
                .toList();
    }

    /** Whether another plans too. */
    boolean hasPeer(RegionPeer peer) {
        return peers.isEmpty() || peers.contains(peer.key());
    }
}
