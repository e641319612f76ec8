package nl.kraamflex.bench.region;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.BenchOption;
import nl.kraamflex.bench.Demand;
import nl.kraamflex.bench.Figure;
import nl.kraamflex.bench.NamedBench;
import nl.kraamflex.bench.Outcome;
import nl.kraamflex.bench.Peer;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.bench.validation.PlansValued;
import nl.kraamflex.bench.validation.RegionAsked;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;

/**
 * How near the best possible plan of a region is, how soon, and how far others get on the same regions. Every plan is
 * written as an answer and checked by the validator; others' plans count with the value that the validator finds.
 */
public final class RegionBench implements NamedBench {
    private static final BenchOption QUICK = new BenchOption("--quick", false);
    private static final BenchOption PEER_SEEDS = new BenchOption("--peer-seeds", true);
    private static final BenchOption PEER_SECONDS = new BenchOption("--peer-seconds", true);
    private static final BenchOption WRITE = new BenchOption("--write", true);

    private static final int THREADS = 2;
    private static final int SEEDS = 20;
    private static final int SEEDS_WHEN_QUICK = 4;
    private static final int DEFAULT_PEER_SEEDS = 1;
    private static final int DEFAULT_PEER_SECONDS = 60;
    private static final int PEER_SECONDS_WHEN_QUICK = 3;
    private static final List<Integer> CAPACITIES = List.of(115, 100, 90, 75);
    private static final int FAIRNESS_CAPACITY = 90;
    private static final int FEW_DATES = 21;
    private static final int DATES = 28;
    private static final int DATES_OF_TWO_MONTHS = 60;
    private static final int COUNTRY_SECONDS = 5;
    private static final int TWO_MONTHS_SECONDS = 20;
    private static final int COUNTRY_GAP = 200;
    private static final double MOST_TIMES_WHEN_DOUBLED = 2.3;
    private static final double MOST_LOSS_PERCENT = 25;
    private static final double NINETY_NINE = 0.99;
    private static final double MOST_MILLIS_OF_A_BIRTH = 5;
    private static final String MILLIONTHS = "millionths";
    private static final int WARM_UP_ROUNDS = 6;
    private static final int NAMED_MISSES = 3;
    private static final double BYTES_PER_MEBIBYTE = 1024.0 * 1024;

    @Override
    public String name() {
        return "region";
    }

    @Override
    public List<BenchOption> options() {
        return List.of(QUICK, PEER_SEEDS, PEER_SECONDS, WRITE);
    }

    @Override
    public Outcome measure(Settings settings, PrintStream progress) {
        return new Run(settings, progress).measure();
    }

    /** What plans have to be: gaps in millionths of the value, and seconds from the problem to the plan. */
    private record Aim(double medianGap, double worstGap, int seconds) {}

    /** One run of the bench. */
    private static final class Run {
        private final Instances instances;
        private final PrintStream progress;
        private final Solving solving;
        private final boolean quick;
        private final int seeds;
        private final int peerSeeds;
        private final int peerSeconds;
        private final List<Figure> figures = new ArrayList<>();
        private final List<Demand> demands = new ArrayList<>();

        Run(Settings settings, PrintStream progress) {
            this.instances = new Instances(settings);
            this.progress = progress;
            this.quick = settings.has(QUICK.name());
            this.seeds = quick ? SEEDS_WHEN_QUICK : SEEDS;
            this.peerSeeds = Math.min(seeds, settings.count(PEER_SEEDS.name(), DEFAULT_PEER_SEEDS));
            this.peerSeconds =
                    settings.count(PEER_SECONDS.name(), quick ? PEER_SECONDS_WHEN_QUICK : DEFAULT_PEER_SECONDS);
            this.solving = new Solving(
                    new RegionFiles(instances.settings()),
                    folder(settings),
                    settings.value(WRITE.name()).isPresent());
        }

        private static Path folder(Settings settings) {
            try {
                return settings.value(WRITE.name()).isPresent()
                        ? Files.createDirectories(
                                Path.of(settings.value(WRITE.name()).get()))
                        : Files.createTempDirectory("kraamflex-regions");
            } catch (IOException broken) {
                throw new BenchFailure("the folder for the regions cannot be made: " + broken.getMessage(), broken);
            }
        }

        Outcome measure() {
            warmUp();
            fewFamilies();
            besideConstraintSolver(20);
            besideConstraintSolver(30);
            gaps("region-50-families", 50, FEW_DATES, CAPACITIES, new Aim(1_500, 3_500, 1));
            Losses losses = new Losses();
            for (int capacity : CAPACITIES) {
                List<Solved> solved = gaps(
                        "region-200-families-%d-percent".formatted(capacity),
                        200,
                        DATES,
                        List.of(capacity),
                        new Aim(500, 500, 1));
                besidePeers(solved);
                if (capacity == FAIRNESS_CAPACITY) {
                    solved.forEach(losses::add);
                }
            }
            country();
            twoMonths();
            fairness(losses);
            births();
            validated();
            solving.tidyUp();
            return new Outcome(figures, demands);
        }

        private void warmUp() {
            say("warming up");
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                Solving.plan(
                        instances
                                .draw(200, DATES, CAPACITIES.get(round % CAPACITIES.size()), SEEDS + round)
                                .problem(),
                        THREADS,
                        1,
                        0);
            }
        }

        private void fewFamilies() {
            List<Solved> solved = solve(12, FEW_DATES, CAPACITIES, new Aim(0, 0, 2), 0);
            int unproven = solved.size() - proven(solved);
            Spread seconds = spread(solved, Solved::seconds);
            figure("region-12-families-not-proven", unproven, "of " + solved.size() + " regions");
            figure("region-12-families-seconds-median", seconds.median(), "s");
            figure("region-12-families-seconds-worst", seconds.worst(), "s");
            demand(Demand.atMost("region-12-families, regions not proven", unproven, 0));
            demand(Demand.atMost("region-12-families, seconds of the slowest", seconds.worst(), 2));
            nameMisses(solved, 0);
        }

        private void besideConstraintSolver(int families) {
            List<Solved> solved = solve(families, FEW_DATES, CAPACITIES, new Aim(0, 0, 2), 0);
            String name = "region-%d-families".formatted(families);
            gapFigures(name, solved);
            figure(name + "-proven", proven(solved), "of " + solved.size() + " regions");
            nameMisses(solved, 0);
            compare(name, solved.subList(0, peerSeeds), new CpSatRegion(THREADS));
        }

        private void besidePeers(List<Solved> solved) {
            String name = "region-200-families-%d-percent"
                    .formatted(solved.getFirst().instance().shape().capacityPercent());
            for (RegionPeer peer : List.of(new CpSatRegion(THREADS), new TimefoldRegion(), new ColumnGeneration())) {
                compare(name, solved.subList(0, peerSeeds), peer);
            }
        }

        private void compare(String name, List<Solved> solved, RegionPeer peer) {
            for (Solved ours : solved) {
                say("%s plans %s for %d s"
                        .formatted(peer.product(), ours.instance().name(), peerSeconds));
                List<int[]> plans = peer.plan(ours.instance().problem(), peerSeconds);
                String figure =
                        "%s-seed-%d-value".formatted(name, ours.instance().seed());
                double value = ours.plan().value();
                if (plans.isEmpty()) {
                    figures.add(new Figure(
                            figure,
                            value,
                            "cost",
                            new Peer(peer.product() + ", no plan", Double.NaN, Double.POSITIVE_INFINITY)));
                    continue;
                }
                RegionAsked asked = solving.asked(ours.instance());
                PlansValued theirs = PlansValued.of(asked, plans);
                if (!theirs.offences().isEmpty()) {
                    throw new BenchFailure("%s's plan of %s is not allowed: %s"
                            .formatted(
                                    peer.product(),
                                    ours.instance().name(),
                                    theirs.offences().getFirst()));
                }
                figures.add(new Figure(
                        figure, value, "cost", new Peer(peer.product(), theirs.value(), theirs.value() / value)));
                demand(Demand.atMost(
                        "%s, seed %d, value above that of %s"
                                .formatted(name, ours.instance().seed(), peer.product()),
                        (double) Math.subtractExact(ours.plan().value(), theirs.value()),
                        0));
            }
        }

        private List<Solved> gaps(String name, int families, int dates, List<Integer> capacities, Aim aim) {
            List<Solved> solved = solve(families, dates, capacities, aim, 0);
            gapFigures(name, solved);
            Spread gaps = spread(solved, Solved::gap);
            Spread seconds = spread(solved, Solved::seconds);
            figure(name + "-seconds-worst", seconds.worst(), "s");
            demand(Demand.atMost(name + ", median gap in millionths", gaps.median(), aim.medianGap()));
            demand(Demand.atMost(name + ", worst gap in millionths", gaps.worst(), aim.worstGap()));
            demand(Demand.atMost(name + ", seconds of the slowest", seconds.worst(), aim.seconds()));
            nameMisses(solved, aim.worstGap());
            return solved;
        }

        private void gapFigures(String name, List<Solved> solved) {
            Spread gaps = spread(solved, Solved::gap);
            Spread shaped = spread(solved, Solved::shapedGap);
            figure(name + "-gap-median", gaps.median(), MILLIONTHS);
            figure(name + "-gap-worst", gaps.worst(), MILLIONTHS);
            figure(name + "-shaped-gap-median", shaped.median(), MILLIONTHS);
            figure(name + "-shaped-gap-worst", shaped.worst(), MILLIONTHS);
        }

        private List<Solved> solve(
                int families, int dates, List<Integer> capacities, Aim aim, int targetGapPerMillion) {
            say("planning %d regions of %d families".formatted(seeds, families));
            return IntStream.range(0, seeds)
                    .mapToObj(index -> instances.draw(families, dates, capacityOf(index, capacities), index))
                    .map(instance -> solving.solve(instance, THREADS, aim.seconds(), targetGapPerMillion))
                    .toList();
        }

        /** In turn, and after a round one further on, so that each comes with and without a plan in force. */
        private static int capacityOf(int index, List<Integer> capacities) {
            return capacities.get((index + index / capacities.size()) % capacities.size());
        }

        private void country() {
            int regions = quick ? 3 : 25;
            int families = quick ? 600 : 6_500;
            for (int capacity : CAPACITIES) {
                int index = CAPACITIES.indexOf(capacity);
                say("planning %d families at %d %%".formatted(families, capacity));
                Country country = Country.drawn(instances, regions, families / regions, DATES, capacity, index);
                Country.Planned apart = country.plannedApart(solving, COUNTRY_SECONDS, COUNTRY_GAP);
                aimed(
                        "region-%d-families-in-%d-regions-%d-percent".formatted(families, regions, capacity),
                        apart,
                        COUNTRY_SECONDS);
                Solved whole = solving.solve(
                        instances.draw(families, DATES, capacity, index), THREADS, COUNTRY_SECONDS, COUNTRY_GAP);
                aimed(
                        "region-%d-families-as-one-%d-percent".formatted(families, capacity),
                        new Country.Planned(whole.gap(), whole.shapedGap(), whole.seconds()),
                        COUNTRY_SECONDS);
            }
        }

        private void twoMonths() {
            double slower = 0;
            double before = 0;
            for (int families : quick ? List.of(400, 800) : List.of(3_375, 6_750, 13_500, 27_000)) {
                say("planning %d families of two months".formatted(families));
                Instance instance = instances.draw(families, DATES_OF_TWO_MONTHS, FAIRNESS_CAPACITY, 1);
                forgetPeaks();
                Solved solved = solving.solve(instance, THREADS, TWO_MONTHS_SECONDS, COUNTRY_GAP);
                double heap = peakHeap();
                String name = "region-%d-families-60-dates".formatted(families);
                aimed(
                        name,
                        new Country.Planned(solved.gap(), solved.shapedGap(), solved.seconds()),
                        TWO_MONTHS_SECONDS);
                figure(name + "-peak-heap-of-this-bench", heap, "MiB");
                // A search that time ended says nothing of how long it would have taken.
                double taken = solved.gap() <= COUNTRY_GAP ? solved.seconds() : Double.NaN;
                slower = before == 0 ? 0 : Math.max(slower, taken / before);
                before = taken;
            }
            figure("region-families-doubled-time", slower, "times");
            demand(Demand.atMost("region-families-doubled, times as long", slower, MOST_TIMES_WHEN_DOUBLED));
        }

        private void aimed(String name, Country.Planned planned, double seconds) {
            figure(name + "-gap", planned.gap(), MILLIONTHS);
            figure(name + "-shaped-gap", planned.shapedGap(), MILLIONTHS);
            figure(name + "-seconds", planned.seconds(), "s");
            demand(Demand.atMost(name + ", gap in millionths", planned.gap(), COUNTRY_GAP));
            demand(Demand.atMost(name + ", seconds", planned.seconds(), seconds));
        }

        private void fairness(Losses losses) {
            figures.addAll(losses.figures("region-200-families-90-percent-loss"));
            demand(Demand.atMost(
                    "region-200-families-90-percent, worst loss in percent of hours",
                    losses.worst(),
                    MOST_LOSS_PERCENT));
        }

        private void births() {
            say("placing births");
            Instance region = instances.draw(1_000, DATES, FAIRNESS_CAPACITY, 1);
            RegionPlan plan = Solving.plan(region.problem(), THREADS, 2, COUNTRY_GAP);
            List<RegionFamily> born =
                    instances.draw(1_000, DATES, FAIRNESS_CAPACITY, SEEDS).problem().families().stream()
                            .map(family ->
                                    new RegionFamily("born-" + family.key(), family.birthDate(), family.problem()))
                            .toList();
            Spread millis = Births.milliseconds(plan, born);
            figure("region-1000-families-one-birth-median", millis.median(), "ms");
            figure("region-1000-families-one-birth-p99", millis.at(NINETY_NINE), "ms");
            demand(Demand.atMost(
                    "region-1000-families-one-birth, p99 in milliseconds",
                    millis.at(NINETY_NINE),
                    MOST_MILLIS_OF_A_BIRTH));
        }

        private void validated() {
            figure("region-plans-checked", solving.checked(), "plans");
            figure("region-plans-refused", solving.refused().size(), "plans");
            solving.refused().forEach(refusal -> progress.println("kraamflex: refused " + refusal));
            demands.add(Demand.atMost(
                    "plans that the validator refuses", solving.refused().size(), 0));
            say(
                    "not measured here: the peak heap of the service with a request of 27 000 families, and one birth over HTTP");
        }

        private void nameMisses(List<Solved> solved, double worstGap) {
            solved.stream()
                    .filter(region -> region.gap() > worstGap)
                    .sorted(Comparator.comparingDouble(Solved::gap).reversed())
                    .limit(NAMED_MISSES)
                    .forEach(region -> say("%s stays at %.0f millionths"
                            .formatted(region.instance().name(), region.gap())));
        }

        private static int proven(List<Solved> solved) {
            return (int) solved.stream().filter(Solved::isProven).count();
        }

        /** Quick runs are smaller and share their machine: only what is right or wrong counts there. */
        private void demand(Demand demand) {
            if (!quick) {
                demands.add(demand);
            }
        }

        private void figure(String name, double value, String unit) {
            figures.add(new Figure(name, value, unit, null));
        }

        private void say(String line) {
            progress.println("# " + line);
        }

        private static Spread spread(List<Solved> solved, ToDoubleFunction<Solved> number) {
            return new Spread(solved.stream().mapToDouble(number));
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
}
