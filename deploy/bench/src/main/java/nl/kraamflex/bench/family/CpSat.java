package nl.kraamflex.bench.family;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/**
 * CP-SAT of Google's OR-Tools, which proves that its plan is the cheapest: one variable for each amount that a day can have.
 * The model is made ahead of time; a run is the search alone, with one worker.
 */
final class CpSat implements FamilyPlanner<CpSat.Proof> {
    private static final double MOST_SECONDS = 60;

    /**
     * What a search found.
     *
     * @param hasPlan whether there is any plan
     * @param objective value that the search says it proved
     * @param quanta per open day; empty when there is no plan
     */
    record Proof(boolean hasPlan, long objective, List<Integer> quanta) {}

    /** Loads the native library. */
    CpSat() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | UnsatisfiedLinkError absent) {
            throw new BenchFailure(
                    "CP-SAT's native library does not load here: it is on the class path for Linux on x86-64 only.",
                    absent);
        }
    }

    @Override
    public String product() {
        return "CP-SAT " + OrToolsVersion.getVersionString();
    }

    @Override
    public Supplier<Proof> prepare(FamilyProblem problem) {
        Model model = new Model(new PlainFamily(problem));
        return model::solve;
    }

    @Override
    public OptionalLong value(FamilyProblem problem, Proof proof) {
        if (!proof.hasPlan()) {
            return OptionalLong.empty();
        }
        int[] quanta = proof.quanta().stream().mapToInt(Integer::intValue).toArray();
        PlainFamily family = new PlainFamily(problem);
        long value = family.value(quanta);
        if (value != proof.objective() || family.excess(quanta) > 0) {
            throw new IllegalStateException("CP-SAT's model is not that of the family: it says %d for %s of %s"
                    .formatted(proof.objective(), proof.quanta(), problem));
        }
        return OptionalLong.of(value);
    }

    /** One family and what it costs. */
    private static final class Model {
        private final PlainFamily family;
        private final CpModel model = new CpModel();
        private final FamilyInCpSat days;

        Model(PlainFamily family) {
            this.family = family;
            LinearExprBuilder cost = LinearExpr.newBuilder();
            this.days = new FamilyInCpSat(family, model, cost);
            model.minimize(cost);
        }

        Proof solve() {
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(MOST_SECONDS);
            CpSolverStatus status = solver.solve(model);
            return switch (status) {
                case OPTIMAL -> new Proof(true, Math.round(solver.objectiveValue()), days.chosen(solver));
                case INFEASIBLE -> new Proof(false, 0, List.of());
                default ->
                    throw new BenchFailure("CP-SAT proved nothing in %.0f s: it says %s of %s."
                            .formatted(MOST_SECONDS, status, family.problem()));
            };
        }
    }
}
