package nl.kraamflex.journeys;

import java.nio.file.Path;
import java.time.Instant;
import nl.kraamflex.local.Suite;
import nl.kraamflex.local.SuiteSettings;

/** A suite of its own for a test class: packaged services, real servers, fresh data, a clock that the test moves. */
final class RunningSuite {
    private RunningSuite() {}

    static Suite start(String name, Instant clock) {
        Path home = Path.of("target", "suites", name).toAbsolutePath();
        return Suite.start(SuiteSettings.in(home).emptied().withClockAt(clock), System.out::println);
    }
}
