package nl.kraamflex.billing.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kraamflex.billing.rest.Producers.Care;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be applied waits for an operator of its own organisation, and holds back nobody else's. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
class DeadLettersTest {
    private static final String US = "33000011";
    private static final String OURS =
            TestTokens.forOrganisation(US).roles("billing-read", "operator").sign();
    private static final String THEIRS = TestTokens.forOrganisation("33000012")
            .roles("billing-read", "operator")
            .sign();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private Producers topics;

    @BeforeEach
    void start() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        topics = new Producers(broker);
    }

    @AfterEach
    void stop() {
        topics.close();
    }

    @Test
    void a_discarded_record_lets_those_behind_it_go_on() {
        // Given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(broken(id));
        topics.send(Producers.delivered(id, US, 2, new Care("2025-03-10", 480)));
        List<Map<String, ?>> letters = waiting(id, 2);

        // When
        settle(OURS, number(letters.getFirst()), "discards", "{\"why\": \"the producer sent it again\"}")
                .statusCode(200)
                .body("applied", equalTo(1));

        // Then
        given().auth().oauth2(OURS).get("/v1/statements/" + id).then().statusCode(200);
        assertThat(listed(OURS, id)).isEmpty();
    }

    @Test
    void a_record_refused_behind_a_discarded_one_is_still_refused_when_replayed() {
        // Given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(broken(id));
        topics.send(notAddingUp(id, 2));
        topics.send(Producers.delivered(id, US, 3, new Care("2025-03-10", 480)));
        List<Map<String, ?>> letters = waiting(id, 3);

        // When
        settle(OURS, number(letters.get(0)), "discards", "{\"why\": \"the producer sent it again\"}")
                .statusCode(200)
                .body("applied", equalTo(0));

        // Then
        settle(OURS, number(letters.get(1)), "replays", null)
                .statusCode(409)
                .body("type", equalTo("/problems/still-unreadable"));
        assertThat(listed(OURS, id)).hasSize(2);
        settle(OURS, number(letters.get(1)), "discards", "{\"why\": \"a later record holds the visits\"}")
                .statusCode(200)
                .body("applied", equalTo(1));
        given().auth()
                .oauth2(OURS)
                .get("/v1/statements/" + id)
                .then()
                .statusCode(200)
                .body("basedOn.deliveriesVersion", equalTo(3));
        assertThat(listed(OURS, id)).isEmpty();
    }

    @Test
    void what_was_applied_before_a_refused_record_stays_applied() {
        // Given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(broken(id));
        topics.send(Producers.delivered(id, US, 2, new Care("2025-03-10", 480)));
        topics.send(notAddingUp(id, 3));
        List<Map<String, ?>> letters = waiting(id, 3);

        // When
        settle(OURS, number(letters.getFirst()), "discards", "{\"why\": \"the producer sent it again\"}")
                .statusCode(200)
                .body("applied", equalTo(1));

        // Then
        given().auth()
                .oauth2(OURS)
                .get("/v1/statements/" + id)
                .then()
                .statusCode(200)
                .body("lines", hasSize(1))
                .body("basedOn.deliveriesVersion", equalTo(2));
        assertThat(listed(OURS, id)).extracting(DeadLettersTest::number).containsExactly(number(letters.getLast()));
    }

    @Test
    void several_records_behind_a_discarded_one_take_effect_in_order() {
        // Given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(broken(id));
        topics.send(Producers.delivered(id, US, 2, new Care("2025-03-10", 480)));
        topics.send(Producers.delivered(id, US, 3, new Care("2025-03-10", 240), new Care("2025-03-11", 240)));
        List<Map<String, ?>> letters = waiting(id, 3);

        // When
        settle(OURS, number(letters.getFirst()), "discards", "{\"why\": \"the producer sent it again\"}")
                .statusCode(200)
                .body("applied", equalTo(2));

        // Then
        given().auth()
                .oauth2(OURS)
                .get("/v1/statements/" + id)
                .then()
                .statusCode(200)
                .body("lines", hasSize(2))
                .body("basedOn.deliveriesVersion", equalTo(3));
        assertThat(listed(OURS, id)).isEmpty();
    }

    @Test
    void a_record_about_a_case_of_others_behind_a_discarded_one_stops_only_itself() {
        // Given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.delivered(id, "33000012", 1, new Care("2025-03-10", 60)));
        topics.send(broken(id));
        topics.send(Producers.delivered(id, US, 3, new Care("2025-03-10", 480)));
        List<Map<String, ?>> letters = waiting(id, 2);

        // Then
        settle(OURS, number(letters.getFirst()), "discards", "{\"why\": \"the producer sent it again\"}")
                .statusCode(200)
                .body("applied", equalTo(0));
        settle(OURS, number(letters.getLast()), "replays", null)
                .statusCode(409)
                .body("type", equalTo("/problems/still-unreadable"));
    }

    @Test
    void what_another_organisation_says_of_our_case_is_left_to_its_own_operator() {
        // Given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(broken(id));
        topics.send(Producers.delivered(id, US, 2, new Care("2025-03-10", 480)));
        topics.send(Producers.delivered(id, "33000012", 3, new Care("2025-03-10", 60)));
        List<Map<String, ?>> letters = waiting(id, 2);
        Awaitility.await().atMost(PATIENCE).until(() -> listed(THEIRS, id).size() == 1);

        // When
        settle(OURS, number(letters.getFirst()), "discards", "{\"why\": \"the producer sent it again\"}")
                .statusCode(200)
                .body("applied", equalTo(1));

        // Then
        given().auth()
                .oauth2(OURS)
                .get("/v1/statements/" + id)
                .then()
                .statusCode(200)
                .body("basedOn.deliveriesVersion", equalTo(2));
        settle(THEIRS, number(listed(THEIRS, id).getFirst()), "replays", null)
                .statusCode(409)
                .body("type", equalTo("/problems/still-unreadable"));
    }

    @Test
    void a_replay_of_what_is_still_unreadable_changes_nothing_and_later_ones_wait_their_turn() {
        // Given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(broken(id));
        topics.send(Producers.delivered(id, US, 2, new Care("2025-03-10", 480)));
        List<Map<String, ?>> letters = waiting(id, 2);

        // When
        settle(OURS, number(letters.getFirst()), "replays", null)
                .statusCode(409)
                .body("type", equalTo("/problems/still-unreadable"));
        settle(OURS, number(letters.getLast()), "replays", null)
                .statusCode(409)
                .body("type", equalTo("/problems/earlier-dead-letter"));

        // Then
        assertThat(listed(OURS, id)).hasSize(2);
    }

    @Test
    void another_organisations_operator_neither_sees_nor_settles_it() {
        // Given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(broken(id));
        List<Map<String, ?>> letters = waiting(id, 1);

        // When
        settle(THEIRS, number(letters.getFirst()), "discards", "{\"why\": \"not mine\"}")
                .statusCode(404);

        // Then
        assertThat(listed(THEIRS, id)).isEmpty();
        assertThat(listed(OURS, id)).hasSize(1);
    }

    @Test
    void a_key_that_no_table_can_hold_stops_nobody() {
        // Given
        ProducerRecord<String, byte[]> whole = Producers.record(
                UUID.randomUUID(), Producers.delivered(UUID.randomUUID(), US, 1, new Care("2025-03-10", 60)));
        for (int partition = 0; partition < 12; partition++) {
            topics.send(new ProducerRecord<>(
                    whole.topic(), partition, "no\0key", Producers.bytes("garbage"), whole.headers()));
        }

        // When
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 480)));

        // Then
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        given().auth().oauth2(OURS).get("/v1/statements/" + id).statusCode() == 200);
    }

    /** Readable enough to say whose it is, and yet no state of a case. */
    private static ProducerRecord<String, byte[]> broken(UUID id) {
        ProducerRecord<String, byte[]> whole =
                Producers.record(UUID.randomUUID(), Producers.delivered(id, US, 1, new Care("2025-03-10", 60)));
        return new ProducerRecord<>(
                EventType.DELIVERIES_RECORDED.topic(),
                null,
                whole.key(),
                Producers.bytes("{\"organisation\": \"" + US + "\"}"),
                whole.headers());
    }

    /** In the shape of its schema, and yet its one visit is longer than the care counted in it. */
    private static DeliveriesRecorded notAddingUp(UUID id, long version) {
        DeliveriesRecorded whole = Producers.delivered(id, US, version, new Care("2025-03-10", 480));
        DeliveriesRecorded.DeliveredVisit visit = whole.visits().getFirst();
        return new DeliveriesRecorded(
                id,
                US,
                version,
                whole.occurredAt(),
                List.of(new DeliveriesRecorded.DeliveredVisit(
                        visit.begin(), visit.end(), visit.minutes() + 15, visit.careDates())));
    }

    private static List<Map<String, ?>> waiting(UUID id, int count) {
        return Awaitility.await().atMost(PATIENCE).until(() -> listed(OURS, id), letters -> letters.size() == count);
    }

    private static List<Map<String, ?>> listed(String token, UUID id) {
        List<Map<String, ?>> letters = given().auth()
                .oauth2(token)
                .get("/v1/dead-letters?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("deadLetters");
        return letters.stream()
                .filter(letter -> id.toString().equals(letter.get("caseId")))
                .toList();
    }

    private static String number(Map<String, ?> letter) {
        return Objects.requireNonNull(letter.get("deadLetterId")).toString();
    }

    private static io.restassured.response.ValidatableResponse settle(
            String token, String number, String how, @org.jspecify.annotations.Nullable String body) {
        var request = given().auth().oauth2(token).header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post("/v1/dead-letters/" + number + "/" + how).then();
    }
}
