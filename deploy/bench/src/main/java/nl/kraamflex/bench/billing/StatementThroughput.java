package nl.kraamflex.bench.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.kraamflex.bench.Rotation;
import nl.kraamflex.platform.dated.DatedLaw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What JMH runs: each calculator takes the same cases in turn. How long and how often is for {@link BillingBench}. */
public class StatementThroughput {
    /** How many cases there are. */
    static final int CASES = 10_000;

    /** Cases in the form in which one calculator starts on them; {@link BillingBench} sets seed and date. */
    @State(Scope.Thread)
    public abstract static class Prepared {
        /** What the cases are drawn from. */
        @Param("1")
        public long seed;

        /** The date around which the cases lie, as ISO 8601 writes it. */
        @Param("2026-01-01")
        public String lawDate = "";

        private Rotation<Supplier<?>> calculations = new Rotation<>(List.of());

        /** Draws the cases. */
        @Setup
        public void prepare() {
            StatementCalculator<?> calculator = calculator(DatedLaw.shipped());
            calculations = new Rotation<>(RandomCases.distinct(CASES, seed, LocalDate.parse(lawDate)).stream()
                    .map(calculator::prepare)
                    .toList());
        }

        abstract StatementCalculator<?> calculator(DatedLaw law);

        Object calculateNext() {
            return calculations.next().get();
        }
    }

    /** For the rules of billing-service. */
    public static class Kraamflex extends Prepared {
        @Override
        StatementCalculator<?> calculator(DatedLaw law) {
            return new StatementSubject(law);
        }
    }

    /** For the plain reading. */
    public static class Plain extends Prepared {
        @Override
        StatementCalculator<?> calculator(DatedLaw law) {
            return new PlainStatements(law);
        }
    }

    /** One statement with its explanation. */
    @Benchmark
    public Object kraamflex(Kraamflex state) {
        return state.calculateNext();
    }

    /** The same by plain means. */
    @Benchmark
    public Object plain(Plain state) {
        return state.calculateNext();
    }
}
