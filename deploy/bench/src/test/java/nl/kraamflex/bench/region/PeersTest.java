package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    private Findings findings = new Findings(false, SILENT);
    private boolean unproven;
    private OptionalInt peerSeeds = OptionalInt.of(1);

    @TempDir
    private Path folder;

    @Test
    void every_region_compared_is_counted_with_how_far_the_other_is_above_ours() {
        List<Solved> solved = solved(5, UnaryOperator.identity());

        Outcome outcome = compare(solved, Fake.of(solved, false));

        assertThat(lines(outcome, "few-fake-compared")).containsExactly("few-fake-compared\t4.00\tof 5 regions\t\t\t");
        assertThat(lines(outcome, "few-fake-without-plan"))
                .containsExactly("few-fake-without-plan\t0.00\tof 4 regions\t\t\t");
        assertThat(lines(outcome, "few-fake-proven")).containsExactly("few-fake-proven\t0.00\tof 4 regions\t\t\t");
        assertThat(lines(outcome, "few-fake-above-ours")).allMatch(line -> line.contains("\t0.00\tmillionths"));
        assertThat(lines(outcome, "few-fake-seed")).hasSize(4).allMatch(line -> line.endsWith("\t1.00"));
        assertThat(outcome.demands()).isNotEmpty().allMatch(Demand::met);
    }

    @Test
    void an_other_is_spared_regions_of_which_it_is_proven_that_nobody_plans_them_better() {
        unproven = true;
        List<Solved> proven = solved(4, plan -> with(plan, plan.value(), plan.value()));
        List<Solved> open = solved(4, plan -> with(plan, plan.value(), plan.lowerBound() - 1));

        assertThat(lines(compare(proven, Fake.of(proven, false)), "few-fake-compared"))
                .containsExactly("few-fake-compared\t0.00\tof 4 regions\t\t\t");
        findings = new Findings(false, SILENT);
        assertThat(lines(compare(open, Fake.of(open, false)), "few-fake-compared"))
                .containsExactly("few-fake-compared\t4.00\tof 4 regions\t\t\t");
    }

    @Test
    void where_nothing_is_said_all_are_compared_of_which_nothing_proves_that_nobody_plans_them_better() {
        List<Solved> solved = new ArrayList<>(solved(4, plan -> with(plan, plan.value(), plan.value())));
        solved.add(solved(5, plan -> with(plan, plan.value(), plan.lowerBound() - 1))
                .getLast());
        solved.addAll(solved(7, plan -> with(plan, plan.value(), plan.value())).subList(5, 7));
        peerSeeds = OptionalInt.empty();

        assertThat(lines(compare(solved, Fake.of(solved, false)), "few-fake-seed"))
                .extracting(line -> line.substring(0, line.indexOf("-value")))
                .containsExactly(
                        "few-fake-seed-1", "few-fake-seed-2", "few-fake-seed-3", "few-fake-seed-4", "few-fake-seed-5");
    }

    @Test
    void an_other_without_a_plan_is_counted_and_never_better() {
        List<Solved> solved = solved(4, UnaryOperator.identity());

        Outcome outcome = compare(solved, new Fake(Map.of(), false));

        assertThat(lines(outcome, "few-fake-compared"))
                .singleElement()
                .asString()
                .contains("4.00");
        assertThat(lines(outcome, "few-fake-without-plan"))
                .containsExactly("few-fake-without-plan\t4.00\tof 4 regions\t\t\t");
        assertThat(lines(outcome, "few-fake-above-ours-least"))
                .singleElement()
                .asString()
                .contains("Infinity");
        assertThat(outcome.demands()).allMatch(Demand::met);
    }

    @Test
    void a_better_plan_of_the_other_is_named_by_its_seed() {
        assertThat(missed(false, false, 1, 0))
                .containsExactly("few, seed 1, value above that of Fake 1: 1.00, and at most 0.00 is asked for");
        assertThat(missed(true, false, 1, 0)).isEmpty();
    }

    @Test
    void a_bound_above_a_plan_of_the_other_is_broken_however_quick_the_run_is() {
        assertThat(missed(true, false, 2, 1))
                .containsExactly(
                        "few, seed 1, lower bound above the plan of Fake 1: 1.00, and at most 0.00 is asked for");
    }

    @Test
    void an_optimum_that_the_other_proves_is_never_above_our_plan_however_quick_the_run_is() {
        assertThat(missed(true, true, -1, -1))
                .containsExactly(
                        "few, seed 1, value below the best that Fake 1 proves: 1.00, and at most 0.00 is asked for");
        assertThat(missed(true, true, 0, 0)).isEmpty();
        assertThat(missed(true, false, -1, -1)).isEmpty();
    }

    /** What is missed when ours are the same plans, said to have another value and another bound. */
    private List<String> missed(boolean quick, boolean proven, long valueMore, long boundMore) {
        Fake best = Fake.of(solved(1, UnaryOperator.identity()), proven);
        findings = new Findings(quick, SILENT);
        return compare(solved(1, plan -> with(plan, plan.value() + valueMore, plan.lowerBound() + boundMore)), best)
                .demands()
                .stream()
                .filter(demand -> !demand.met())
                .map(Demand::shortfall)
                .toList();
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
        Extent extent = new Extent(false, solved.size(), peerSeeds, SECONDS, List.of(), List.of(), unproven);
        Solving solving = new Solving(new RegionFiles(instances.settings()), folder, false);
        new Peers(extent, solving, 1).compare("few", solved, 4, peer, findings);
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

    /** Has the plans of regions that are planned already, and none of others. */
    private record Fake(Map<RegionProblem, List<int[]>> plans, boolean proven) implements RegionPeer {
        static Fake of(List<Solved> solved, boolean proven) {
            return new Fake(
                    solved.stream()
                            .collect(Collectors.toMap(
                                    region -> region.instance().problem(),
                                    region -> region.plan().families().stream()
                                            .map(PeersTest::quanta)
                                            .toList())),
                    proven);
        }

        @Override
        public String key() {
            return "fake";
        }

        @Override
        public String product() {
            return "Fake 1";
        }

        @Override
        public PeerPlan plan(RegionProblem problem, int seconds) {
            return plans.containsKey(problem) ? new PeerPlan(plans.get(problem), proven) : PeerPlan.NONE;
        }
    }

    private static int[] quanta(FamilyPlan plan) {
        return plan.quanta().stream().mapToInt(Integer::intValue).toArray();
    }
}
