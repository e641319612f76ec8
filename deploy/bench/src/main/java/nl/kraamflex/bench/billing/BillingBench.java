package nl.kraamflex.bench.billing;

import java.io.PrintStream;
import java.util.List;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.Demand;
import nl.kraamflex.bench.Figure;
import nl.kraamflex.bench.NamedBench;
import nl.kraamflex.bench.OneCore;
import nl.kraamflex.bench.Outcome;
import nl.kraamflex.bench.Peer;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.platform.dated.DatedLaw;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.options.TimeValue;

/** How many statements of ten visits, with their explanation, one core makes in a second, and how many a plain reading does. */
public final class BillingBench implements NamedBench {
    private static final double LEAST_A_SECOND = 300_000;
    private static final int WARM_UPS = 8;
    private static final int MEASUREMENTS = 5;
    private static final TimeValue EACH = TimeValue.seconds(3);

    @Override
    public String name() {
        return "billing";
    }

    @Override
    public Outcome measure(Settings settings, PrintStream progress) {
        compareAnswers(settings);
        progress.printf(
                "# %d cases: kraamflex and %s give the same cents and words%n",
                StatementThroughput.CASES, PlainStatements.product());
        OneCore results = run(settings, progress);
        double kraamflex = score(results, "kraamflex");
        double plain = score(results, "plain");
        return new Outcome(
                List.of(new Figure(
                        "billing-statements",
                        kraamflex,
                        "statements/s",
                        new Peer(PlainStatements.product(), plain, kraamflex / plain))),
                List.of(Demand.atLeast("billing-statements a second on one core", kraamflex, LEAST_A_SECOND)));
    }

    private static void compareAnswers(Settings settings) {
        DatedLaw law = DatedLaw.shipped();
        StatementSubject subject = new StatementSubject(law);
        PlainStatements plain = new PlainStatements(law);
        for (StatementInput input :
                RandomCases.distinct(StatementThroughput.CASES, settings.seed(), settings.lawDate())) {
            StatementText ours = subject.calculate(input);
            StatementText theirs = plain.calculate(input);
            if (!ours.equals(theirs)) {
                throw new BenchFailure(
                        "the answers differ, so speeds cannot be compared: for %s kraamflex says %s and %s says %s."
                                .formatted(input, ours, PlainStatements.product(), theirs));
            }
        }
    }

    private static OneCore run(Settings settings, PrintStream progress) {
        return OneCore.measure(
                OneCore.options(settings)
                        .include("^" + StatementThroughput.class.getName().replace(".", "\\.") + "\\.")
                        .mode(Mode.Throughput)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(EACH)
                        .measurementIterations(MEASUREMENTS)
                        .measurementTime(EACH)
                        .build(),
                progress);
    }

    private static double score(OneCore results, String calculator) {
        return results.of(calculator).getPrimaryResult().getScore();
    }
}
