package nl.kraamflex.bench.family;

import java.util.OptionalLong;
import java.util.function.Supplier;
import nl.kraamflex.scheduling.domain.distribution.FamilyOutcome;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.Infeasible;

/** The solver of scheduling-service, one for the thread that uses this. */
final class SolverSubject implements FamilyPlanner<FamilyOutcome> {
    private final FamilySolver solver = new FamilySolver();

    @Override
    public String product() {
        return "kraamflex";
    }

    @Override
    public Supplier<FamilyOutcome> prepare(FamilyProblem problem) {
        return () -> solver.solve(problem);
    }

    @Override
    public OptionalLong value(FamilyProblem problem, FamilyOutcome result) {
        return switch (result) {
            case FamilyPlan plan -> OptionalLong.of(valuedAnew(new PlainFamily(problem), plan));
            case Infeasible _ -> OptionalLong.empty();
        };
    }

    private static long valuedAnew(PlainFamily family, FamilyPlan plan) {
        int[] quanta = family.ofOpenDays(plan.quanta());
        long value = family.value(quanta);
        if (family.excess(quanta) > 0 || value != plan.value()) {
            throw new IllegalStateException(
                    "%s is not allowed or is not worth what it says for %s".formatted(plan, family.problem()));
        }
        return value;
    }
}
