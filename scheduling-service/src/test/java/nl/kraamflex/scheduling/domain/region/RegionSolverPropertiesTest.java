package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;

class RegionSolverPropertiesTest {

    private static final long STEPS = 20_000;

    @Property(tries = 60)
    void every_plan_is_allowed_and_says_truly_what_it_costs_and_proves(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int families,
            @ForAll @IntRange(max = 130) int percent) {
        RegionProblem problem = new SmallRegions(seed).lifeSized(families, percent);

        RegionPlan plan = SmallRegions.solve(problem, 2, STEPS);

        assertThat(new PlainRegion(problem).faults(plan)).isEmpty();
    }

    @Property(tries = 25)
    void one_two_and_three_threads_give_the_same_plan(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int families) {
        RegionProblem problem = new SmallRegions(seed).lifeSized(families, 90);

        RegionPlan one = SmallRegions.solve(problem, 1, STEPS);

        assertThat(SmallRegions.solve(problem, 2, STEPS)).isEqualTo(one);
        assertThat(SmallRegions.solve(problem, 3, STEPS)).isEqualTo(one);
    }

    @Property(tries = 60)
    void prices_to_start_from_change_neither_what_is_allowed_nor_what_is_proven(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int families,
            @ForAll @IntRange(max = 130) int percent,
            @ForAll Random prices) {
        RegionProblem problem = new SmallRegions(seed).lifeSized(families, percent);
        List<Long> start = anyPrices(problem, prices);

        RegionPlan plan = from(start, problem, 1);

        assertThat(new PlainRegion(problem).faults(plan)).isEmpty();
        assertThat(from(start, problem, 4)).isEqualTo(plan);
    }

    /** None, the highest there is, or any between. */
    private static List<Long> anyPrices(RegionProblem problem, Random random) {
        long highest = problem.weights().uncovered();
        return IntStream.range(0, problem.dates())
                .mapToObj(date -> switch (random.nextInt(4)) {
                    case 0 -> 0L;
                    case 1 -> highest;
                    case 2 -> random.nextLong(5_000_000);
                    default -> random.nextLong(highest);
                })
                .toList();
    }

    private static RegionPlan from(List<Long> start, RegionProblem problem, int threads) {
        return switch (new RegionSolver(threads).solve(problem, SearchLimits.steps(STEPS), start, progress -> {})) {
            case RegionPlan plan -> plan;
            case FamiliesWithoutPlan refused -> throw new AssertionError("expected a plan: " + refused);
        };
    }

    @Property(tries = 25)
    void other_keys_in_the_same_order_give_the_same_plan(@ForAll long seed) {
        RegionProblem problem = new SmallRegions(seed).lifeSized(20, 85);
        List<RegionFamily> renamed = problem.families().stream()
                .map(family -> new RegionFamily("z" + family.key().hashCode(), family.birthDate(), family.problem()))
                .toList();

        RegionPlan plan = SmallRegions.solve(problem, 2, STEPS);
        RegionPlan other = SmallRegions.solve(
                new RegionProblem(renamed, problem.firstDate(), problem.capacity(), problem.weights()), 2, STEPS);

        assertThat(quanta(other)).isEqualTo(quanta(plan));
        assertThat(other.dates()).isEqualTo(plan.dates());
    }

    @Property(tries = 60)
    void more_hours_never_make_the_best_plan_worse(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int more) {
        RegionProblem problem = new SmallRegions(seed).tiny();
        List<Integer> capacity = new ArrayList<>(problem.capacity());
        int date = Math.floorMod(seed, capacity.size());
        capacity.set(date, capacity.get(date) + more);

        RegionPlan plan = SmallRegions.solve(problem, 1, 1_000_000);
        RegionPlan other = SmallRegions.solve(
                new RegionProblem(problem.families(), problem.firstDate(), capacity, problem.weights()), 1, 1_000_000);

        assertThat(plan.stoppedBy()).isEqualTo(StoppedBy.PROOF);
        assertThat(other.lowerBound()).isLessThanOrEqualTo(plan.lowerBound());
        assertThat(other.value()).isLessThanOrEqualTo(plan.value());
    }

    /** Regions whose last parts, with all visits chosen, come from splits by a number of visits. */
    @Example
    void where_a_search_chooses_numbers_of_visits_it_ends_in_a_proof_too() {
        for (long seed : new long[] {-5_595_254_217_858_317_838L, 1_885_465_487_852_936_767L}) {
            RegionPlan plan = SmallRegions.solve(new SmallRegions(seed).tiny(), 1, 1_000_000);

            assertThat(plan.stoppedBy()).isEqualTo(StoppedBy.PROOF);
            assertThat(plan.lowerBound()).isEqualTo(plan.value());
        }
    }

    @Property(tries = 25)
    void an_hour_saves_at_most_its_price(@ForAll long seed) {
        // Given a plan proven best by its prices alone
        RegionProblem problem = new SmallRegions(seed).tiny();
        RegionPlan plan = SmallRegions.solve(problem, 1, 1_000_000);
        for (int d = 0; d < problem.dates(); d++) {
            List<Integer> capacity = new ArrayList<>(problem.capacity());
            capacity.set(d, capacity.get(d) + 4);
            // When a date gets an hour more
            RegionPlan other = SmallRegions.solve(
                    new RegionProblem(problem.families(), problem.firstDate(), capacity, problem.weights()),
                    1,
                    1_000_000);
            // Then its price bounds what that is worth
            assertThat(other.value())
                    .isGreaterThanOrEqualTo(
                            plan.priceBound() - plan.dates().get(d).pricePerHour());
        }
    }

    private static List<List<Integer>> quanta(RegionPlan plan) {
        return plan.families().stream().map(FamilyPlan::quanta).toList();
    }
}
