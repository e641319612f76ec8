package nl.kraamflex.bench.region;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearConstraint;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kraamflex.bench.family.PlainFamily;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionProblem;

/**
 * Column generation: a linear program picks among whole plans of families, its shadow prices ask each family for a better
 * one, and at the end HiGHS picks one plan a family. Families find their plans by the family solver of kraamflex, the
 * quickest there is, so that the method is seen at its best.
 */
final class ColumnGeneration implements RegionPeer {
    private static final String OF_WHOLE_NUMBERS = "highs";

    /** OR-Tools 9.15 hands back what rows add up to as HiGHS's shadow prices; GLOP's are right. */
    private static final String OF_SHADOW_PRICES = "glop";

    /** Of the time; the rest is for picking one plan a family. */
    private static final double SHARE_OF_PRICING = 0.5;

    private static final double NANOS = 1e9;
    private static final long MILLIS = 1_000;

    /** Costs in millions keep the numbers of the programs near one another. */
    private static final double SCALE = 1e-6;

    private static final double ROUNDING = 1e-6;

    ColumnGeneration() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String key() {
        return "column-generation";
    }

    @Override
    public String product() {
        return "Column generation, GLOP and HiGHS of OR-Tools";
    }

    @Override
    public PeerPlan plan(RegionProblem problem, int seconds) {
        long begin = System.nanoTime();
        long pricingEnds = begin + (long) (SHARE_OF_PRICING * seconds * NANOS);
        Columns columns = new Columns(problem);
        columns.add(new long[problem.dates()]);
        boolean better = true;
        while (better && System.nanoTime() - pricingEnds < 0) {
            Master relaxed = new Master(problem, columns, false);
            better = relaxed.solve(seconds) && columns.add(relaxed.prices());
        }
        double left = seconds - (System.nanoTime() - begin) / NANOS;
        Master whole = new Master(problem, columns, true);
        return whole.solve(left) ? PeerPlan.unproven(whole.picked()) : PeerPlan.NONE;
    }

    /** The plans of families found so far. */
    private static final class Columns {
        private final RegionProblem problem;
        private final FamilySolver solver = new FamilySolver();
        private final List<PlainFamily> plain = new ArrayList<>();
        private final List<List<int[]>> plans = new ArrayList<>();
        private final List<Set<List<Integer>>> known = new ArrayList<>();

        Columns(RegionProblem problem) {
            this.problem = problem;
            for (RegionFamily family : problem.families()) {
                plain.add(new PlainFamily(family.problem()));
                plans.add(new ArrayList<>());
                known.add(new HashSet<>());
            }
        }

        /** Adds each family's best plan at these prices; tells whether any was new. */
        boolean add(long[] prices) {
            boolean anyNew = false;
            for (int f = 0; f < plans.size(); f++) {
                RegionFamily family = problem.families().get(f);
                List<Long> ofDays = new ArrayList<>();
                for (int k = 0; k < family.problem().days().size(); k++) {
                    ofDays.add(prices[Math.max(0, problem.offsetOf(family) + k)]);
                }
                if (solver.solve(family.problem().withPrices(ofDays)) instanceof FamilyPlan plan
                        && known.get(f).add(plan.quanta())) {
                    plans.get(f)
                            .add(plan.quanta().stream()
                                    .mapToInt(Integer::intValue)
                                    .toArray());
                    anyNew = true;
                }
            }
            return anyNew;
        }

        List<int[]> of(int family) {
            return plans.get(family);
        }

        double cost(int family, int[] plan) {
            PlainFamily days = plain.get(family);
            return SCALE
                    * days.value(days.ofOpenDays(Arrays.stream(plan).boxed().toList()));
        }
    }

    /** Picks among the plans there are. */
    private static final class Master {
        private final RegionProblem problem;
        private final Columns columns;
        private final ModelBuilder model = new ModelBuilder();
        private final List<List<Variable>> picks = new ArrayList<>();
        private final List<LinearConstraint> ofDates = new ArrayList<>();
        private final ModelSolver solver;

        Master(RegionProblem problem, Columns columns, boolean whole) {
            this.problem = problem;
            this.columns = columns;
            this.solver = new ModelSolver(whole ? OF_WHOLE_NUMBERS : OF_SHADOW_PRICES);
            if (whole) {
                // Its banner would stand among the figures.
                solver.setSolverSpecificParameters("output_flag=false");
            }
            LinearExprBuilder cost = LinearExpr.newBuilder();
            List<LinearExprBuilder> used = new ArrayList<>();
            for (int d = 0; d < problem.dates(); d++) {
                used.add(LinearExpr.newBuilder());
            }
            for (int f = 0; f < problem.families().size(); f++) {
                addFamily(f, whole, cost, used);
            }
            for (int d = 0; d < problem.dates(); d++) {
                Variable uncovered = model.newNumVar(0, Double.POSITIVE_INFINITY, "");
                ofDates.add(model.addLessOrEqual(
                        used.get(d).addTerm(uncovered, -1), problem.capacity().get(d)));
                cost.addTerm(uncovered, SCALE * problem.weights().uncovered());
            }
            model.minimize(cost);
        }

        private void addFamily(int f, boolean whole, LinearExprBuilder cost, List<LinearExprBuilder> used) {
            RegionFamily family = problem.families().get(f);
            LinearExprBuilder one = LinearExpr.newBuilder();
            List<Variable> ofFamily = new ArrayList<>();
            for (int[] plan : columns.of(f)) {
                Variable pick = whole ? model.newBoolVar("") : model.newNumVar(0, 1, "");
                one.addTerm(pick, 1);
                cost.addTerm(pick, columns.cost(f, plan));
                for (int k = 0; k < plan.length; k++) {
                    if (plan[k] > 0) {
                        used.get(problem.offsetOf(family) + k).addTerm(pick, plan[k]);
                    }
                }
                ofFamily.add(pick);
            }
            model.addEquality(one, 1);
            picks.add(ofFamily);
        }

        boolean solve(double seconds) {
            solver.setTimeLimit(Duration.ofMillis(Math.max(MILLIS, (long) (MILLIS * seconds))));
            SolveStatus status = solver.solve(model);
            return status == SolveStatus.OPTIMAL || status == SolveStatus.FEASIBLE;
        }

        /** Shadow prices of the dates, as whole numbers that a family can be asked at. */
        long[] prices() {
            return ofDates.stream()
                    .mapToLong(date -> {
                        double price = Math.rint(-solver.getDualValue(date) / SCALE);
                        return Math.clamp((long) price, 0, problem.weights().uncovered());
                    })
                    .toArray();
        }

        List<int[]> picked() {
            List<int[]> picked = new ArrayList<>();
            for (int f = 0; f < picks.size(); f++) {
                for (int at = 0; at < picks.get(f).size(); at++) {
                    if (solver.getValue(picks.get(f).get(at)) > 1 - ROUNDING) {
                        picked.add(columns.of(f).get(at));
                        break;
                    }
                }
            }
            if (picked.size() < picks.size()) {
                throw new IllegalStateException("HiGHS picked no plan for a family");
            }
            return picked;
        }
    }
}
