package nl.kraamflex.bench.indication;

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

/** How many indications one core calculates in a second, and how many Drools does. */
public final class IndicationBench implements NamedBench {
    private static final double LEAST_A_SECOND = 500_000;
    private static final double LEAST_RATIO = 20;

    /** Drools needs half a minute to reach its full speed. */
    private static final int WARM_UPS = 12;

    private static final int MEASUREMENTS = 5;
    private static final TimeValue EACH = TimeValue.seconds(3);

    @Override
    public String name() {
        return "indication";
    }

    @Override
    public Outcome measure(Settings settings, PrintStream progress) {
        compareAnswers(settings);
        progress.printf(
                "# %d families: kraamflex and %s give the same minutes and rule ids%n",
                IndicationThroughput.FAMILIES, DroolsDecisions.product());
        OneCore results = run(settings, progress);
        double kraamflex = score(results, "kraamflex");
        double drools = score(results, "drools");
        double ratio = kraamflex / drools;
        return new Outcome(
                List.of(new Figure(
                        "indication-calculations",
                        kraamflex,
                        "calculations/s",
                        new Peer(DroolsDecisions.product(), drools, ratio))),
                List.of(
                        Demand.atLeast("indication-calculations a second on one core", kraamflex, LEAST_A_SECOND),
                        Demand.atLeast("indication-calculations, ratio to the peer", ratio, LEAST_RATIO)));
    }

    private static void compareAnswers(Settings settings) {
        DatedLaw law = DatedLaw.shipped();
        IndicationSubject subject = new IndicationSubject(law, settings.lawDate());
        DroolsDecisions drools = new DroolsDecisions(IndicationFigures.on(law, settings.lawDate()));
        for (IndicationInput input : RandomFamilies.distinct(IndicationThroughput.FAMILIES, settings.seed())) {
            IndicationAnswer ours = subject.calculate(input);
            IndicationAnswer theirs = drools.calculate(input);
            if (!ours.equals(theirs)) {
                throw new BenchFailure(
                        "the answers differ, so speeds cannot be compared: for %s kraamflex says %s and %s says %s."
                                .formatted(input, ours, DroolsDecisions.product(), theirs));
            }
        }
    }

    private static OneCore run(Settings settings, PrintStream progress) {
        return OneCore.measure(
                OneCore.options(settings)
                        .include("^" + IndicationThroughput.class.getName().replace(".", "\\.") + "\\.")
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
