package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.junit.jupiter.api.Test;

/** Regions so small that every plan can be tried. */
class RegionSolverAgainstEnumerationTest {

    private static final int REGIONS = 400;

    @Test
    void a_tiny_region_gets_the_best_plan_and_the_proof() {
        int scarce = 0;
        int bySearch = 0;
        for (int seed = 0; seed < REGIONS; seed++) {
            // Given
            RegionProblem problem = new SmallRegions(seed).tiny();
            long best = new Enumeration(problem).best();
            // When
            RegionPlan plan = SmallRegions.solve(problem, 2, 1_000_000);
            // Then
            assertThat(new PlainRegion(problem).faults(plan)).as("seed " + seed).isEmpty();
            assertThat(plan.value()).as("value, seed " + seed).isEqualTo(best);
            assertThat(plan.priceBound()).as("bound, seed " + seed).isLessThanOrEqualTo(best);
            assertThat(plan.lowerBound()).as("proof, seed " + seed).isEqualTo(best);
            assertThat(plan.stoppedBy()).as("seed " + seed).isEqualTo(StoppedBy.PROOF);
            assertThat(plan.gap()).isZero();
            scarce += plan.prices().stream().anyMatch(price -> price > 0) ? 1 : 0;
            bySearch += plan.boundBy() == BoundBy.SEARCH ? 1 : 0;
        }
        assertThat(scarce).as("regions short of hands").isGreaterThan(REGIONS / 2);
        assertThat(bySearch).as("regions that prices alone do not prove").isGreaterThan(REGIONS / 20);
    }

    /** Tries every combination of the families' plans. */
    private static final class Enumeration {

        private final RegionProblem problem;
        private final PlainRegion plain;
        private final List<List<List<Integer>>> plansByFamily = new ArrayList<>();

        Enumeration(RegionProblem problem) {
            this.problem = problem;
            this.plain = new PlainRegion(problem);
            for (RegionFamily family : problem.families()) {
                List<List<Integer>> plans = new ArrayList<>();
                collect(family, new ArrayList<>(), plans);
                plansByFamily.add(plans);
            }
        }

        private void collect(RegionFamily family, List<Integer> begun, List<List<Integer>> plans) {
            if (begun.size() == family.problem().days().size()) {
                RegionProblem alone =
                        new RegionProblem(List.of(family), problem.firstDate(), problem.capacity(), problem.weights());
                if (new PlainRegion(alone).breaches(List.of(begun)).isEmpty()) {
                    plans.add(List.copyOf(begun));
                }
                return;
            }
            CareDay day = family.problem().days().get(begun.size());
            int longest = day.kind() == DayKind.BLOCKED ? 0 : day.longest();
            for (int x = 0; x <= longest; x++) {
                begun.add(x);
                collect(family, begun, plans);
                begun.removeLast();
            }
        }

        long best() {
            return best(new ArrayList<>());
        }

        private long best(List<List<Integer>> begun) {
            if (begun.size() == plansByFamily.size()) {
                return plain.value(begun);
            }
            long best = Long.MAX_VALUE;
            for (List<Integer> plan : plansByFamily.get(begun.size())) {
                begun.add(plan);
                best = Math.min(best, best(begun));
                begun.removeLast();
            }
            return best;
        }
    }
}
