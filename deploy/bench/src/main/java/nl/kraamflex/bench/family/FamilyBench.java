package nl.kraamflex.bench.family;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.Demand;
import nl.kraamflex.bench.Figure;
import nl.kraamflex.bench.NamedBench;
import nl.kraamflex.bench.OneCore;
import nl.kraamflex.bench.Outcome;
import nl.kraamflex.bench.Peer;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long the one cheapest plan of a family takes, against CP-SAT, which proves its plan cheapest too, and Timefold, which
 * comes near it.
 */
public final class FamilyBench implements NamedBench {
    private static final int WARM_UPS = 3;
    private static final int MEASUREMENTS = 5;
    private static final TimeValue EACH = TimeValue.seconds(2);
    private static final TimeValue EACH_FOR_MEMORY = TimeValue.seconds(1);
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MEDIAN = 50;
    private static final double PERCENT = 100;

    /**
     * The answer itself takes 8 bytes a day and about 150 besides. One object for each day, let alone for each length of a
     * visit, would be 16 bytes a day more and is beyond this.
     */
    private static final double MOST_BYTES_PER_DAY = 16;

    private static final double MOST_BYTES_BESIDES = 256;

    /** The others need long for each family, and a share of them tells as much as all. */
    private static final int FAMILIES_OF_CP_SAT = 500;

    private static final int FAMILIES_OF_TIMEFOLD = 50;

    @Override
    public String name() {
        return "family";
    }

    @Override
    public Outcome measure(Settings settings, PrintStream progress) {
        List<Figure> quality = new ArrayList<>();
        for (FamilySize size : FamilySize.values()) {
            quality.addAll(comparePlans(settings, size, progress));
        }
        OneCore times = times(settings, progress);
        OneCore memory = memory(settings, progress);
        String constraintSolver = new CpSat().product();
        String localSearch = new Timefold().product();
        List<Figure> figures = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        for (FamilySize size : FamilySize.values()) {
            double micros = median(times, "kraamflex", size);
            double theirs = median(times, "cpSat", size);
            double nearby = median(times, "timefold", size);
            figures.add(time(size, micros, new Peer(constraintSolver, theirs, theirs / micros)));
            figures.add(time(size, micros, new Peer(localSearch, nearby, nearby / micros)));
            demands.add(Demand.atMost(size.figure() + ", median in microseconds", micros, size.mostMicros()));
        }
        figures.addAll(quality);
        for (FamilySize size : FamilySize.values()) {
            double bytes = bytes(memory, "kraamflex", size);
            figures.add(new Figure(size.figure() + "-allocated", bytes, "B/solve", null));
            demands.add(Demand.atMost(
                    size.figure() + ", bytes allocated in a solve",
                    bytes,
                    MOST_BYTES_BESIDES + MOST_BYTES_PER_DAY * size.days()));
        }
        return new Outcome(figures, demands);
    }

    private static Figure time(FamilySize size, double micros, Peer peer) {
        return new Figure(size.figure(), micros, "us/solve", peer);
    }

    private static List<Figure> comparePlans(Settings settings, FamilySize size, PrintStream progress) {
        List<FamilyProblem> families = new RandomFamilies(
                        settings.seed(), size, RandomFamilies.settings(settings.lawDate()))
                .distinct(FamilyTimings.FAMILIES);
        SolverSubject subject = new SolverSubject();
        CpSat cpSat = new CpSat();
        for (FamilyProblem family : families.subList(0, FAMILIES_OF_CP_SAT)) {
            OptionalLong ours = subject.value(family);
            OptionalLong theirs = cpSat.value(family);
            if (!ours.equals(theirs)) {
                throw new BenchFailure(
                        "the values differ, so times cannot be compared: for %s kraamflex says %s and %s says %s."
                                .formatted(family, ours, cpSat.product(), theirs));
            }
        }
        progress.printf(
                "# %d families of %s: kraamflex and %s give plans of the same value%n",
                FAMILIES_OF_CP_SAT, size.figure(), cpSat.product());
        return qualityOfTimefold(families.subList(0, FAMILIES_OF_TIMEFOLD), size, subject);
    }

    private static List<Figure> qualityOfTimefold(
            List<FamilyProblem> families, FamilySize size, SolverSubject subject) {
        Timefold timefold = new Timefold();
        int reached = 0;
        int planned = 0;
        double least = 0;
        double found = 0;
        for (FamilyProblem family : families) {
            long ours = subject.value(family).orElseThrow();
            OptionalLong theirs = timefold.value(family);
            if (theirs.isEmpty()) {
                continue;
            }
            if (theirs.getAsLong() < ours) {
                throw new BenchFailure("for %s kraamflex's plan costs %d and %s has one that costs %d."
                        .formatted(family, ours, timefold.product(), theirs.getAsLong()));
            }
            planned++;
            reached += theirs.getAsLong() == ours ? 1 : 0;
            least += ours;
            found += theirs.getAsLong();
        }
        double count = families.size();
        return List.of(
                new Figure(
                        size.figure() + "-cheapest",
                        PERCENT,
                        "% of families",
                        // None counts as one, so that there is a ratio.
                        new Peer(timefold.product(), PERCENT * reached / count, count / Math.max(1, reached))),
                new Figure(
                        size.figure() + "-value",
                        least / planned,
                        "mean value",
                        new Peer(timefold.product(), found / planned, found / least)));
    }

    private static OneCore times(Settings settings, PrintStream progress) {
        return OneCore.measure(
                OneCore.options(settings)
                        .include(method("(kraamflex|cpSat|timefold)"))
                        .mode(Mode.SampleTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(EACH)
                        .measurementIterations(MEASUREMENTS)
                        .measurementTime(EACH)
                        .build(),
                progress);
    }

    private static OneCore memory(Settings settings, PrintStream progress) {
        return OneCore.measure(
                OneCore.options(settings)
                        .include(method("kraamflex"))
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .addProfiler(GCProfiler.class)
                        .warmupIterations(MEASUREMENTS)
                        .warmupTime(EACH_FOR_MEMORY)
                        .measurementIterations(MEASUREMENTS)
                        .measurementTime(EACH_FOR_MEMORY)
                        .build(),
                progress);
    }

    private static String method(String name) {
        return "^" + FamilyTimings.class.getName().replace(".", "\\.") + "\\." + name + "$";
    }

    private static double median(OneCore times, String planner, FamilySize size) {
        return times.of(planner, Map.of("size", size.name()))
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(MEDIAN);
    }

    private static double bytes(OneCore memory, String planner, FamilySize size) {
        return Objects.requireNonNull(
                        memory.of(planner, Map.of("size", size.name()))
                                .getSecondaryResults()
                                .get(ALLOCATED),
                        "JMH's profiler says nothing of " + ALLOCATED)
                .getScore();
    }
}
