package nl.kraamflex.scheduling.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The address of a feed stands in no log, no trace and no metric, also where an installation writes down every request. */
@QuarkusTest
@TestProfile(FeedSecrecyTest.WritesDownEveryRequest.class)
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class FeedSecrecyTest {
    private static final String OURS = TestTokens.forOrganisation("33000001")
            .roles("scheduling-read", "scheduling-write")
            .sign();

    /** An installation that is curious. */
    public static final class WritesDownEveryRequest implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.access-log.enabled", "true");
        }
    }

    /** Every span that ends, in words. */
    @Singleton
    static class EndedSpans implements SpanProcessor {
        private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            // Only ended spans are complete.
        }

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            SEEN.add(span.getName() + " " + span.toSpanData().getAttributes());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    private static final class KeptLines extends Handler {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            lines.add(formatter.format(line));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @TestHTTPResource(value = "/metrics", management = true)
    @SuppressWarnings("NullAway.Init")
    URL metrics;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private final KeptLines log = new KeptLines();

    @BeforeEach
    void listen() {
        RestAssured.replaceFiltersWith(List.of());
        MovedClock.to("2026-01-05T08:30:00Z");
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(log);
    }

    @Test
    void what_opens_a_feed_is_written_down_nowhere() {
        FamilyCase family = FamilyCase.bornAtHome();
        new Topics(kafka).send(family.record());
        String schedule = "/v1/schedules/" + family.id();
        given().auth()
                .oauth2(OURS)
                .header("Prefer", "wait=20")
                .get(schedule)
                .then()
                .statusCode(200);
        String url = given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body("{\"label\": \"FAMILY\", \"language\": \"nl\"}")
                .post(schedule + "/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        String secret = url.replaceFirst(".*/", "");
        String address = "/v1/calendar-feeds/" + secret;

        given().get(address).then().statusCode(200);
        given().head(address).then().statusCode(200);
        given().accept("text/plain").get(address).then().statusCode(406);
        given().delete(address).then().statusCode(405);
        given().get(address + "?x=1").then().statusCode(400);
        given().get(address + "/").then().statusCode(404);
        given().get(address + "/x").then().statusCode(404);
        given().get(address.replace("calendar-feeds/", "calendar-feeds/x"))
                .then()
                .statusCode(404);
        String last = "/v1/" + UUID.randomUUID();
        given().get(last).then().statusCode(404);

        // The line of the last request shows that those before were written down, had they been.
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> log.lines.stream().anyMatch(line -> line.contains(last))
                        && EndedSpans.SEEN.stream().anyMatch(span -> span.contains(last)));
        assertThat(log.lines).anyMatch(line -> line.contains(schedule)).noneMatch(line -> line.contains(secret));
        assertThat(EndedSpans.SEEN).anyMatch(span -> span.contains(schedule)).noneMatch(span -> span.contains(secret));
        assertThat(given().get(metrics).then().statusCode(200).extract().asString())
                .contains("uri=\"/v1/calendar-feeds/{secret}\"")
                .doesNotContain(secret);
    }
}
