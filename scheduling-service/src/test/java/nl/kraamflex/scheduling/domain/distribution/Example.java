package nl.kraamflex.scheduling.domain.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Made-up problems for tests, and short ways to vary them. */
final class Example {

    static final GapRule TWO_DAYS_FROM_DAY_8 = new GapRule(2, 8);

    /** No gap is ever too long in a window of at most 42 days. */
    static final GapRule ANY_GAP = new GapRule(42, 1);

    static final ObjectiveWeights WEIGHTS = new ObjectiveWeights(
            1, 4_000, 16_000, 40_000, 160_000, 800_000, 1_200_000, 1_600_000, 4, 40_000_000, 1_000_000_000);

    static final TargetProfile PROFILE = new TargetProfile("example", List.of(8, 8, 7, 7, 6, 5, 4, 4, 3, 3), 2);

    private Example() {}

    /**
     * A family of which nothing was delivered yet and that has no plan in force; guarantee as far as there are hours.
     */
    static FamilyProblem family(int indicated, GapRule rule, CareDay... days) {
        return family(indicated, rule, Arrays.asList(days));
    }

    static FamilyProblem family(int indicated, GapRule rule, List<CareDay> days) {
        return new FamilyProblem(
                days, indicated, indicated, Math.min(96, indicated), rule, OptionalInt.empty(), false, WEIGHTS);
    }

    /** A window of optional days of 3 to 8 hours whose wishes follow the example profile. */
    static List<CareDay> wishedDays(int length, int indicated) {
        var kinds = new ArrayList<DayKind>();
        for (int i = 0; i < length; i++) {
            kinds.add(DayKind.OPTIONAL);
        }
        var days = new ArrayList<CareDay>();
        for (int wish : PROFILE.targets(kinds, indicated)) {
            days.add(CareDay.optional(12, 32, wish));
        }
        return days;
    }

    static FamilyProblem withDaysSinceLastVisit(FamilyProblem problem, int days) {
        return new FamilyProblem(
                problem.days(),
                problem.indicated(),
                problem.toPlan(),
                problem.toGuarantee(),
                problem.gapRule(),
                OptionalInt.of(days),
                problem.protectedCase(),
                problem.weights());
    }

    static FamilyProblem withToPlan(FamilyProblem problem, int toPlan) {
        return new FamilyProblem(
                problem.days(),
                problem.indicated(),
                toPlan,
                Math.min(problem.toGuarantee(), toPlan),
                problem.gapRule(),
                problem.daysSinceLastVisit(),
                problem.protectedCase(),
                problem.weights());
    }

    static FamilyProblem withProtection(FamilyProblem problem) {
        return new FamilyProblem(
                problem.days(),
                problem.indicated(),
                problem.toPlan(),
                problem.toGuarantee(),
                problem.gapRule(),
                problem.daysSinceLastVisit(),
                true,
                problem.weights());
    }

    static FamilyPlan planOf(FamilyProblem problem) {
        return switch (new FamilySolver().solve(problem)) {
            case FamilyPlan plan -> plan;
            case Infeasible infeasible -> throw new AssertionError("expected a plan: " + infeasible.explanation());
        };
    }

    static Infeasible refusalOf(FamilyProblem problem) {
        return switch (new FamilySolver().solve(problem)) {
            case FamilyPlan plan -> throw new AssertionError("expected no plan, found " + plan);
            case Infeasible infeasible -> infeasible;
        };
    }
}
