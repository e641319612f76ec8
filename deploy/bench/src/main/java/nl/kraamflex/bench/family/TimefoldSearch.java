package nl.kraamflex.bench.family;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Timefold's local search over days of visits. Besides single days and exchanges between two days it may change any two days
 * at once, since most better plans move hours from one day to another.
 */
public final class TimefoldSearch {
    /** What is measured. */
    public static final String PRODUCT = "Timefold " + Solver.class.getPackage().getImplementationVersion();

    /** Kept, so that what it is told is not forgotten. */
    private static final Logger PROGRESS = Logger.getLogger("ai.timefold.solver");

    private TimefoldSearch() {}

    /** The search over the days of one family, as {@link #over(Class, Class, MoveSelectorConfig)}. */
    public static SolverConfig over(Class<?> solution, Class<?> day) {
        return over(
                solution,
                day,
                new CartesianProductMoveSelectorConfig()
                        .withMoveSelectors(new ChangeMoveSelectorConfig(), new ChangeMoveSelectorConfig()));
    }

    /**
     * The search without its score and its end. It says nothing of its progress: five lines for each search would be part of its
     * time.
     *
     * @param betweenDays moves that change two days at once
     */
    public static SolverConfig over(Class<?> solution, Class<?> day, MoveSelectorConfig<?> betweenDays) {
        PROGRESS.setLevel(Level.WARNING);
        return new SolverConfig()
                .withSolutionClass(solution)
                .withEntityClasses(day)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(0L)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                        .withMoveSelectors(
                                                new ChangeMoveSelectorConfig(),
                                                new SwapMoveSelectorConfig(),
                                                betweenDays)));
    }
}
