package nl.kraamflex.bench.family;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
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

    /** One family as variables and constraints. */
    private static final class Model {
        private final PlainFamily family;
        private final CpModel model = new CpModel();
        private final List<List<Literal>> amounts = new ArrayList<>();
        private final List<Literal> visits = new ArrayList<>();
        private final LinearExprBuilder planned = LinearExpr.newBuilder();
        private final LinearExprBuilder cost = LinearExpr.newBuilder();

        Model(PlainFamily family) {
            this.family = family;
            for (int i = 0; i < family.openDays(); i++) {
                addDay(i);
            }
            addGaps();
            addShortfall();
            model.minimize(cost);
        }

        private void addDay(int i) {
            List<Literal> ofDay = new ArrayList<>();
            for (int x : family.amounts(i)) {
                BoolVar chosen = model.newBoolVar("");
                ofDay.add(chosen);
                planned.addTerm(chosen, x);
                cost.addTerm(chosen, family.cost(i, x));
            }
            model.addExactlyOne(ofDay);
            amounts.add(ofDay);
            visits.add(
                    family.day(i).kind() == DayKind.REQUIRED
                            ? model.trueLiteral()
                            : ofDay.getFirst().not());
        }

        /** No visit falls after a gap that is too long: neither after the one now running nor after one behind a visit. */
        private void addGaps() {
            List<Literal> laterVisits = new ArrayList<>();
            for (int i = 0; i < visits.size(); i++) {
                BoolVar later = model.newBoolVar("");
                laterVisits.add(later);
                model.addImplication(visits.get(i), later);
                if (i > 0) {
                    model.addImplication(later, laterVisits.get(i - 1));
                }
            }
            OptionalInt lastFirst = family.lastFirstVisit();
            if (lastFirst.isPresent()) {
                addGap(new ArrayList<>(), 0, lastFirst.getAsInt(), laterVisits);
            }
            for (int i = 0; i + 1 < visits.size(); i++) {
                List<Literal> unlessNoVisit =
                        new ArrayList<>(List.of(visits.get(i).not()));
                addGap(unlessNoVisit, i + 1, i + 1 + family.gapLimit(i + 1), laterVisits);
            }
        }

        /** Without a visit on the open days {@code from} to {@code last} there is none later. */
        private void addGap(List<Literal> clause, int from, int last, List<Literal> laterVisits) {
            int beyond = Math.max(from, last + 1);
            if (beyond >= visits.size()) {
                return;
            }
            clause.addAll(visits.subList(from, beyond));
            clause.add(laterVisits.get(beyond).not());
            model.addBoolOr(clause);
        }

        private void addShortfall() {
            FamilyProblem problem = family.problem();
            List<Long> prices = family.missingPrices();
            IntVar first = model.newIntVar(0, family.missingFirst(), "");
            IntVar second = model.newIntVar(0, family.missingSecond(), "");
            IntVar beyond = model.newIntVar(0, problem.toPlan(), "");
            IntVar belowGuarantee = model.newIntVar(0, problem.toGuarantee(), "");
            LinearExpr all = LinearExpr.newBuilder()
                    .add(planned)
                    .add(first)
                    .add(second)
                    .add(beyond)
                    .build();
            // Prices rise, so the cheapest plan fills the cheaper parts first.
            model.addEquality(all, problem.toPlan());
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(planned).add(belowGuarantee), problem.toGuarantee());
            cost.addTerm(first, prices.get(0))
                    .addTerm(second, prices.get(1))
                    .addTerm(beyond, prices.get(2))
                    .addTerm(belowGuarantee, problem.weights().guarantee());
        }

        Proof solve() {
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(MOST_SECONDS);
            CpSolverStatus status = solver.solve(model);
            return switch (status) {
                case OPTIMAL -> new Proof(true, Math.round(solver.objectiveValue()), chosen(solver));
                case INFEASIBLE -> new Proof(false, 0, List.of());
                default ->
                    throw new BenchFailure("CP-SAT proved nothing in %.0f s: it says %s of %s."
                            .formatted(MOST_SECONDS, status, family.problem()));
            };
        }

        private List<Integer> chosen(CpSolver solver) {
            List<Integer> quanta = new ArrayList<>();
            for (int i = 0; i < amounts.size(); i++) {
                int at = 0;
                while (!solver.booleanValue(amounts.get(i).get(at))) {
                    at++;
                }
                quanta.add(family.amounts(i).get(at));
            }
            return quanta;
        }
    }
}
