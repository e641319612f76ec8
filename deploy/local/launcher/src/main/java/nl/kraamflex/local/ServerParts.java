package nl.kraamflex.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes the two servers as parts that can be started.
 *
 * @param checkout where the servers' program is
 * @param home where they keep data, logs and notes
 * @param ports on which they listen
 * @param parent the process with whose end they end too
 */
record ServerParts(Checkout checkout, SuiteHome home, Ports ports, long parent) {
    private static final List<String> SMALL_JVM =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");

    /**
     * PostgreSQL.
     *
     * @param databases to have in it
     */
    PartProcess postgresql(List<String> databases) {
        var arguments =
                List.of("--port", Integer.toString(ports.postgresql()), "--databases", String.join(",", databases));
        return server(Server.POSTGRESQL, "-Xmx128m", arguments, this::killPostmaster);
    }

    /** Kafka. */
    PartProcess kafka() {
        var arguments = List.of(
                "--port",
                Integer.toString(ports.kafka()),
                "--controller-port",
                Integer.toString(ports.kafkaController()));
        return server(Server.KAFKA, "-Xmx256m", arguments, () -> {});
    }

    /** Deletes all records of all topics; the broker must run. Returns when it is done. */
    void emptyTopics() {
        var plan = new ChildProcess.Plan(
                "empty-topics",
                command("-Xmx128m", List.of("empty-topics", "--bootstrap-servers", "127.0.0.1:" + ports.kafka())),
                Map.of(),
                home.path(),
                home.log("empty-topics"));
        var done = new PartProcess(plan, () -> false, () -> {}, home.records());
        done.launch();
        done.awaitSuccess();
    }

    private PartProcess server(Server server, String heap, List<String> arguments, Runnable afterKill) {
        List<String> words = new ArrayList<>(List.of(
                server.label(),
                "--data",
                home.data().toString(),
                "--parent",
                Long.toString(parent),
                "--ready-file",
                home.readyFile(server).toString()));
        words.addAll(arguments);
        var plan = new ChildProcess.Plan(
                server.label(),
                command(heap, words),
                Map.of("KRAAMFLEX_PARENT_PID", Long.toString(parent)),
                home.path(),
                home.log(server.label()));
        return new PartProcess(plan, () -> isReady(server), afterKill, home.records());
    }

    private List<String> command(String heap, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaProgram());
        command.add(heap);
        command.addAll(SMALL_JVM);
        command.addAll(List.of("-cp", checkout.serversClassPath(), "nl.kraamflex.local.servers.Servers"));
        command.addAll(arguments);
        return command;
    }

    /** The program "java" this process runs with. */
    static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A ready file counts only when the process noted for the server wrote it. */
    private boolean isReady(Server server) {
        var noted = home.records().read(server.label());
        try {
            var text = Files.readString(home.readyFile(server));
            return noted.isPresent() && text.contains("\"pid\":" + noted.get().pid() + "}");
        } catch (IOException notYet) {
            return false;
        }
    }

    private void killPostmaster() {
        postmaster().ifPresent(process -> {
            List<ProcessHandle> family = new ArrayList<>(List.of(process));
            process.descendants().forEach(family::add);
            family.forEach(ProcessHandle::destroyForcibly);
            Poll.until(
                    Duration.ofSeconds(5),
                    () -> family.stream()
                            .noneMatch(each -> RunningProcess.of(each).isAlive()));
        });
    }

    /** PostgreSQL's own process, which is no child of ours and survives the violent end of the process that started it. */
    Optional<ProcessHandle> postmaster() {
        try {
            return Files.readAllLines(home.postmasterFile()).stream()
                    .findFirst()
                    .filter(line -> line.matches("\\d{1,10}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(process -> process.info()
                            .command()
                            .filter(command -> command.endsWith("postgres"))
                            .isPresent());
        } catch (IOException noServer) {
            return Optional.empty();
        }
    }
}
