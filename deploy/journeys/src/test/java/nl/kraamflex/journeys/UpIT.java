package nl.kraamflex.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** {@code kraamflex up} as a person uses it: ready, used, stopped, started again, killed. */
class UpIT {
    private static final String OFFSET = "4100";
    private static final String CASES = "http://127.0.0.1:12181/v1/cases";
    private static final long TWO_GIBIBYTES = 2L * 1024 * 1024 * 1024;
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final Path HOME = Path.of("target", "suites", "up").toAbsolutePath();

    @Test
    void it_starts_keeps_its_data_stops_in_time_and_leaves_nothing_behind() throws Exception {
        String location;
        try (Command up = up("up-first", "--fresh")) {
            up.awaitOutput("get a token:", START);
            location = openCase();
            assertThat(location).startsWith("/v1/cases/");
            up.terminate();
            assertThat(up.exitCode(STOP)).isZero();
        }
        assertThat(processesOfTheSuite()).isEmpty();

        try (Command up = up("up-again")) {
            up.awaitOutput("get a token:", START);
            assertThat(get(location)).isEqualTo(200);
            try (Command second = up("up-twice")) {
                assertThat(second.exitCode(Duration.ofSeconds(30))).isNotZero();
                assertThat(second.output())
                        .contains("already runs", "process " + up.handle().pid());
            }
            assertThat(get(location)).isEqualTo(200);
            up.kill();
            Awaitility.await().atMost(STOP).until(() -> processesOfTheSuite().isEmpty());
        }
    }

    @Test
    void all_processes_together_stay_below_two_gibibytes() throws Exception {
        assumeTrue(
                Files.isReadable(Path.of("/proc/self/smaps_rollup")),
                "needs Linux, which tells the proportional set size");
        try (Command up = up("up-memory", "--fresh")) {
            up.awaitOutput("get a token:", START);
            for (int i = 0; i < 20; i++) {
                openCase();
            }
            long bytes = Stream.concat(Stream.of(up.handle()), processesOfTheSuite().stream())
                    .distinct()
                    .mapToLong(UpIT::proportionalSetSize)
                    .sum();
            System.out.printf("up: %d MiB proportional set size in all%n", bytes / 1024 / 1024);
            assertThat(bytes).isBetween(1L, TWO_GIBIBYTES);
            up.terminate();
            assertThat(up.exitCode(STOP)).isZero();
        }
    }

    private static Command up(String name, String... more) throws IOException {
        String[] words = Stream.concat(
                        Stream.of("up", "--port-offset", OFFSET, "--data", HOME.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Command.start(name, Map.of(), Command.launcher(words));
    }

    private static String token() throws IOException, InterruptedException {
        try (Command token = Command.start("token", Map.of(), Command.launcher("token", "--data", HOME.toString()))) {
            assertThat(token.exitCode(Duration.ofSeconds(30))).isZero();
            return token.output().strip();
        }
    }

    private static String openCase() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(CASES))
                            .header("Authorization", "Bearer " + token())
                            .header("Content-Type", "application/json")
                            .header(
                                    "Idempotency-Key",
                                    java.util.UUID.randomUUID().toString())
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"reference\": \"up-%s\", \"dueDate\": \"2026-01-02\"}"
                                            .formatted(java.util.UUID.randomUUID())))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return answer.headers()
                    .firstValue("Location")
                    .map(address -> URI.create(address).getPath())
                    .orElseThrow();
        }
    }

    private static int get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(CASES).resolve(path))
                                    .header("Authorization", "Bearer " + token())
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** Everything that runs with this suite's folder on its command line or in its working directory. */
    private static List<ProcessHandle> processesOfTheSuite() {
        return ProcessHandle.allProcesses()
                .filter(process -> !process.equals(ProcessHandle.current()))
                .filter(UpIT::belongsToTheSuite)
                .toList();
    }

    private static boolean belongsToTheSuite(ProcessHandle process) {
        Path folder = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(folder.resolve("cwd")).startsWith(HOME)
                    || Files.readString(folder.resolve("cmdline")).contains(HOME.toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private static long proportionalSetSize(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
