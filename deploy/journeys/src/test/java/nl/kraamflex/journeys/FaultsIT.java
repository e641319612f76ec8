package nl.kraamflex.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nl.kraamflex.local.Replica;
import nl.kraamflex.local.Server;
import nl.kraamflex.local.Service;
import nl.kraamflex.local.Suite;
import nl.kraamflex.local.journey.CareSystem;
import nl.kraamflex.local.journey.Family;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever dies and comes back in the middle of a journey, nothing acknowledged is lost and nothing counts twice. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class FaultsIT {
    private static final int FAMILIES = 6;
    private static final Instant DAY_OF_BIRTH = Instant.parse("2025-03-10T08:00:00Z");
    private static final Instant AFTER_CARE = Instant.parse("2025-03-20T08:00:00Z");
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static Suite suite;
    private static CareSystem careSystem;

    @BeforeAll
    static void start() {
        suite = RunningSuite.start("faults", DAY_OF_BIRTH);
        careSystem = new CareSystem(suite, "33000001");
    }

    @AfterAll
    static void stop() {
        careSystem.close();
        suite.close();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_service_killed_in_the_middle_comes_back_to_where_it_was(Service service) throws Exception {
        List<UUID> cases = journeysWhile(() -> {
            suite.kill(service);
            suite.start(service);
        });

        everythingHappenedOnce(cases);
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void a_server_stopped_in_the_middle_only_delays(Server server) throws Exception {
        List<UUID> cases = journeysWhile(() -> suite.restart(server));

        everythingHappenedOnce(cases);
    }

    @Test
    void second_copies_beside_the_first_do_nothing_twice() throws Exception {
        List<UUID> cases;
        try (Replica indication = suite.startReplica(Service.INDICATION);
                Replica scheduling = suite.startReplica(Service.SCHEDULING);
                Replica billing = suite.startReplica(Service.BILLING)) {
            cases = journeysWhile(
                    () -> assertThat(List.of(indication.isRunning(), scheduling.isRunning(), billing.isRunning()))
                            .containsOnly(true));
        }

        everythingHappenedOnce(cases);
        for (UUID id : cases) {
            assertThat(new Facts(suite).versionsOn("kraamzorg.deliveries.v1").get(id))
                    .containsExactly(upTo(8));
        }
    }

    @Test
    void while_the_issuer_of_tokens_is_away_requests_are_told_to_come_back() throws Exception {
        int port = freePort();
        Map<String, String> settings = Map.ofEntries(
                Map.entry("KRAAMFLEX_DATABASE_URL", suite.jdbcUrl(Service.INDICATION)),
                Map.entry("KRAAMFLEX_DATABASE_USER", Service.INDICATION.database()),
                Map.entry("KRAAMFLEX_DATABASE_PASSWORD", Service.INDICATION.database()),
                Map.entry("KRAAMFLEX_KAFKA_BOOTSTRAP_SERVERS", suite.bootstrapServers()),
                Map.entry("KRAAMFLEX_OIDC_ISSUER", "https://127.0.0.1:1"),
                Map.entry("KRAAMFLEX_KVK_NUMBER", "12345678"),
                Map.entry("KRAAMFLEX_PUBLIC_URL", "https://indication.example.invalid"),
                Map.entry("KRAAMFLEX_API_CONTACT_NAME", "Integration desk"),
                Map.entry("KRAAMFLEX_API_CONTACT_EMAIL", "desk@example.invalid"),
                Map.entry("KRAAMFLEX_API_CONTACT_URL", "https://example.invalid"),
                Map.entry("KRAAMFLEX_HTTP_HOST", "127.0.0.1"),
                Map.entry("KRAAMFLEX_HTTP_PORT", Integer.toString(port)),
                Map.entry("KRAAMFLEX_MANAGEMENT_PORT", Integer.toString(freePort())));
        try (Command production = Command.start(
                        "issuer-away",
                        settings,
                        List.of(
                                Command.java(),
                                "-Xmx192m",
                                "-jar",
                                Command.file("indication-service/target/quarkus-app/quarkus-run.jar")));
                HttpClient http = HttpClient.newHttpClient()) {
            production.awaitOutput("Listening on", Duration.ofMinutes(1));

            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/cases/" + UUID.randomUUID()))
                            .header("Authorization", "Bearer " + suite.token("33000001"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Takes families to their plan and through their days, with a disturbance in the middle of each half. */
    private static List<UUID> journeysWhile(Disturbance disturbance) throws Exception {
        suite.moveClockTo(DAY_OF_BIRTH);
        try (ExecutorService callers = Executors.newFixedThreadPool(FAMILIES)) {
            CountDownLatch firstPlanned = new CountDownLatch(1);
            List<PatientFamily> families = new ArrayList<>();
            List<Future<Map<LocalDate, BigDecimal>>> plans = new ArrayList<>();
            for (int i = 0; i < FAMILIES; i++) {
                PatientFamily family =
                        new PatientFamily(careSystem, Family.atHomeInTheNight(), NUMBERS.incrementAndGet());
                families.add(family);
                plans.add(callers.submit(() -> {
                    Map<LocalDate, BigDecimal> plan = family.untilPlanned();
                    firstPlanned.countDown();
                    return plan;
                }));
            }
            assertThat(firstPlanned.await(90, TimeUnit.SECONDS)).isTrue();
            disturbance.happen();
            for (Future<Map<LocalDate, BigDecimal>> plan : plans) {
                assertThat(plan.get().values())
                        .extracting(BigDecimal::intValueExact)
                        .containsExactly(8, 8, 7, 7, 6, 5, 4, 4);
            }
            suite.moveClockTo(AFTER_CARE);
            CountDownLatch firstDelivered = new CountDownLatch(2);
            List<Future<JsonNode>> statements = new ArrayList<>();
            for (int i = 0; i < FAMILIES; i++) {
                PatientFamily family = families.get(i);
                Map<LocalDate, BigDecimal> plan = plans.get(i).get();
                statements.add(callers.submit(() -> {
                    plan.forEach((date, hours) -> {
                        family.deliver(date, hours);
                        firstDelivered.countDown();
                    });
                    return family.statementOver(plan.size()).body();
                }));
            }
            assertThat(firstDelivered.await(90, TimeUnit.SECONDS)).isTrue();
            disturbance.happen();
            for (Future<JsonNode> statement : statements) {
                assertThat(amount(statement)).isEqualByComparingTo("264.60");
            }
            return families.stream().map(PatientFamily::caseId).toList();
        }
    }

    private static BigDecimal amount(Future<JsonNode> statement) throws ExecutionException, InterruptedException {
        return statement.get().at("/total/amount").decimalValue();
    }

    private static void everythingHappenedOnce(List<UUID> cases) {
        Facts facts = new Facts(suite);
        for (String topic : Facts.TOPICS) {
            Map<UUID, List<Long>> versions = facts.versionsOn(topic);
            for (UUID id : cases) {
                List<Long> seen = versions.getOrDefault(id, List.of());
                // A crash between send and delete repeats a record; it never leaves one out or lets one overtake
                // another first.
                assertThat(seen.stream().distinct().toList())
                        .as(topic)
                        .isNotEmpty()
                        .containsExactly(upTo(seen.stream().distinct().count()));
            }
        }
        for (UUID id : cases) {
            String ofCase = " where case_id = '" + id + "'";
            assertThat(facts.count(Service.INDICATION, "select count(*) from birth_report" + ofCase))
                    .isEqualTo(1);
            assertThat(facts.count(Service.INDICATION, "select count(*) from decision" + ofCase))
                    .isEqualTo(1);
        }
        for (Service service : Service.values()) {
            assertThat(facts.count(service, "select count(*) from dead_letter"))
                    .as(service.label())
                    .isZero();
            assertThat(facts.count(service, "select count(*) from outbox"))
                    .as(service.label())
                    .isZero();
        }
    }

    private static Long[] upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toArray(Long[]::new);
    }

    @FunctionalInterface
    private interface Disturbance {
        void happen();
    }
}
