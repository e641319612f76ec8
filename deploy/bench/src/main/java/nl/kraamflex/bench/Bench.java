package nl.kraamflex.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import nl.kraamflex.bench.billing.BillingBench;
import nl.kraamflex.bench.family.FamilyBench;
import nl.kraamflex.bench.indication.IndicationBench;
import nl.kraamflex.bench.region.RegionBench;

/**
 * The command {@code ./kraamflex bench}: measures, and prints one line a figure on standard output; everything else goes to
 * standard error.
 *
 * <p>Exit codes: 0 when every figure is what it has to be; 1 when one is not, or nothing could be measured.
 */
public final class Bench {
    private static final int MET = 0;
    private static final int FAILED = 1;

    private final List<NamedBench> benches;
    private final PrintStream figures;
    private final PrintStream progress;

    Bench(List<NamedBench> benches, PrintStream figures, PrintStream progress) {
        this.benches = List.copyOf(benches);
        this.figures = figures;
        this.progress = progress;
    }

    /**
     * Runs one bench and ends the process.
     *
     * @param words the name of the bench and its options
     */
    public static void main(String[] words) {
        System.exit(new Bench(
                        List.of(new IndicationBench(), new FamilyBench(), new BillingBench(), new RegionBench()),
                        System.out,
                        System.err)
                .run(List.of(words)));
    }

    /**
     * Runs one bench.
     *
     * @return the exit code
     */
    int run(List<String> words) {
        try {
            return measure(words);
        } catch (BenchFailure failure) {
            progress.println("kraamflex: " + failure.getMessage());
            return FAILED;
        }
    }

    private int measure(List<String> words) {
        NamedBench bench = named(words.isEmpty() ? "" : words.getFirst());
        Settings settings = Settings.parse(words.subList(1, words.size()), bench.options());
        progress.println("# bench   " + bench.name());
        Machine.facts().forEach(fact -> progress.println("# " + fact));
        progress.println("# law     of " + settings.lawDate());
        progress.println("# seed    " + settings.seed());
        Outcome outcome = bench.measure(settings, progress);
        outcome.figures().forEach(figure -> figures.println(figure.line()));
        figures.flush();
        List<Demand> missed =
                outcome.demands().stream().filter(demand -> !demand.met()).toList();
        missed.forEach(demand -> progress.println("kraamflex: " + demand.shortfall() + "."));
        return missed.isEmpty() ? MET : FAILED;
    }

    private NamedBench named(String name) {
        String all = benches.stream().map(NamedBench::name).collect(Collectors.joining(", "));
        if (name.isEmpty()) {
            throw new BenchFailure("bench needs a name: " + all + ".");
        }
        return benches.stream()
                .filter(bench -> bench.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BenchFailure("there is no bench \"" + name + "\": there are " + all + "."));
    }
}
