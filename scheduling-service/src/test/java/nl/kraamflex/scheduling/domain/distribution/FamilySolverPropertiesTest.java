package nl.kraamflex.scheduling.domain.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every family, of a size that occurs in practice. */
@Label("For every family")
class FamilySolverPropertiesTest {

    private static final String SEED = "4915";

    private final FamilySolver solver = new FamilySolver();

    @Provide
    Arbitrary<FamilyProblem> families() {
        return Arbitraries.longs().between(0, 1_000_000).map(seed -> new RandomFamilies(seed).lifeSized());
    }

    @Property(tries = 500, seed = SEED)
    @Label("the plan is feasible, keeps blocked days empty and holds no more than there is to plan")
    void planIsFeasible(@ForAll("families") FamilyProblem problem) {
        FamilyPlan plan = planOrSkip(problem);

        assertEquals(List.of(), VisitRules.breaches(problem, plan.quanta()));
        int planned = 0;
        for (int k = 0; k < plan.quanta().size(); k++) {
            planned += plan.quanta().get(k);
            if (problem.days().get(k).kind() == DayKind.BLOCKED) {
                assertEquals(0, plan.quanta().get(k));
            }
        }
        assertTrue(planned <= problem.toPlan());
        assertEquals(problem.toPlan() - planned, plan.missing());
    }

    @Property(tries = 500, seed = SEED)
    @Label("the value of the plan is that of its days, valued anew")
    void valueIsRecomputed(@ForAll("families") FamilyProblem problem) {
        FamilyPlan plan = planOrSkip(problem);

        assertEquals(FamilyObjective.of(problem, plan.quanta()), plan.terms());
        assertEquals(plan.terms().total(), plan.value());
    }

    @Property(tries = 500, seed = SEED)
    @Label("one quantum more to plan costs at most the dearest missing quantum, and never makes planning impossible")
    void moreToPlan(@ForAll("families") FamilyProblem problem) {
        Assume.that(problem.toPlan() < problem.indicated());
        FamilyPlan plan = planOrSkip(problem);
        FamilyProblem more = new FamilyProblem(
                problem.days(),
                problem.indicated(),
                problem.toPlan() + 1,
                problem.toGuarantee(),
                problem.gapRule(),
                problem.daysSinceLastVisit(),
                problem.protectedCase(),
                problem.weights());

        FamilyPlan withMore = assertInstanceOf(FamilyPlan.class, solver.solve(more));

        long factor = problem.protectedCase() ? problem.weights().protectedFactor() : 1;
        assertTrue(withMore.value() <= plan.value() + factor * problem.weights().missingBeyond());
    }

    @Property(tries = 500, seed = SEED)
    @Label("a higher price on a day never adds hours to that day and never lowers the value")
    void dearerDay(@ForAll("families") FamilyProblem problem, @ForAll @IntRange(min = 1, max = 3_000_000) int rise) {
        FamilyPlan plan = planOrSkip(problem);
        for (int day = 1; day <= problem.days().size(); day += 5) {
            CareDay careDay = problem.days().get(day - 1);

            FamilyPlan dearer = assertInstanceOf(
                    FamilyPlan.class, solver.solve(problem.withDay(day, careDay.withPrice(careDay.price() + rise))));

            assertTrue(dearer.quanta().get(day - 1) <= plan.quanta().get(day - 1));
            assertTrue(dearer.value() >= plan.value());
        }
    }

    @Property(tries = 500, seed = SEED)
    @Label("the plan in force, if it is the best plan already, stays as it is")
    void bestPlanInForceStays(@ForAll("families") FamilyProblem problem) {
        FamilyPlan plan = planOrSkip(problem);
        FamilyProblem again = problem;
        for (int day = 1; day <= problem.days().size(); day++) {
            CareDay careDay = problem.days().get(day - 1);
            Assume.that(careDay.inForce().isEmpty());
            again = again.withDay(day, careDay.withInForce(plan.quanta().get(day - 1)));
        }

        FamilyPlan kept = assertInstanceOf(FamilyPlan.class, solver.solve(again));

        assertEquals(plan, kept);
    }

    @Property(tries = 500, seed = SEED)
    @Label("no feasible plan beside the best one, with a quantum moved between two days, is better")
    void noSmallExchangeHelps(@ForAll("families") FamilyProblem problem) {
        FamilyPlan plan = planOrSkip(problem);
        for (int from = 0; from < plan.quanta().size(); from++) {
            for (int to = 0; to < plan.quanta().size(); to++) {
                var moved = new ArrayList<>(plan.quanta());
                moved.set(from, moved.get(from) - 1);
                moved.set(to, moved.get(to) + 1);
                if (VisitRules.breaches(problem, moved).isEmpty()) {
                    long value = FamilyObjective.of(problem, moved).total();
                    assertTrue(value >= plan.value());
                    // Of equally cheap plans the one with more on the earlier day is the answer.
                    assertTrue(value > plan.value() || from <= to);
                }
            }
        }
    }

    @Property(tries = 300, seed = SEED)
    @Label("giving up required days makes the required visits fit, unless the running gap stands in the way")
    void fewerVisitsFit(@ForAll("families") FamilyProblem problem, @ForAll @IntRange(max = 60) int toPlan) {
        FamilyProblem scarce = Example.withToPlan(problem, Math.min(toPlan, problem.toPlan()));

        FewerVisits fewer = FewerVisits.fit(scarce);

        switch (solver.solve(fewer.problem())) {
            case FamilyPlan plan -> assertEquals(List.of(), VisitRules.breaches(fewer.problem(), plan.quanta()));
            case Infeasible refusal -> assertEquals(Infeasible.Reason.RUNNING_GAP, refusal.reason());
        }
        boolean impossible = solver.solve(scarce) instanceof Infeasible;
        assertEquals(impossible, !fewer.days().isEmpty());
    }

    @Property(tries = 300, seed = SEED)
    @Label("once visits were delivered as planned, the rest of the plan stays and their days stay empty")
    void deliveredDaysNeverMove(@ForAll("families") FamilyProblem problem, @ForAll @IntRange(max = 41) int last) {
        FamilyPlan plan = planOrSkip(problem);
        Assume.that(last < plan.quanta().size() && plan.quanta().get(last) > 0);
        var restOfPlan = new ArrayList<Integer>(Collections.nCopies(last + 1, 0));
        restOfPlan.addAll(plan.quanta().subList(last + 1, plan.quanta().size()));

        FamilyPlan rest = assertInstanceOf(FamilyPlan.class, solver.solve(delivered(problem, plan, last)));

        assertEquals(restOfPlan, rest.quanta());
        assertEquals(plan.missing(), rest.missing());
        assertEquals(plan.belowGuarantee(), rest.belowGuarantee());
    }

    @Property(tries = 300, seed = SEED)
    @Label("no prices of days prove more than the plan costs: the priced value, less what its hours pay, bounds it")
    void pricesBoundTheValue(
            @ForAll("families") FamilyProblem problem, @ForAll @IntRange(max = 1_000_000) int pricesSeed) {
        FamilyPlan plan = planOrSkip(problem);
        var random = new SplittableRandom(pricesSeed);
        var prices = new ArrayList<Long>();
        long paid = 0;
        for (int k = 0; k < problem.days().size(); k++) {
            long rise = random.nextInt(3) == 0 ? random.nextLong(3_000_000) : 0;
            prices.add(problem.days().get(k).price() + rise);
            paid += rise * plan.quanta().get(k);
        }

        FamilyPlan priced = assertInstanceOf(FamilyPlan.class, solver.solve(problem.withPrices(prices)));

        assertTrue(priced.value() - paid <= plan.value());
    }

    @Property(tries = 300, seed = SEED)
    @Label("a rule that leaves more plans never makes the best one dearer")
    void looserRulesNeverCostMore(@ForAll("families") FamilyProblem problem, @ForAll @IntRange(max = 41) int at) {
        FamilyPlan plan = planOrSkip(problem);
        int day = 1 + at % problem.days().size();
        CareDay careDay = problem.days().get(day - 1);
        Assume.that(careDay.isOpen());
        var longer = new CareDay(
                careDay.kind(),
                Math.max(1, careDay.shortest() - 4),
                Math.min(CareDay.LONGEST_POSSIBLE, careDay.longest() + 4),
                careDay.wish(),
                careDay.inForce(),
                careDay.soon(),
                careDay.price());

        assertTrue(valueOf(problem.withDay(day, careDay.withKind(DayKind.OPTIONAL))) <= plan.value());
        assertTrue(valueOf(problem.withDay(day, longer)) <= plan.value());
        assertTrue(valueOf(withGapRule(problem, new GapRule(3, 8))) <= plan.value());
        assertTrue(valueOf(withGapRule(problem, new GapRule(2, 1))) <= plan.value());
    }

    @Property(tries = 100, seed = SEED)
    @Label("threads that each have their own solver all find the same answer, whatever they solved before")
    void sameAnswerOnEveryThread(
            @ForAll("families") FamilyProblem first,
            @ForAll("families") FamilyProblem second,
            @ForAll("families") FamilyProblem third) {
        List<FamilyProblem> problems = List.of(first, second, third, first);
        List<FamilyOutcome> expected = problems.stream()
                .map(problem -> new FamilySolver().solve(problem))
                .toList();

        List<List<FamilyOutcome>> found = IntStream.range(0, 4)
                .parallel()
                .mapToObj(turn -> {
                    var own = new FamilySolver();
                    var turned = new ArrayList<>(problems);
                    Collections.rotate(turned, turn);
                    var outcomes =
                            new ArrayList<>(turned.stream().map(own::solve).toList());
                    Collections.rotate(outcomes, -turn);
                    return List.<FamilyOutcome>copyOf(outcomes);
                })
                .toList();

        assertEquals(Collections.nCopies(4, expected), found);
    }

    private long valueOf(FamilyProblem problem) {
        return assertInstanceOf(FamilyPlan.class, solver.solve(problem)).value();
    }

    private static FamilyProblem withGapRule(FamilyProblem problem, GapRule rule) {
        return new FamilyProblem(
                problem.days(),
                problem.indicated(),
                problem.toPlan(),
                problem.toGuarantee(),
                rule,
                problem.daysSinceLastVisit(),
                problem.protectedCase(),
                problem.weights());
    }

    /** What is left of a problem after the visits of its plan up to one, which is the last that was delivered. */
    private static FamilyProblem delivered(FamilyProblem problem, FamilyPlan plan, int last) {
        var days = new ArrayList<CareDay>();
        int delivered = 0;
        for (int k = 0; k < problem.days().size(); k++) {
            CareDay day = problem.days().get(k);
            days.add(k <= last ? day.withKind(DayKind.BLOCKED) : day);
            delivered += k <= last ? plan.quanta().get(k) : 0;
        }
        return new FamilyProblem(
                days,
                problem.indicated(),
                problem.toPlan() - delivered,
                Math.max(0, problem.toGuarantee() - delivered),
                problem.gapRule(),
                OptionalInt.of(0),
                problem.protectedCase(),
                problem.weights());
    }

    private FamilyPlan planOrSkip(FamilyProblem problem) {
        FamilyOutcome outcome = solver.solve(problem);
        Assume.that(outcome instanceof FamilyPlan);
        return assertInstanceOf(FamilyPlan.class, outcome);
    }
}
