package nl.kraamflex.bench.indication;

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

/** What JMH runs: each calculator takes the same families in turn. How long and how often is for {@link IndicationBench}. */
public class IndicationThroughput {
    /** How many families there are. */
    static final int FAMILIES = 10_000;

    /** Families in the form in which one calculator starts on them; {@link IndicationBench} sets seed and date. */
    @State(Scope.Thread)
    public abstract static class Prepared {
        /** What the families are drawn from. */
        @Param("1")
        public long seed;

        /** The date whose law holds, as ISO 8601 writes it. */
        @Param("2026-01-01")
        public String lawDate = "";

        private Rotation<Supplier<?>> calculations = new Rotation<>(List.of());

        /** Draws the families. */
        @Setup
        public void prepare() {
            IndicationCalculator<?> calculator = calculator(DatedLaw.shipped(), LocalDate.parse(lawDate));
            calculations = new Rotation<>(RandomFamilies.distinct(FAMILIES, seed).stream()
                    .map(calculator::prepare)
                    .toList());
        }

        abstract IndicationCalculator<?> calculator(DatedLaw law, LocalDate date);

        Object calculateNext() {
            return calculations.next().get();
        }
    }

    /** For the rules of indication-service. */
    public static class Kraamflex extends Prepared {
        @Override
        IndicationCalculator<?> calculator(DatedLaw law, LocalDate date) {
            return new IndicationSubject(law, date);
        }
    }

    /** For Drools. */
    public static class Drools extends Prepared {
        @Override
        IndicationCalculator<?> calculator(DatedLaw law, LocalDate date) {
            return new DroolsDecisions(IndicationFigures.on(law, date));
        }
    }

    /** One calculation with its explanation. */
    @Benchmark
    public Object kraamflex(Kraamflex state) {
        return state.calculateNext();
    }

    /** One evaluation of the model. */
    @Benchmark
    public Object drools(Drools state) {
        return state.calculateNext();
    }
}
