package nl.kraamflex.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL and one Kafka for all tests of a build. They start with the first test that wants them, on fresh data, and end
 * with the process that owns them; another build, at the same time or later, has its own.
 *
 * @param checkout whose servers run, and below whose {@code target/test-servers} everything is kept
 * @param owner the process with whose end they end too
 */
public record TestServers(Checkout checkout, ProcessHandle owner) {
    private static final List<String> DATABASES =
            List.of("indication", "scheduling", "billing", "platform", "journeys");
    private static final Duration LOCK_WAIT = Duration.ofMinutes(3);

    /**
     * Has the servers run, and ready for the tests of one module: its database as its earlier tests in this build left it, at
     * first empty; the topics without what the tests of other modules sent. Modules therefore cannot be tested at the same time
     * in one build.
     *
     * @param module a service or module with a database: indication, scheduling, billing, platform or journeys
     * @return the settings that a service reads from its environment, by name
     * @throws LauncherFailure when there is no such database, or a server does not start
     */
    public Map<String, String> readyFor(String module) {
        if (!DATABASES.contains(module)) {
            throw new LauncherFailure(
                    "There is no test database \"" + module + "\": choose from " + String.join(", ", DATABASES) + ".");
        }
        return locked(() -> {
            deleteLeftovers();
            var ports = running();
            passTopicsOnTo(module, ports);
            return settings(module, ports);
        });
    }

    /** The keys with which tokens for the tests of this build are signed. */
    public LocalKeys keys() {
        return locked(() -> LocalKeys.openOrCreate(home().keys()));
    }

    private Map<String, String> settings(String module, Ports ports) {
        return Map.of(
                "KRAAMFLEX_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.postgresql() + "/" + module,
                "KRAAMFLEX_DATABASE_USER",
                module,
                "KRAAMFLEX_DATABASE_PASSWORD",
                module,
                "KRAAMFLEX_KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + ports.kafka(),
                "KRAAMFLEX_OIDC_ISSUER",
                LocalToken.ISSUER,
                "KRAAMFLEX_OIDC_PUBLIC_KEY",
                LocalKeys.openOrCreate(home().keys()).publicKeyText(),
                "KRAAMFLEX_KVK_NUMBER",
                "12345678",
                "KRAAMFLEX_BSN_KEYS",
                LocalBsnKeys.openOrCreate(home().keys()));
    }

    /** The ports of the servers, which are started when they do not run. */
    private Ports running() {
        var noted = notedPorts();
        if (noted != null && isAlive(Server.POSTGRESQL) && isAlive(Server.KAFKA)) {
            return noted;
        }
        home().records().endLeftovers();
        home().empty();
        FileTree.delete(lastModule());
        var ports = Ports.free();
        var parts = parts(ports);
        var postgresql = parts.postgresql(DATABASES);
        var kafka = parts.kafka();
        try {
            postgresql.launch();
            kafka.launch();
            postgresql.awaitReady();
            kafka.awaitReady();
        } catch (LauncherFailure failed) {
            postgresql.kill();
            kafka.kill();
            throw failed;
        }
        FileTree.replace(portsFile(), ports.postgresql() + " " + ports.kafka() + " " + ports.kafkaController() + "\n");
        return ports;
    }

    private void passTopicsOnTo(String module, Ports ports) {
        var last = read(lastModule());
        if (!last.isEmpty() && !last.equals(module)) {
            parts(ports).emptyTopics();
        }
        FileTree.replace(lastModule(), module + "\n");
    }

    private boolean isAlive(Server server) {
        return home().records()
                .read(server.label())
                .filter(RunningProcess::isAlive)
                .isPresent();
    }

    private @Nullable Ports notedPorts() {
        var words = read(portsFile()).split(" ", -1);
        return words.length == 3
                ? new Ports(
                        Integer.parseInt(words[0]),
                        Integer.parseInt(words[1]),
                        Integer.parseInt(words[2]),
                        Map.of(),
                        Map.of())
                : null;
    }

    private ServerParts parts(Ports ports) {
        return new ServerParts(checkout, home(), ports, owner.pid());
    }

    /** Ends and deletes what builds that are over have left behind. */
    private void deleteLeftovers() {
        try (Stream<Path> folders = Files.list(root())) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                if (!ownerOf(folder).isAlive()) {
                    new SuiteHome(folder).records().endLeftovers();
                    FileTree.delete(folder);
                }
            }
        } catch (IOException unreadable) {
            throw new LauncherFailure(
                    "Folder " + root() + " cannot be read (" + unreadable + "): check who owns it, or delete it.",
                    unreadable);
        }
    }

    private static RunningProcess ownerOf(Path folder) {
        var words = folder.getFileName().toString().split("-", -1);
        try {
            return new RunningProcess(Long.parseLong(words[0]), Long.parseLong(words[words.length - 1]));
        } catch (NumberFormatException foreign) {
            // A folder that no build made is left alone, as is that of this process.
            return RunningProcess.self();
        }
    }

    private SuiteHome home() {
        var identity = RunningProcess.of(owner);
        return new SuiteHome(root().resolve(identity.pid() + "-" + identity.startedMillis()));
    }

    private Path root() {
        return checkout.root().resolve("target/test-servers");
    }

    private Path portsFile() {
        return home().run().resolve("ports");
    }

    private Path lastModule() {
        return home().run().resolve("last-module");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException absent) {
            return "";
        }
    }

    private <T> T locked(Supplier<T> work) {
        var file = root().resolve("lock");
        try {
            Files.createDirectories(root());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (!Poll.until(LOCK_WAIT, () -> isLocked(channel))) {
                    throw new LauncherFailure("Another build has held " + file + " for " + LOCK_WAIT.toMinutes()
                            + " minutes: end that build.");
                }
                return work.get();
            }
        } catch (IOException unusable) {
            throw new LauncherFailure(
                    "Folder " + root() + " cannot be used (" + unusable + "): check who owns it, or delete it.",
                    unusable);
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        } catch (IOException unusable) {
            throw new LauncherFailure("The lock of the test servers cannot be taken (" + unusable + ").", unusable);
        }
    }
}
