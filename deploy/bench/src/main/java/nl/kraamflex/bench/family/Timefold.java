package nl.kraamflex.bench.family;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/**
 * Timefold's local search, which gets near the cheapest plan without knowing how near. Besides single days and exchanges
 * between two days it may change any two days at once, since most better plans move hours from one day to another.
 */
final class Timefold implements FamilyPlanner<DaysOfFamily> {
    /** Ten times fewer leave the plans some percent dearer, ten times more take seconds for a family. */
    private static final long MOST_MOVES = 500_000;

    /** Kept, so that what it is told is not forgotten. */
    private static final Logger PROGRESS = Logger.getLogger("ai.timefold.solver");

    private final SolverFactory<DaysOfFamily> solvers = SolverFactory.create(new SolverConfig()
            .withSolutionClass(DaysOfFamily.class)
            .withEntityClasses(DayOfVisit.class)
            .withEasyScoreCalculatorClass(PlanScore.class)
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withRandomSeed(0L)
            .withPhases(
                    new ConstructionHeuristicPhaseConfig(),
                    new LocalSearchPhaseConfig()
                            .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                    .withMoveSelectors(
                                            new ChangeMoveSelectorConfig(),
                                            new SwapMoveSelectorConfig(),
                                            new CartesianProductMoveSelectorConfig()
                                                    .withMoveSelectors(
                                                            new ChangeMoveSelectorConfig(),
                                                            new ChangeMoveSelectorConfig()))))
            .withTerminationConfig(new TerminationConfig().withMoveCountLimit(MOST_MOVES)));

    /** Says nothing of its progress: five lines for each family would be part of its time. */
    Timefold() {
        PROGRESS.setLevel(Level.WARNING);
    }

    @Override
    public String product() {
        return "Timefold " + Solver.class.getPackage().getImplementationVersion();
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
