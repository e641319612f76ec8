package nl.kraamflex.bench.region;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.bench.family.TimefoldSearch;
import nl.kraamflex.scheduling.domain.region.RegionProblem;

/** Timefold's local search over the days of all families, from a plan in which each has its best in turn. */
final class TimefoldRegion implements RegionPeer {
    @Override
    public String key() {
        return "timefold";
    }

    @Override
    public String product() {
        return TimefoldSearch.PRODUCT;
    }

    @Override
    public PeerPlan plan(RegionProblem problem, int seconds) {
        SolverFactory<VisitDays> solvers = SolverFactory.create(TimefoldSearch.over(
                        VisitDays.class,
                        VisitDay.class,
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ShiftsOfHours.class))
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(VisitScore.class))
                .withTerminationConfig(new TerminationConfig().withSecondsSpentLimit((long) seconds)));
        VisitDays found = solvers.buildSolver().solve(new VisitDays(problem));
        List<int[]> quanta = found.quanta();
        List<int[]> plans = new ArrayList<>();
        for (int f = 0; f < quanta.size(); f++) {
            if (found.families().get(f).excess(quanta.get(f)) > 0) {
                return PeerPlan.NONE;
            }
            plans.add(found.families().get(f).ofWindow(quanta.get(f)));
        }
        return PeerPlan.unproven(plans);
    }
}
