package nl.kraamflex.bench.family;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kraamflex.bench.Rotation;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What JMH runs: each planner takes the same families in turn. How long and how often is for {@link FamilyBench}. */
public class FamilyTimings {
    /** How many families of each size there are. */
    static final int FAMILIES = 1_000;

    /** Families in the form in which one planner starts on them; {@link FamilyBench} sets seed, date and size. */
    @State(Scope.Thread)
    public abstract static class Prepared {
        /** What the families are drawn from. */
        @Param("1")
        public long seed;

        /** The date whose law holds, as ISO 8601 writes it. */
        @Param("2026-01-01")
        public String lawDate = "";

        /** How large the families are. */
        @Param
        public FamilySize size = FamilySize.FOURTEEN_DAYS_49_HOURS;

        private Rotation<Supplier<?>> runs = new Rotation<>(List.of());

        /** Draws the families. */
        @Setup
        public void prepare() {
            runs = new Rotation<>(new RandomFamilies(seed, size, RandomFamilies.settings(LocalDate.parse(lawDate)))
                    .distinct(FAMILIES).stream().map(planner()).toList());
        }

        abstract Function<FamilyProblem, Supplier<?>> planner();

        Object runNext() {
            return runs.next().get();
        }
    }

    /** For the solver of scheduling-service. */
    public static class Kraamflex extends Prepared {
        @Override
        Function<FamilyProblem, Supplier<?>> planner() {
            return new SolverSubject()::prepare;
        }
    }

    /** For CP-SAT. */
    public static class ConstraintSolver extends Prepared {
        @Override
        Function<FamilyProblem, Supplier<?>> planner() {
            return new CpSat()::prepare;
        }
    }

    /** For Timefold. */
    public static class LocalSearch extends Prepared {
        @Override
        Function<FamilyProblem, Supplier<?>> planner() {
            return new Timefold()::prepare;
        }
    }

    /** The one cheapest plan with its terms. */
    @Benchmark
    public Object kraamflex(Kraamflex state) {
        return state.runNext();
    }

    /** A cheapest plan and the proof that none is cheaper. */
    @Benchmark
    public Object cpSat(ConstraintSolver state) {
        return state.runNext();
    }

    /** A plan within so many moves. */
    @Benchmark
    public Object timefold(LocalSearch state) {
        return state.runNext();
    }
}
