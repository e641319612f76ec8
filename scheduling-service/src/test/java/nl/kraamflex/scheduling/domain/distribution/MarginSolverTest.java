package nl.kraamflex.scheduling.domain.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The solver by margins")
class MarginSolverTest {

    private static final int FAMILIES = 20_000;
    private static final long DECISIVE = 1L << 50;

    private final FamilySolver exact = new FamilySolver();
    private final MarginSolver margins = new MarginSolver();
    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    @DisplayName("has an answer for many families at prices, and never another value than the exact program")
    void agreesAtPrices() {
        int small = answered(new RandomFamilies(5)::small, FAMILIES, false);
        int lifeSized = answered(new RandomFamilies(6)::lifeSized, FAMILIES / 10, false);
        assertTrue(small > FAMILIES / 5, "answers for small families: " + small);
        assertTrue(lifeSized > FAMILIES / 10 / 3, "answers for life-sized families: " + lifeSized);
    }

    @Test
    @DisplayName("keeps to visits that charges settle, at the value of the exact program")
    void agreesWithCharges() {
        int small = answered(new RandomFamilies(7)::small, FAMILIES, true);
        int lifeSized = answered(new RandomFamilies(8)::lifeSized, FAMILIES / 10, true);
        assertTrue(small > FAMILIES / 10, "answers for small families: " + small);
        assertTrue(lifeSized > FAMILIES / 10 / 5, "answers for life-sized families: " + lifeSized);
    }

    private int answered(Supplier<FamilyProblem> families, int count, boolean settle) {
        int answered = 0;
        for (int i = 0; i < count; i++) {
            FamilyProblem problem = withoutPrices(families.get());
            int days = problem.days().size();
            long highest = 1L << random.nextInt(10, 31);
            long[] prices = new long[days];
            long[] charges = new long[days];
            for (int k = 0; k < days; k++) {
                prices[k] = random.nextLong(highest);
                charges[k] = settle && random.nextInt(6) == 0 ? random.nextBoolean() ? DECISIVE : -DECISIVE : 0;
            }
            int[] quanta = new int[days];

            long value = settle
                    ? margins.solve(new PreparedFamily(problem), prices, 0, charges, quanta)
                    : margins.solve(new PreparedFamily(problem), prices, 0, quanta);

            if (value != MarginSolver.UNDECIDED) {
                assertEquals(exactValue(problem, prices, charges), value, problem::toString);
                assertEquals(value, valueOf(problem, prices, charges, quanta), problem::toString);
                answered++;
            }
        }
        return answered;
    }

    private static FamilyProblem withoutPrices(FamilyProblem problem) {
        return problem.withPrices(problem.days().stream().map(day -> 0L).toList());
    }

    private long exactValue(FamilyProblem problem, long[] prices, long[] charges) {
        int days = problem.days().size();
        long[] all = new long[days * FamilySolver.CHARGES_PER_DAY];
        for (int k = 0; k < days; k++) {
            for (int x = 0; x < FamilySolver.CHARGES_PER_DAY; x++) {
                all[k * FamilySolver.CHARGES_PER_DAY + x] = prices[k] * x + charges[k];
            }
        }
        return exact.solve(problem, all, new int[days]);
    }

    private static long valueOf(FamilyProblem problem, long[] prices, long[] charges, int[] quanta) {
        List<Integer> plan = new ArrayList<>();
        long besides = 0;
        for (int k = 0; k < quanta.length; k++) {
            plan.add(quanta[k]);
            besides += prices[k] * quanta[k] + (quanta[k] > 0 ? charges[k] : 0);
        }
        assertEquals(List.of(), VisitRules.breaches(problem, plan), problem::toString);
        return FamilyObjective.of(problem, plan).total() + besides;
    }
}
