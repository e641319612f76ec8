package nl.kraamflex.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One suite with real servers and stand-ins for the services, for all tests of this class. */
class SuiteTest {
    private static final String TOPIC = "kraamzorg.schedules.v1";
    private static final Instant BEGIN = Instant.parse("2025-12-30T09:00:00Z");

    @TempDir
    static Path folder;

    private static Suite suite;

    @BeforeAll
    static void startSuite() throws IOException {
        var root = folder.resolve("with a blank");
        Files.createDirectories(root);
        suite = Suite.start(settings(StandInCheckout.in(root), root.resolve("home")), System.out::println);
    }

    @AfterAll
    static void stopSuite() {
        suite.close();
    }

    private static SuiteSettings settings(Checkout checkout, Path home) {
        return new SuiteSettings(
                checkout, new SuiteHome(home), Ports.free(), false, BEGIN, null, Map.of("EXTRA", "of my own"));
    }

    @Test
    void the_database_is_as_durable_as_in_production() throws SQLException {
        try (var connection = connect(Service.BILLING, "billing")) {
            assertEquals("on", show(connection, "fsync"));
            assertEquals("on", show(connection, "synchronous_commit"));
            assertEquals("on", show(connection, "full_page_writes"));
        }
    }

    @Test
    void a_service_enters_its_own_database_with_its_own_password_only() {
        // When
        var foreignDatabase = assertThrows(SQLException.class, () -> connect(Service.SCHEDULING, "billing"));
        var wrongPassword = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(suite.jdbcUrl(Service.BILLING), "billing", "guess"));

        // Then
        assertEquals("42501", foreignDatabase.getSQLState());
        assertEquals("28P01", wrongPassword.getSQLState());
    }

    @Test
    void the_topics_are_there_and_others_do_not_come_by_themselves() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, suite.bootstrapServers()));
                var producer = producer()) {
            // When
            var refused = assertThrows(
                    ExecutionException.class,
                    () -> producer.send(new ProducerRecord<>("misspelt", "x")).get());

            // Then
            assertTrue(String.valueOf(refused.getMessage()).contains("misspelt"), refused::getMessage);
            assertEquals(
                    Set.of(
                            "kraamzorg.indications.v1",
                            "kraamzorg.rechecks.v1",
                            "kraamzorg.schedules.v1",
                            "kraamzorg.deliveries.v1",
                            "kraamzorg.schedule-alerts.v1",
                            "kraamzorg.region-plans.v1"),
                    admin.listTopics().names().get());
            var described =
                    admin.describeTopics(List.of(TOPIC)).topicNameValues().values();
            assertEquals(12, described.iterator().next().get().partitions().size());
        }
    }

    @Test
    void a_killed_database_comes_back_with_what_was_committed() throws SQLException {
        // Given
        try (var connection = connect(Service.INDICATION, "indication")) {
            execute(connection, "CREATE TABLE kept (value int)");
            execute(connection, "INSERT INTO kept VALUES (49)");
        }

        // When
        suite.kill(Server.POSTGRESQL);
        assertThrows(SQLException.class, () -> connect(Service.INDICATION, "indication"));
        suite.start(Server.POSTGRESQL);

        // Then
        try (var connection = connect(Service.INDICATION, "indication")) {
            assertEquals("49", first(connection, "SELECT value FROM kept"));
        }
    }

    @Test
    void a_broker_that_was_stopped_and_one_that_was_killed_come_back_with_their_records()
            throws ExecutionException, InterruptedException {
        // Given
        send("before the stop");

        // When
        suite.restart(Server.KAFKA);
        send("before the kill");
        suite.kill(Server.KAFKA);
        suite.start(Server.KAFKA);

        // Then
        assertEquals(List.of("before the stop", "before the kill"), received(2));
    }

    @Test
    void a_service_gets_the_settings_of_the_suite() throws IOException, InterruptedException {
        assertEquals(
                suite.jdbcUrl(Service.BILLING), get(suite.baseUri(Service.BILLING), "/setting/KRAAMFLEX_DATABASE_URL"));
        assertEquals("of my own", get(suite.baseUri(Service.BILLING), "/setting/EXTRA"));
    }

    @Test
    void moving_the_clock_moves_it_for_every_service() throws IOException, InterruptedException {
        // Given
        assertEquals(BEGIN.toString(), get(suite.baseUri(Service.BILLING), "/time"));

        // When
        suite.moveClockTo(Instant.parse("2026-01-01T00:00:00Z"));

        // Then
        for (var service : Service.values()) {
            assertEquals("2026-01-01T00:00:00Z", get(suite.baseUri(service), "/time"));
        }
        suite.moveClockTo(BEGIN);
    }

    @Test
    void one_service_is_killed_and_started_on_the_same_port_while_the_others_run()
            throws IOException, InterruptedException {
        // When
        suite.kill(Service.SCHEDULING);
        var others = suite.isRunning(Service.BILLING) && suite.isRunning(Service.INDICATION);
        var killed = !suite.isRunning(Service.SCHEDULING);
        suite.start(Service.SCHEDULING);

        // Then
        assertTrue(killed && others);
        assertEquals("{}", get(suite.baseUri(Service.SCHEDULING), "/v1/openapi.json"));
    }

    @Test
    void a_second_copy_runs_beside_the_first_on_the_same_database() throws IOException, InterruptedException {
        // When
        try (var replica = suite.startReplica(Service.BILLING)) {

            // Then
            assertEquals(suite.jdbcUrl(Service.BILLING), get(replica.baseUri(), "/setting/KRAAMFLEX_DATABASE_URL"));
            assertFalse(replica.baseUri().equals(suite.baseUri(Service.BILLING)));
        }
    }

    @Test
    void a_running_part_is_not_started_twice() {
        // When
        var refused = assertThrows(LauncherFailure.class, () -> suite.start(Service.BILLING));

        // Then
        assertEquals("billing-service runs already: stop it first.", refused.getMessage());
    }

    @Test
    void a_service_that_fails_at_its_start_is_named_with_its_last_error_and_nothing_stays_behind() throws IOException {
        // Given
        var root = folder.resolve("failing");
        Files.createDirectories(root);
        var settings = settings(StandInCheckout.in(root), root.resolve("home"))
                .withEnvironment(Map.of("STAND_IN_FAILS", "yes"));
        var lines = new ArrayList<String>();

        // When
        var failed = assertThrows(LauncherFailure.class, () -> Suite.start(settings, lines::add));

        // Then
        var message = String.valueOf(failed.getMessage());
        assertTrue(message.startsWith("indication-service ended with exit code 3"), message);
        assertTrue(message.contains("ERROR the stand-in was told to fail"), message);
        assertTrue(message.contains(settings.home().log("indication-service").toString()), message);
        assertEquals(List.of(), settings.home().records().endLeftovers());
        assertTrue(FreePorts.isFree(settings.ports().postgresql()));
        assertTrue(FreePorts.isFree(settings.ports().kafka()));
    }

    @Test
    void a_suite_of_one_service_starts_no_other_and_gives_it_the_heap_asked_for() throws IOException {
        // Given
        var root = folder.resolve("alone");
        Files.createDirectories(root);
        var settings = settings(StandInCheckout.in(root), root.resolve("home")).withOnly(Service.SCHEDULING, 77);

        // When
        try (var alone = Suite.start(settings, line -> {})) {

            // Then
            var command = ProcessHandle.of(alone.processId(Service.SCHEDULING))
                    .flatMap(process -> process.info().arguments())
                    .orElseThrow();
            assertTrue(List.of(command).contains("-Xmx77m"), () -> String.join(" ", command));
            assertThrows(IllegalStateException.class, () -> alone.isRunning(Service.BILLING));
            assertThrows(LauncherFailure.class, () -> alone.startReplica(Service.INDICATION));
        }
    }

    private static Connection connect(Service database, String user) throws SQLException {
        return DriverManager.getConnection(suite.jdbcUrl(database), user, user);
    }

    private static String show(Connection connection, String setting) throws SQLException {
        return first(connection, "SHOW " + setting);
    }

    private static String first(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        suite.bootstrapServers(),
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        "2000"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void send(String text) throws ExecutionException, InterruptedException {
        try (var producer = producer()) {
            producer.send(new ProducerRecord<>(TOPIC, "one case", text)).get();
        }
    }

    private static List<String> received(int count) {
        List<String> texts = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG, "test",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            Poll.until(Duration.ofSeconds(20), () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> texts.add(record.value()));
                return texts.size() >= count;
            });
        }
        return texts;
    }

    private static String get(URI base, String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(base.resolve(path)).build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        }
    }
}
