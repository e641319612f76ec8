package nl.kraamflex.bench.region;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.local.Checkout;
import nl.kraamflex.local.LauncherFailure;
import nl.kraamflex.local.Role;
import nl.kraamflex.local.Service;
import nl.kraamflex.local.Suite;
import nl.kraamflex.local.SuiteSettings;

/**
 * The packaged scheduling-service in a process of its own, with a PostgreSQL and a Kafka that begin empty, all on this machine
 * only. They end when this is closed, and with the process of the bench, however that ends.
 */
final class SchedulingService implements AutoCloseable {
    /** Whose cases they are. */
    static final String ORGANISATION = "33000001";

    /** Where the Netherlands tell the date by. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** When the service thinks it is, all along. */
    static final LocalTime MORNING = LocalTime.of(8, 30);

    private static final Duration LONGEST_CALL = Duration.ofMinutes(3);
    private static final int OK = 200;
    private static final int FIRST_NOT_OK = 300;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Suite suite;
    private final HeapOfProcess heap;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private SchedulingService(Suite suite, HeapOfProcess heap) {
        this.suite = suite;
        this.heap = heap;
        this.token = suite.token(ORGANISATION, Role.SCHEDULING_READ, Role.SCHEDULING_WRITE);
    }

    /**
     * Starts it.
     *
     * @param today the date that the service takes for today
     * @param mebibytes the most its heap may hold, in MiB
     * @throws BenchFailure when something does not start; nothing then runs any more
     */
    static SchedulingService start(LocalDate today, int mebibytes, PrintStream progress) {
        Suite suite = started(today, mebibytes, progress);
        try {
            Path log = suite.log(Service.SCHEDULING).resolveSibling("scheduling-service-heap.log");
            Files.deleteIfExists(log);
            return new SchedulingService(suite, HeapOfProcess.observed(suite.processId(Service.SCHEDULING), log));
        } catch (IOException | RuntimeException broken) {
            suite.close();
            throw new BenchFailure("the heap of the service cannot be observed: " + broken.getMessage(), broken);
        }
    }

    private static Suite started(LocalDate today, int mebibytes, PrintStream progress) {
        try {
            return Suite.start(
                    SuiteSettings.in(Checkout.current().home().resolve("bench"))
                            .emptied()
                            .withClockAt(today.atTime(MORNING).atZone(ZONE).toInstant())
                            .withOnly(Service.SCHEDULING, mebibytes),
                    line -> progress.println("# " + line));
        } catch (LauncherFailure failed) {
            throw new BenchFailure("the service does not start: " + failed.getMessage(), failed);
        }
    }

    /** What its heap holds. */
    HeapOfProcess heap() {
        return heap;
    }

    /** Its broker as host:port. */
    String bootstrapServers() {
        return suite.bootstrapServers();
    }

    /**
     * An answer.
     *
     * @param text as it came; blank when there is none
     */
    record Answer(int status, String text) {
        boolean isGood() {
            return OK <= status && status < FIRST_NOT_OK;
        }

        /**
         * Read only when it is looked at, so that what is timed is the service and not who reads it.
         *
         * @return a missing node when there is none
         */
        JsonNode body() {
            try {
                return text.isBlank() ? JSON.missingNode() : JSON.readTree(text);
            } catch (JsonProcessingException broken) {
                throw new BenchFailure("the service answers what is no JSON: " + broken.getOriginalMessage(), broken);
            }
        }
    }

    /** Reads an address as it is now. */
    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Puts a document where there was none. */
    Answer put(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    /** Puts a document in the place of one. */
    Answer replace(String path, long version, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(body)));
    }

    /** Posts a document, under a key of its own. */
    Answer post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .POST(BodyPublishers.ofString(body)));
    }

    /**
     * Streams a file there and what is answered back into another.
     *
     * @throws BenchFailure when the answer is a problem, in the problem's own words
     */
    void post(String path, Path body, Path answer) {
        try {
            HttpResponse<Path> got = http.send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofFile(body))
                            .build(),
                    BodyHandlers.ofFile(answer));
            if (got.statusCode() != OK) {
                throw refused(path, new Answer(got.statusCode(), Files.readString(answer)));
            }
        } catch (IOException broken) {
            throw silent(path, broken);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    /** What to throw when an answer is no good one. */
    static BenchFailure refused(String path, Answer answer) {
        JsonNode fault = answer.body().at("/invalidParams/0");
        return new BenchFailure("the service answers %d to %s: %s %s %s %s"
                .formatted(
                        answer.status(),
                        path,
                        answer.body().path("title").asText(),
                        answer.body().path("detail").asText(),
                        fault.path("name").asText(),
                        fault.path("reason").asText())
                .strip());
    }

    /** The answer itself, when it is a good one. */
    static Answer good(String path, Answer answer) {
        if (!answer.isGood()) {
            throw refused(path, answer);
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(suite.baseUri(Service.SCHEDULING).resolve(path))
                .timeout(LONGEST_CALL)
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        HttpRequest ready = request.build();
        try {
            HttpResponse<String> answer = http.send(ready, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException broken) {
            throw silent(ready.uri().getPath(), broken);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static BenchFailure silent(String path, IOException broken) {
        return new BenchFailure("the service does not answer " + path + ": " + broken.getMessage(), broken);
    }

    private static BenchFailure interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new BenchFailure("the measurement was interrupted", stopped);
    }

    @Override
    public void close() {
        http.shutdownNow();
        suite.close();
    }
}
