package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.kraamflex.scheduling.domain.distribution.FamilyOutcome;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.Infeasible;
import org.jspecify.annotations.Nullable;

/**
 * Plans all families of a region together, with a proven bound. The families are independent once a quantum has a price
 * on each date, so prices stand in for the shared hours: each family's exact program runs at those prices and proves a
 * bound, and the plan is built from what the families do.
 *
 * <p>The same problem gets the same answer on any machine and for any number of threads, unless time ends the search. A
 * solver has no state and may be used by several threads.
 */
public final class RegionSolver {

    /** Taken whatever the limits: exchanges alone need several times as long for a worse plan. */
    private static final int FEWEST_CLIMBING_STEPS = 20;

    private static final int MOST_CLIMBING_STEPS = 60;
    private static final int CREEPING_STEPS = 20;
    private static final int ROUNDS_WITHOUT_BRANCHING = 4;

    private final int threads;

    /**
     * A solver.
     *
     * @param threads how many threads a search uses, 1 or more
     * @throws IllegalArgumentException when that is below 1
     */
    public RegionSolver(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ": give 1 or more");
        }
        this.threads = threads;
    }

    /**
     * Solves a region without an earlier plan.
     *
     * @param problem what to solve
     * @param limits when to stop short of a proof
     * @return a {@link RegionPlan}, or the {@link FamiliesWithoutPlan} that stand in the way
     */
    public RegionOutcome solve(RegionProblem problem, SearchLimits limits) {
        return solve(problem, limits, List.of(), progress -> {});
    }

    /**
     * Solves a region.
     *
     * @param problem what to solve
     * @param limits when to stop short of a proof
     * @param startPrices prices per quantum and date of an earlier plan; empty for none
     * @param progress told after every round over all families and every few thousand exchanges, on the calling thread; what it throws
     *     ends the search
     * @return a {@link RegionPlan}, or the {@link FamiliesWithoutPlan} that stand in the way
     * @throws IllegalArgumentException when prices are given but not one for each date, or one is out of range
     */
    public RegionOutcome solve(
            RegionProblem problem, SearchLimits limits, List<Long> startPrices, Consumer<RegionProgress> progress) {
        long[] start = checked(problem, startPrices);
        RegionModel model = new RegionModel(problem);
        try (Pricing pricing = new Pricing(model, threads)) {
            PlanSearch search = new PlanSearch(model, pricing, limits, progress);
            Pricing.Answer free = search.price(new long[model.dates]);
            if (!PlanSearch.solvable(free)) {
                return withoutPlan(model, free);
            }
            return planned(model, search, run(model, search, free, start));
        }
    }

    private static long @Nullable [] checked(RegionProblem problem, List<Long> prices) {
        if (prices.isEmpty()) {
            return null;
        }
        if (prices.size() != problem.dates()) {
            throw new IllegalArgumentException("startPrices has " + prices.size()
                    + " entries: give one for each of the " + problem.dates() + " dates, or none");
        }
        for (long price : prices) {
            if (price < 0 || price > problem.weights().uncovered()) {
                throw new IllegalArgumentException("startPrices has " + price + ": give 0 to the weight of uncovered, "
                        + problem.weights().uncovered());
            }
        }
        return prices.stream().mapToLong(Long::longValue).toArray();
    }

    private static FamiliesWithoutPlan withoutPlan(RegionModel model, Pricing.Answer free) {
        List<FamiliesWithoutPlan.Refused> refused = new ArrayList<>();
        FamilySolver solver = new FamilySolver();
        for (int f = 0; f < model.families; f++) {
            if (free.values[f] == FamilySolver.NO_PLAN) {
                FamilyOutcome outcome = solver.solve(model.problems[f]);
                if (outcome instanceof Infeasible infeasible) {
                    refused.add(new FamiliesWithoutPlan.Refused(
                            model.source.families().get(f).key(), infeasible));
                }
            }
        }
        return new FamiliesWithoutPlan(refused);
    }

    private static StoppedBy run(RegionModel model, PlanSearch search, Pricing.Answer free, long @Nullable [] start) {
        search.offer(free.plan, model.value(free.plan));
        if (search.stop() == null && start != null) {
            search.price(start);
            // Where little has changed the plan they make is good enough, and no price has to climb.
            search.build(search.prices());
        }
        search.climb(fewestClimbingSteps(model), MOST_CLIMBING_STEPS);
        if (!search.isGoodEnough()) {
            // Also when a limit was reached on the way: what families do by themselves is no plan for a region yet.
            search.build(search.prices());
        }
        boolean branches = model.canSettleVisits();
        for (int round = 0; round < (branches ? 1 : ROUNDS_WITHOUT_BRANCHING) && search.stop() == null; round++) {
            search.creep(CREEPING_STEPS);
            search.rise();
            if (search.stop() == null) {
                search.build(search.prices());
            }
        }
        if (search.stop() == null && branches) {
            Branching.run(search);
        }
        return Objects.requireNonNullElse(search.stop(), StoppedBy.STEPS);
    }

    /** Without a weight of deviation each family takes its full program, and rounds take longer than they spare. */
    private static int fewestClimbingSteps(RegionModel model) {
        return model.weights.deviation() == 0 ? 0 : FEWEST_CLIMBING_STEPS;
    }

    private static RegionPlan planned(RegionModel model, PlanSearch search, StoppedBy stoppedBy) {
        int[] plan = search.plan();
        List<FamilyPlan> families = new ArrayList<>(model.families);
        for (int f = 0; f < model.families; f++) {
            List<Integer> quanta = new ArrayList<>();
            for (int at = model.start[f]; at < model.start[f + 1]; at++) {
                quanta.add(plan[at]);
            }
            families.add(FamilyPlan.of(model.problems[f], quanta));
        }
        int[] used = model.used(plan);
        Pricing.Answer prices = search.prices();
        List<DateShare> dates = new ArrayList<>(model.dates);
        for (int d = 0; d < model.dates; d++) {
            LocalDate date = model.source.firstDate().plusDays(d);
            dates.add(new DateShare(date, model.capacity[d], used[d], prices.prices[d]));
        }
        long uncovered = model.uncoveredCost(used);
        long value = uncovered;
        for (FamilyPlan family : families) {
            value += family.value();
        }
        if (value != search.value()) {
            throw new IllegalStateException("the search found value " + search.value() + " and its plan has value "
                    + value + ": the search and FamilyObjective differ, report this");
        }
        return new RegionPlan(
                model.source,
                families,
                dates,
                uncovered,
                value,
                prices.bound,
                search.lowerBound(),
                search.lowerBound() > prices.bound ? BoundBy.SEARCH : BoundBy.PRICES,
                stoppedBy,
                search.steps());
    }
}
