package nl.kraamflex.bench.region;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.kraamflex.scheduling.domain.region.RegionProblem;

/** Timefold's local search with the moves that it uses for single families, over the days of all of them. */
final class TimefoldRegion implements RegionPeer {
    /** Kept, so that what it is told is not forgotten. */
    private static final Logger PROGRESS = Logger.getLogger("ai.timefold.solver");

    /** Says nothing of its progress. */
    TimefoldRegion() {
        PROGRESS.setLevel(Level.WARNING);
    }

    @Override
    public String product() {
        return "Timefold " + Solver.class.getPackage().getImplementationVersion();
    }

    @Override
    public List<int[]> plan(RegionProblem problem, int seconds) {
        SolverFactory<VisitDays> solvers = SolverFactory.create(new SolverConfig()
                .withSolutionClass(VisitDays.class)
                .withEntityClasses(VisitDay.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(VisitScore.class))
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
                .withTerminationConfig(new TerminationConfig().withSecondsSpentLimit((long) seconds)));
        VisitDays found = solvers.buildSolver().solve(new VisitDays(problem));
        List<int[]> quanta = found.quanta();
        List<int[]> plans = new ArrayList<>();
        for (int f = 0; f < quanta.size(); f++) {
            if (found.families().get(f).excess(quanta.get(f)) > 0) {
                return List.of();
            }
            plans.add(found.families().get(f).ofWindow(quanta.get(f)));
        }
        return plans;
    }
}
