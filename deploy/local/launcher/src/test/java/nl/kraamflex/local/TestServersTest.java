package nl.kraamflex.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestServersTest {
    private static final String TOPIC = "kraamzorg.deliveries.v1";
    private static final String BROKER = "KRAAMFLEX_KAFKA_BOOTSTRAP_SERVERS";
    private static final String DATABASE = "KRAAMFLEX_DATABASE_URL";

    @TempDir
    Path root;

    private Checkout checkout;
    private Process build;

    @BeforeEach
    void startBuild() throws IOException {
        checkout = StandInCheckout.in(root);
        build = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void endBuild() {
        build.destroyForcibly();
        assertTrue(
                Poll.until(Duration.ofSeconds(15), () -> running().isEmpty()),
                () -> running().toString());
    }

    @Test
    void the_modules_of_one_build_share_servers_that_end_with_it_and_the_topics_pass_on_empty()
            throws ExecutionException, InterruptedException {
        // Given
        var first = new TestServers(checkout, build.toHandle()).readyFor("indication");
        send(String.valueOf(first.get(BROKER)));

        // When
        var again = new TestServers(checkout, build.toHandle()).readyFor("indication");
        var keptForTheSameModule = records(String.valueOf(again.get(BROKER)));
        var next = new TestServers(checkout, build.toHandle()).readyFor("billing");
        var keptForTheNextModule = records(String.valueOf(next.get(BROKER)));
        build.destroyForcibly().waitFor();
        var ended = Poll.until(Duration.ofSeconds(15), () -> running().isEmpty());

        // Then
        assertEquals(first, again);
        assertEquals(1, keptForTheSameModule);
        assertEquals(0, keptForTheNextModule);
        assertEquals(String.valueOf(first.get(DATABASE)).replace("/indication", "/billing"), next.get(DATABASE));
        assertTrue(ended, () -> running().toString());
    }

    @Test
    void what_a_former_build_left_behind_is_deleted() throws IOException {
        // Given
        var leftover = root.resolve("target/test-servers/999999999-0");
        Files.createDirectories(leftover.resolve("data"));

        // When
        new TestServers(checkout, build.toHandle()).readyFor("platform");

        // Then
        assertFalse(Files.exists(leftover));
    }

    @Test
    void an_unknown_module_is_refused_with_those_there_are() {
        // When
        var refused = assertThrows(
                LauncherFailure.class, () -> new TestServers(checkout, build.toHandle()).readyFor("biling"));

        // Then
        assertTrue(String.valueOf(refused.getMessage()).contains("\"biling\""), refused::getMessage);
        assertTrue(String.valueOf(refused.getMessage()).contains("billing"), refused::getMessage);
    }

    private List<String> running() {
        var folder = root.resolve("target/test-servers");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var builds = Files.list(folder)) {
            return builds.map(SuiteHome::new)
                    .flatMap(home -> List.of(Server.values()).stream()
                            .map(Server::label)
                            .filter(name -> home.records()
                                    .read(name)
                                    .filter(RunningProcess::isAlive)
                                    .isPresent()))
                    .toList();
        } catch (IOException unreadable) {
            return List.of(unreadable.toString());
        }
    }

    private static void send(String broker) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "one case", "text")).get();
        }
    }

    private static long records(String broker) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            var ends = IntStream.range(0, 12)
                    .mapToObj(number -> new TopicPartition(TOPIC, number))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            // A topic that was just made is known to the broker a moment before it can be asked for.
            return Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .ignoreExceptionsMatching(unready -> unready.getCause() instanceof RetriableException)
                    .until(() -> admin.listOffsets(ends).all().get(), Objects::nonNull)
                    .values()
                    .stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        }
    }
}
