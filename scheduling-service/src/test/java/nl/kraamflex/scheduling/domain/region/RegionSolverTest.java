package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.junit.jupiter.api.Test;

class RegionSolverTest {

    private static final long STEPS = 100_000;

    private static RegionFamily family(String key, int offset, CareDay... days) {
        FamilyProblem problem = new FamilyProblem(
                List.of(days), 40, 40, 0, new GapRule(2, 8), OptionalInt.empty(), false, SmallRegions.WEIGHTS);
        return new RegionFamily(key, SmallRegions.FIRST.plusDays(offset), problem);
    }

    private static RegionProblem region(List<RegionFamily> families, Integer... capacity) {
        return new RegionProblem(families, SmallRegions.FIRST, List.of(capacity), SmallRegions.WEIGHTS);
    }

    @Test
    void with_hours_in_plenty_every_family_gets_its_own_best_plan_at_no_price() {
        RegionProblem problem = region(
                List.of(
                        family("a", 0, CareDay.optional(12, 32, 2000), CareDay.optional(12, 32, 2000)),
                        family("b", 1, CareDay.optional(12, 32, 2400), CareDay.optional(12, 32, 1600))),
                96,
                96,
                96);

        RegionPlan plan = SmallRegions.solve(problem, 1, STEPS);

        assertThat(plan.families()).extracting(FamilyPlan::quanta).containsExactly(List.of(20, 20), List.of(24, 16));
        assertThat(plan.value()).isZero();
        assertThat(plan.prices()).containsOnly(0L);
        assertThat(plan.boundBy()).isEqualTo(BoundBy.PRICES);
        assertThat(plan.stoppedBy()).isEqualTo(StoppedBy.PROOF);
        assertThat(plan.shapedGap()).isZero();
    }

    @Test
    void a_required_visit_without_a_caregiver_takes_place_and_is_named_as_uncovered() {
        RegionProblem problem = region(List.of(family("a", 0, CareDay.required(12, 32, 1200))), 5);

        RegionPlan plan = SmallRegions.solve(problem, 1, STEPS);

        assertThat(plan.families().getFirst().quanta()).containsExactly(12);
        assertThat(plan.dates().getFirst().uncovered()).isEqualTo(7);
        assertThat(plan.uncoveredCost()).isEqualTo(7 * SmallRegions.WEIGHTS.uncovered());
        assertThat(plan.dates().getFirst().pricePerHour()).isEqualTo(4 * SmallRegions.WEIGHTS.uncovered());
        assertThat(plan.dates().getFirst().scarcity(SmallRegions.WEIGHTS)).contains(new BigDecimal("1250.0000"));
    }

    @Test
    void families_that_have_no_plan_by_themselves_are_named() {
        CareDay day = CareDay.required(12, 32, 1200);
        RegionProblem problem =
                region(List.of(family("fits", 0, day), family("too much", 0, day, day, day, day)), 96, 96, 96, 96);

        RegionOutcome outcome = new RegionSolver(2).solve(problem, SearchLimits.steps(STEPS));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FamiliesWithoutPlan.class,
                        refused -> assertThat(refused.families())
                                .singleElement()
                                .satisfies(family -> {
                                    assertThat(family.key()).isEqualTo("too much");
                                    assertThat(family.reason().days()).containsExactly(1, 2, 3, 4);
                                }));
    }

    @Test
    void a_family_without_a_plan_is_named_also_where_it_is_in_hospital_while_another_has_visits() {
        CareDay day = CareDay.required(12, 32, 1200);
        FamilyProblem tooLittle = new FamilyProblem(
                List.of(CareDay.blocked(), day),
                8,
                8,
                0,
                new GapRule(2, 8),
                OptionalInt.empty(),
                false,
                SmallRegions.WEIGHTS);
        RegionProblem problem = region(
                List.of(
                        family("has visits", 0, day, day),
                        new RegionFamily("too little", SmallRegions.FIRST, tooLittle)),
                96,
                96);

        RegionOutcome outcome = new RegionSolver(1).solve(problem, SearchLimits.steps(STEPS));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FamiliesWithoutPlan.class,
                        refused -> assertThat(refused.families())
                                .singleElement()
                                .satisfies(family -> assertThat(family.key()).isEqualTo("too little")));
    }

    @Test
    void a_plan_with_one_quantum_flipped_and_one_with_a_raised_price_are_found_out() {
        RegionProblem problem = new SmallRegions(7).lifeSized(12, 90);
        PlainRegion plain = new PlainRegion(problem);
        RegionPlan plan = SmallRegions.solve(problem, 2, STEPS);
        assertThat(plain.faults(plan)).isEmpty();

        List<FamilyPlan> families = new ArrayList<>(plan.families());
        List<Integer> quanta = new ArrayList<>(families.getFirst().quanta());
        int visit = quanta.indexOf(Collections.max(quanta));
        quanta.set(visit, quanta.get(visit) - 1);
        families.set(0, new FamilyPlan(quanta, families.getFirst().terms(), 0, 0));
        List<DateShare> dates = new ArrayList<>(plan.dates());
        DateShare priced = dates.stream()
                .filter(date -> date.pricePerQuantum() > 0)
                .findFirst()
                .orElseThrow();
        dates.set(
                dates.indexOf(priced),
                new DateShare(priced.date(), priced.capacity(), priced.used(), 3 * priced.pricePerQuantum()));

        assertThat(plain.faults(changed(plan, families, plan.dates()))).anyMatch(fault -> fault.startsWith("value"));
        assertThat(plain.faults(changed(plan, plan.families(), dates)))
                .anyMatch(fault -> fault.startsWith("priceBound"));
    }

    private static RegionPlan changed(RegionPlan plan, List<FamilyPlan> families, List<DateShare> dates) {
        return new RegionPlan(
                plan.problem(),
                families,
                dates,
                plan.uncoveredCost(),
                plan.value(),
                plan.priceBound(),
                plan.lowerBound(),
                plan.boundBy(),
                plan.stoppedBy(),
                plan.steps());
    }

    @Test
    void a_search_stops_at_the_gap_wished_for_and_says_so() {
        RegionProblem problem = new SmallRegions(3).lifeSized(30, 80);

        RegionPlan plan =
                (RegionPlan) new RegionSolver(1).solve(problem, new SearchLimits(100_000, Long.MAX_VALUE, () -> false));

        assertThat(plan.stoppedBy()).isEqualTo(StoppedBy.TARGET_GAP);
        assertThat(plan.gap()).isPositive().isLessThanOrEqualTo(new BigDecimal("0.1"));
    }

    @Test
    void a_search_ends_with_a_sound_plan_when_its_steps_or_its_time_are_up() {
        RegionProblem problem = new SmallRegions(3).lifeSized(30, 80);

        RegionPlan short1 = SmallRegions.solve(problem, 1, 1);
        RegionPlan short2 =
                (RegionPlan) new RegionSolver(1).solve(problem, new SearchLimits(0, Long.MAX_VALUE, () -> true));

        assertThat(short1.stoppedBy()).isEqualTo(StoppedBy.STEPS);
        assertThat(short2.stoppedBy()).isEqualTo(StoppedBy.TIME);
        assertThat(new PlainRegion(problem).faults(short1)).isEmpty();
        assertThat(new PlainRegion(problem).faults(short2)).isEmpty();
    }

    @Test
    void a_search_whose_time_is_up_at_once_still_lets_prices_shape_its_plan() {
        RegionProblem problem = new SmallRegions(3).lifeSized(1000, 90);

        RegionPlan plan =
                (RegionPlan) new RegionSolver(2).solve(problem, new SearchLimits(0, Long.MAX_VALUE, () -> true));

        assertThat(plan.stoppedBy()).isEqualTo(StoppedBy.TIME);
        assertThat(plan.gap()).isLessThan(new BigDecimal("0.25"));
    }

    @Test
    void time_that_ended_is_said_also_where_steps_run_out_or_the_gap_is_reached_after_it() {
        RegionProblem problem = new SmallRegions(3).lifeSized(30, 80);
        int tenPercent = 100_000;

        for (SearchLimits after : List.of(
                new SearchLimits(0, 600, upOnceAt(3)), new SearchLimits(tenPercent, Long.MAX_VALUE, upOnceAt(3)))) {
            RegionPlan plan = (RegionPlan) new RegionSolver(1).solve(problem, after);

            assertThat(plan.stoppedBy()).isEqualTo(StoppedBy.TIME);
            assertThat(plan.steps() >= 600 || plan.gap().movePointRight(6).intValue() <= tenPercent)
                    .as("a limit besides time was reached as well")
                    .isTrue();
        }
    }

    private static BooleanSupplier upOnceAt(int question) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() == question;
    }

    @Test
    void whoever_waits_is_told_between_some_thousand_exchanges_and_may_end_the_search_there() {
        RegionProblem problem = new SmallRegions(3).lifeSized(1000, 75);
        List<Long> nothing = Collections.nCopies(problem.dates(), 0L);
        List<Long> steps = new ArrayList<>(List.of(0L));

        assertThatThrownBy(() -> new RegionSolver(1).solve(problem, SearchLimits.steps(STEPS), nothing, progress -> {
                    steps.add(progress.steps());
                    if (progress.steps() >= 20_000) {
                        throw new CancellationException("nobody waits any more");
                    }
                }))
                .isInstanceOf(CancellationException.class);

        for (int told = 1; told < steps.size(); told++) {
            assertThat(steps.get(told) - steps.get(told - 1)).isLessThanOrEqualTo(5_000);
        }
        assertThat(steps.getLast()).isLessThan(25_000);
    }

    @Test
    void prices_of_an_earlier_plan_give_the_bound_that_they_prove_at_once() {
        RegionProblem problem = new SmallRegions(5).lifeSized(30, 85);
        RegionPlan before = SmallRegions.solve(problem, 1, STEPS);
        List<RegionProgress> told = new ArrayList<>();

        RegionPlan plan =
                (RegionPlan) new RegionSolver(1).solve(problem, SearchLimits.steps(STEPS), before.prices(), told::add);

        assertThat(plan.priceBound()).isGreaterThanOrEqualTo(before.priceBound());
        assertThat(told.get(1).lowerBound()).isEqualTo(before.priceBound());
        assertThat(told).isSortedAccordingTo((a, b) -> Long.compare(a.lowerBound(), b.lowerBound()));
    }

    @Test
    void from_the_prices_of_a_plan_of_yesterday_a_gap_is_reached_in_far_fewer_steps() {
        // Given a region of which a tenth of the families are others than yesterday
        RegionProblem yesterday = new SmallRegions(1).lifeSized(200, 90);
        RegionProblem others = new SmallRegions(101).lifeSized(200, 90);
        List<RegionFamily> families = new ArrayList<>(yesterday.families());
        for (int f = 0; f < families.size(); f += 10) {
            RegionFamily other = others.families().get(f);
            families.set(f, new RegionFamily("new " + f, other.birthDate(), other.problem()));
        }
        RegionProblem today =
                new RegionProblem(families, yesterday.firstDate(), yesterday.capacity(), yesterday.weights());
        SearchLimits limits = new SearchLimits(500, 1_000_000, () -> false);
        RegionSolver solver = new RegionSolver(2);
        List<Long> prices = ((RegionPlan) solver.solve(yesterday, limits)).prices();

        // When it is planned from nothing and from yesterday's prices
        RegionPlan cold = (RegionPlan) solver.solve(today, limits);
        RegionPlan warm = (RegionPlan) solver.solve(today, limits, prices, progress -> {});

        // Then both are as good as wished
        assertThat(cold.stoppedBy()).isEqualTo(StoppedBy.TARGET_GAP);
        assertThat(warm.stoppedBy()).isEqualTo(StoppedBy.TARGET_GAP);
        assertThat(warm.steps()).isLessThan(cold.steps() / 2);
    }

    @Test
    void prices_that_do_not_fit_the_dates_are_refused() {
        RegionProblem problem = region(List.of(family("a", 0, CareDay.optional(12, 32, 1200))), 5);
        RegionSolver solver = new RegionSolver(1);
        SearchLimits limits = SearchLimits.steps(1);

        assertThatThrownBy(() -> solver.solve(problem, limits, List.of(1L, 2L), progress -> {}))
                .hasMessageContaining("startPrices has 2 entries");
        assertThatThrownBy(() -> solver.solve(problem, limits, List.of(-1L), progress -> {}))
                .hasMessageContaining("startPrices has -1");
    }

    @Test
    void a_problem_that_does_not_hold_together_is_refused() {
        RegionFamily family = family("a", 0, CareDay.optional(12, 32, 1200), CareDay.optional(12, 32, 1200));

        assertThatThrownBy(() -> region(List.of(family), 5)).hasMessageContaining("capacity of 2026-03-03, day 2");
        assertThatThrownBy(() -> region(List.of(family), 5, -1)).hasMessageContaining("capacity of 2026-03-03 is -1");
        assertThatThrownBy(() -> region(List.of(family, family), 5, 5))
                .hasMessageContaining("key a occurs more than once");
        assertThatThrownBy(() -> region(List.of(), 5)).hasMessageContaining("families is empty");
        assertThatThrownBy(() -> family("b", 0, CareDay.optional(12, 32, 1200).withPrice(3)))
                .hasMessageContaining("family b has a price of 3");
        assertThatThrownBy(() -> new SearchLimits(0, 0, () -> false)).hasMessageContaining("stepBudget is 0");
    }
}
