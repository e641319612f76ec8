package nl.kraamflex.scheduling.domain.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The family solver")
class FamilySolverAgainstEnumerationTest {

    private static final int SMALL_FAMILIES = 40_000;
    private static final int LIFE_SIZED_FAMILIES = 250;

    private final FamilySolver solver = new FamilySolver();

    @Test
    @DisplayName("finds the same plan, value and infeasibility as trying every plan of small families")
    void agreesWithTryingEveryPlan() {
        var families = new RandomFamilies(20_260_117);
        int infeasible = 0;
        int withRunningGap = 0;
        int withPlanInForce = 0;
        int withPause = 0;
        int withPrices = 0;
        int withBlockedDays = 0;
        int tied = 0;
        for (int i = 0; i < SMALL_FAMILIES; i++) {
            FamilyProblem problem = families.small();

            FamilyOutcome outcome = solver.solve(problem);

            Optional<EnumeratedPlans.Best> best = EnumeratedPlans.bestOf(problem);
            switch (outcome) {
                case FamilyPlan plan -> {
                    assertEquals(best.map(EnumeratedPlans.Best::value), Optional.of(plan.value()), problem::toString);
                    assertEquals(best.map(EnumeratedPlans.Best::quanta), Optional.of(plan.quanta()), problem::toString);
                    assertEquals(List.of(), VisitRules.breaches(problem, plan.quanta()), problem::toString);
                    withPause += hasPause(problem, plan.quanta()) ? 1 : 0;
                }
                case Infeasible refusal -> {
                    assertTrue(best.isEmpty(), () -> problem + " has plan " + best + " and was refused: " + refusal);
                    infeasible++;
                }
            }
            tied += best.isPresent() && best.get().tied() ? 1 : 0;
            withPrices += problem.days().stream().anyMatch(day -> day.price() > 0) ? 1 : 0;
            withBlockedDays += problem.days().stream().anyMatch(day -> !day.isOpen()) ? 1 : 0;
            withRunningGap += problem.daysSinceLastVisit().orElse(0) > 0 ? 1 : 0;
            withPlanInForce +=
                    problem.days().stream().anyMatch(day -> day.inForce().isPresent()) ? 1 : 0;
        }
        // Without these the comparison could pass on families that never meet the rules in question.
        assertTrue(infeasible > 500, "infeasible families: " + infeasible);
        assertTrue(withRunningGap > 1_000, "families with a running gap: " + withRunningGap);
        assertTrue(withPlanInForce > 5_000, "families with a plan in force: " + withPlanInForce);
        assertTrue(withPrices > 5_000, "families with prices: " + withPrices);
        assertTrue(withBlockedDays > 5_000, "families with blocked days: " + withBlockedDays);
        assertTrue(tied > 1_000, "families with several cheapest plans: " + tied);
        assertTrue(withPause > 1_000, "plans with a pause between visits: " + withPause);
    }

    @Test
    @DisplayName("finds the least value of life-sized families, as a plain recursion over the days does")
    void agreesWithPlainRecursionOnLifeSizedFamilies() {
        var families = new RandomFamilies(49);
        int planned = 0;
        for (int i = 0; i < LIFE_SIZED_FAMILIES; i++) {
            FamilyProblem problem = families.lifeSized();

            FamilyOutcome outcome = solver.solve(problem);

            long least = PlainProgram.leastValue(problem);
            switch (outcome) {
                case FamilyPlan plan -> {
                    assertEquals(least, plan.value(), problem::toString);
                    assertEquals(List.of(), VisitRules.breaches(problem, plan.quanta()), problem::toString);
                    planned++;
                }
                case Infeasible _ -> assertEquals(PlainProgram.NO_PLAN, least, problem::toString);
            }
        }
        assertTrue(planned > LIFE_SIZED_FAMILIES / 2, "families with a plan: " + planned);
    }

    private static boolean hasPause(FamilyProblem problem, List<Integer> quanta) {
        boolean visited = false;
        boolean paused = false;
        for (int k = 0; k < quanta.size(); k++) {
            if (!problem.days().get(k).isOpen()) {
                continue;
            }
            if (quanta.get(k) > 0) {
                if (paused) {
                    return true;
                }
                visited = true;
            } else {
                paused = visited;
            }
        }
        return false;
    }
}
