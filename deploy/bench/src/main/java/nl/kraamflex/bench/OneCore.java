package nl.kraamflex.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measured on one core, in a process of its own for each method. */
public final class OneCore {
    private final Collection<RunResult> results;

    private OneCore(Collection<RunResult> results) {
        this.results = results;
    }

    /**
     * Options to add to: what is measured, for how long and in which mode.
     *
     * @param settings reach the methods as parameters {@code seed} and {@code lawDate}
     */
    public static ChainedOptionsBuilder options(Settings settings) {
        return new OptionsBuilder()
                .param("seed", Long.toString(settings.seed()))
                .param("lawDate", settings.lawDate().toString())
                .threads(1)
                .forks(1)
                // A collector or a parallel stream must not borrow a second core.
                .jvmArgsAppend(
                        "-Xms1g",
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:ActiveProcessorCount=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow")
                .shouldFailOnError(true);
    }

    /**
     * Measures.
     *
     * @throws BenchFailure when a measurement breaks off
     */
    public static OneCore measure(Options options, PrintStream progress) {
        try {
            return new OneCore(
                    new Runner(options, OutputFormatFactory.createFormatInstance(progress, VerboseMode.NORMAL)).run());
        } catch (RunnerException broken) {
            throw new BenchFailure("the measurement broke off: " + broken.getMessage(), broken);
        }
    }

    /** What was measured of a method. */
    public RunResult of(String method) {
        return of(method, Map.of());
    }

    /** What was measured of a method with these parameters, besides those that all have. */
    public RunResult of(String method, Map<String, String> parameters) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(method)
                        && parameters.entrySet().stream()
                                .allMatch(wanted -> wanted.getValue()
                                        .equals(result.getParams().getParam(wanted.getKey()))))
                .findFirst()
                .orElseThrow(() -> new BenchFailure(
                        "JMH has no result of \"" + method + "\" " + parameters + ": see its output above."));
    }
}
