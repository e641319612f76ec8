package nl.kraamflex.bench.region;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.family.FamilyInCpSat;
import nl.kraamflex.bench.family.PlainFamily;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionProblem;

/** CP-SAT with every family as it proves single ones, and what they plan together on each date; it begins with a plan. */
final class CpSatRegion implements RegionPeer {
    private final int workers;

    /** Loads the native library. */
    CpSatRegion(int workers) {
        Loader.loadNativeLibraries();
        this.workers = workers;
    }

    @Override
    public String key() {
        return "cp-sat";
    }

    @Override
    public String product() {
        return "CP-SAT " + OrToolsVersion.getVersionString();
    }

    @Override
    public PeerPlan plan(RegionProblem problem, int seconds) {
        CpModel model = new CpModel();
        LinearExprBuilder cost = LinearExpr.newBuilder();
        List<LinearExprBuilder> used = new ArrayList<>();
        int[] most = new int[problem.dates()];
        for (int d = 0; d < problem.dates(); d++) {
            used.add(LinearExpr.newBuilder());
        }
        List<List<Integer>> first = EachInTurn.plan(problem);
        int[] usedFirst = new int[problem.dates()];
        List<PlainFamily> plain = new ArrayList<>();
        List<FamilyInCpSat> families = new ArrayList<>();
        for (RegionFamily family : problem.families()) {
            List<Integer> ofFirst = first.get(families.size());
            PlainFamily days = new PlainFamily(family.problem());
            FamilyInCpSat inModel = new FamilyInCpSat(days, model, cost);
            for (int i = 0; i < days.openDays(); i++) {
                int date = problem.offsetOf(family) + days.numberOf(i) - 1;
                inModel.addTo(used.get(date), i);
                most[date] += days.day(i).longest();
                usedFirst[date] += ofFirst.get(days.numberOf(i) - 1);
                inModel.beginWith(i, ofFirst.get(days.numberOf(i) - 1));
            }
            plain.add(days);
            families.add(inModel);
        }
        for (int d = 0; d < problem.dates(); d++) {
            IntVar uncovered = model.newIntVar(0, most[d], "");
            model.addLessOrEqual(
                    used.get(d).addTerm(uncovered, -1), problem.capacity().get(d));
            cost.addTerm(uncovered, problem.weights().uncovered());
            model.addHint(
                    uncovered, Math.max(0, usedFirst[d] - problem.capacity().get(d)));
        }
        model.minimize(cost);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(workers).setMaxTimeInSeconds(seconds);
        CpSolverStatus status = solver.solve(model);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> new PeerPlan(chosen(solver, plain, families), status == CpSolverStatus.OPTIMAL);
            case UNKNOWN -> PeerPlan.NONE;
            // Every region has a plan.
            default -> throw new BenchFailure("CP-SAT's model of a region is broken: it says " + status);
        };
    }

    private static List<int[]> chosen(CpSolver solver, List<PlainFamily> plain, List<FamilyInCpSat> families) {
        List<int[]> plans = new ArrayList<>();
        for (int f = 0; f < families.size(); f++) {
            int[] ofOpenDays = families.get(f).chosen(solver).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            plans.add(plain.get(f).ofWindow(ofOpenDays));
        }
        return plans;
    }
}
