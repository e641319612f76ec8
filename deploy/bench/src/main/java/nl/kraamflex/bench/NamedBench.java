package nl.kraamflex.bench;

import java.io.PrintStream;

/** One bench that {@code ./kraamflex bench} knows. */
public interface NamedBench {
    /** The word it is started by. */
    String name();

    /**
     * Checks that everyone gives the same answers, then measures.
     *
     * @param progress where it says how far it is
     * @throws BenchFailure when answers differ or a measurement breaks off
     */
    Outcome measure(Settings settings, PrintStream progress);
}
