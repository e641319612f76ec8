package nl.kraamflex.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code kraamflex up}: the suite in the foreground on known ports, with data that lasts, until it is told to stop. */
final class UpCommand {
    private static final Duration LOOK_AFTER = Duration.ofSeconds(1);

    private UpCommand() {}

    /**
     * Starts the suite and returns only when a part ends by itself, with a failure.
     *
     * @param arguments {@code --fresh}, {@code --port-offset N}, {@code --data FOLDER}
     * @param out takes the progress lines and the line "ready"
     */
    static void run(List<String> arguments, PrintStream out) {
        var options = CommandLine.parse("up", arguments, Set.of("--fresh"), Set.of("--port-offset", "--data"));
        var checkout = Checkout.current();
        var home = options.last("--data").map(Path::of).orElse(checkout.home());
        var settings = SuiteSettings.in(home).on(Ports.fixed(options.number("--port-offset", 0)));
        if (options.has("--fresh")) {
            settings = settings.emptied();
        }
        var lawFolder = Optional.ofNullable(System.getenv("KRAAMFLEX_LAW_DIR")).filter(folder -> !folder.isBlank());
        if (lawFolder.isPresent()) {
            settings = settings.withLawFolder(Path.of(lawFolder.get()));
        }
        out.println("starting PostgreSQL, Kafka and the services; data and logs: "
                + settings.home().path());
        try (var suite = Suite.prepare(settings, line -> out.println("  " + line));
                var _ = SignalledStop.armFor(suite, out)) {
            suite.startAll();
            out.println("ready");
            describe(suite, settings.home(), out);
            Optional<String> end = Optional.empty();
            while (end.isEmpty()) {
                Poll.until(LOOK_AFTER, () -> suite.unexpectedEnd().isPresent());
                end = suite.unexpectedEnd();
            }
            throw new LauncherFailure(end.get());
        }
    }

    private static void describe(Suite suite, SuiteHome home, PrintStream out) {
        for (var service : Service.values()) {
            var base = suite.baseUri(service);
            out.printf("  %-19s API %s/v1   try it: %s/swagger-ui/%n", service.label(), base, base);
        }
        out.println("  database            " + suite.jdbcUrl(Service.INDICATION) + " (user and password: indication)");
        out.println("  broker              " + suite.bootstrapServers());
        out.println("  logs                " + home.logs());
        out.println("get a token: ./kraamflex token --organisation 33000001");
        out.println("stop: Ctrl-C");
        out.flush();
    }
}
