package nl.kraamflex.bench.family;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.OptionalLong;
import java.util.function.Supplier;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/** {@link TimefoldSearch}, which gets near the cheapest plan of one family without knowing how near. */
final class Timefold implements FamilyPlanner<DaysOfFamily> {
    /** Ten times fewer leave the plans some percent dearer, ten times more take seconds for a family. */
    private static final long MOST_MOVES = 500_000;

    private final SolverFactory<DaysOfFamily> solvers =
            SolverFactory.create(TimefoldSearch.over(DaysOfFamily.class, DayOfVisit.class)
                    .withEasyScoreCalculatorClass(PlanScore.class)
                    .withTerminationConfig(new TerminationConfig().withMoveCountLimit(MOST_MOVES)));

    @Override
    public String product() {
        return TimefoldSearch.PRODUCT;
    }

    @Override
    public Supplier<DaysOfFamily> prepare(FamilyProblem problem) {
        PlainFamily family = new PlainFamily(problem);
        return () -> solvers.buildSolver().solve(new DaysOfFamily(family));
    }

    @Override
    public OptionalLong value(FamilyProblem problem, DaysOfFamily found) {
        int[] quanta = found.quanta();
        PlainFamily family = new PlainFamily(problem);
        return family.excess(quanta) == 0 ? OptionalLong.of(family.value(quanta)) : OptionalLong.empty();
    }
}
