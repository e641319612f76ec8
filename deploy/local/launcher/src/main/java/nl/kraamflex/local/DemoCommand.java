package nl.kraamflex.local;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import nl.kraamflex.local.demo.DemoJourney;

/** {@code kraamflex demo}: a suite of its own on free ports with a movable clock, one journey through it, and its end. */
final class DemoCommand {
    private DemoCommand() {}

    /**
     * Starts the suite on empty data, makes the journey and stops everything.
     *
     * @param arguments none
     * @param out takes progress and result
     * @param journey what is shown
     */
    static void run(List<String> arguments, PrintStream out, DemoJourney journey) {
        CommandLine.parse("demo", arguments, Set.of(), Set.of());
        var settings = SuiteSettings.in(Checkout.current().home().resolve("demo"))
                .emptied()
                .withClockAt(journey.beginsAt());
        out.println("starting PostgreSQL, Kafka and the services on free ports; logs: "
                + settings.home().logs());
        try (var suite = Suite.prepare(settings, line -> out.println("  " + line));
                var _ = SignalledStop.armFor(suite, out)) {
            suite.startAll();
            journey.run(suite, out);
            out.println("stopping");
        }
        out.println("stopped");
    }
}
