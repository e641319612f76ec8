package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.kraamflex.bench.Demand;
import nl.kraamflex.bench.Figure;
import nl.kraamflex.bench.Outcome;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of others' plans follows from them, and a better plan than ours never goes unnoticed. */
class PeersTest {
    private static final PrintStream SILENT = new PrintStream(PrintStream.nullOutputStream());
    private static final int SECONDS = 5;

    private final Instances instances = new Instances(Settings.DEFAULT);
    private final Findings findings = new Findings(false, SILENT);

    @TempDir
    private Path folder;

    @Test
    void every_region_compared_is_counted_with_how_far_the_other_is_above_ours() {
        List<Solved> solved = solved(5, UnaryOperator.identity());

        Outcome outcome = compare(solved, new Fake(solved, false));

        assertThat(lines(outcome, "few-fake-compared")).containsExactly("few-fake-compared\t4.00\tof 5 regions\t\t\t");
        assertThat(lines(outcome, "few-fake-above-ours")).allMatch(line -> line.contains("\t0.00\tmillionths"));
        assertThat(lines(outcome, "few-fake-seed")).hasSize(4).allMatch(line -> line.endsWith("\t1.00"));
        assertThat(outcome.demands()).isNotEmpty().allMatch(Demand::met);
    }

    @Test
    void an_other_without_a_plan_is_counted_and_never_better() {
        List<Solved> solved = solved(4, UnaryOperator.identity());

        Outcome outcome = compare(solved, new Fake(solved, true));

        assertThat(lines(outcome, "few-fake-compared"))
                .singleElement()
                .asString()
                .contains("4.00");
        assertThat(lines(outcome, "few-fake-above-ours-least"))
                .singleElement()
                .asString()
                .contains("Infinity");
        assertThat(outcome.demands()).allMatch(Demand::met);
    }

    @Test
    void a_better_plan_of_the_other_is_named_by_its_seed() {
        List<Solved> solved = solved(1, PeersTest::worse);

        Outcome outcome = compare(solved, new Fake(solved(1, UnaryOperator.identity()), false));

        assertThat(outcome.demands())
                .filteredOn(demand -> !demand.met())
                .singleElement()
                .satisfies(demand ->
                        assertThat(demand.shortfall()).startsWith("few, seed 1, value above that of Fake 1: 1.00"));
    }

    /** The same plans, said to cost a unit more than they do. */
    private static RegionPlan worse(RegionPlan plan) {
        return with(plan, plan.value() + 1, plan.lowerBound());
    }

    private static RegionPlan with(RegionPlan plan, long value, long lowerBound) {
        return new RegionPlan(
                plan.problem(),
                plan.families(),
                plan.dates(),
                plan.uncoveredCost(),
                value,
                plan.priceBound(),
                lowerBound,
                plan.boundBy(),
                plan.stoppedBy(),
                plan.steps());
    }

    private Outcome compare(List<Solved> solved, RegionPeer peer) {
        Extent extent = new Extent(false, solved.size(), 1, SECONDS, List.of());
        Solving solving = new Solving(new RegionFiles(instances.settings()), folder, false);
        new Peers(extent, solving).compare("few", solved, 4, peer, findings);
        return findings.outcome();
    }

    private List<Solved> solved(int regions, UnaryOperator<RegionPlan> change) {
        return IntStream.range(0, regions)
                .mapToObj(index -> instances.draw(4, 21, 90, index))
                .map(drawn -> new Solved(drawn, change.apply(Solving.plan(drawn.problem(), 1, SECONDS, 0)), 1))
                .toList();
    }

    private static List<String> lines(Outcome outcome, String begin) {
        return outcome.figures().stream()
                .map(Figure::line)
                .filter(line -> line.startsWith(begin))
                .toList();
    }

    /** Has the plans of regions that are planned already, or none at all. */
    private record Fake(List<Solved> known, boolean isEmpty) implements RegionPeer {
        @Override
        public String key() {
            return "fake";
        }

        @Override
        public String product() {
            return "Fake 1";
        }

        @Override
        public List<int[]> plan(RegionProblem problem, int seconds) {
            List<FamilyPlan> families = known.stream()
                    .filter(solved -> solved.instance().problem().equals(problem))
                    .findFirst()
                    .orElseThrow()
                    .plan()
                    .families();
            return isEmpty
                    ? List.of()
                    : families.stream()
                            .map(plan -> plan.quanta().stream()
                                    .mapToInt(Integer::intValue)
                                    .toArray())
                            .toList();
        }
    }
}
