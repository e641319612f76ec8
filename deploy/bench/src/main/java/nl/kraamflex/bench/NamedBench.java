package nl.kraamflex.bench;

import java.io.PrintStream;
import java.util.List;

/** One bench that {@code ./kraamflex bench} knows. */
public interface NamedBench {
    /** The word it is started by. */
    String name();

    /** The options it has besides those of all benches. */
    default List<BenchOption> options() {
        return List.of();
    }

    /**
     * Checks that everyone gives the same answers, then measures.
     *
     * @param progress where it says how far it is
     * @throws BenchFailure when answers differ or a measurement breaks off
     */
    Outcome measure(Settings settings, PrintStream progress);
}
