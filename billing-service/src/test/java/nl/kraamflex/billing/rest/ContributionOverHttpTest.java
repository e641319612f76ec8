package nl.kraamflex.billing.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.kraamflex.billing.rest.Producers.Care;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records on the topics go in, estimates and statements come out; everything between is real. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
class ContributionOverHttpTest {
    private static final String US = "33000001";
    private static final String THEM = "33000002";
    private static final String OURS =
            TestTokens.forOrganisation(US).roles("billing-read").sign();
    private static final String THEIRS =
            TestTokens.forOrganisation(THEM).roles("billing-read").sign();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @Inject
    DataSource database;

    private Producers topics;

    @BeforeEach
    void start() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        RestAssured.config =
                RestAssuredConfig.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
        topics = new Producers(broker);
    }

    @AfterEach
    void stop() {
        topics.close();
    }

    private static UUID newCase() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static Response get(String what, UUID caseId, String... headers) {
        var request = given().auth().oauth2(OURS);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.get("/v1/" + what + "/" + caseId);
    }

    /** Waits by Prefer until the answer rests on a version of the deliveries. */
    private static ValidatableResponse statementOver(UUID caseId, int deliveriesVersion) {
        return answerOver("statements", caseId, "deliveriesVersion", deliveriesVersion);
    }

    private static ValidatableResponse answerOver(String what, UUID caseId, String version, int atLeast) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> get(what, caseId, "Prefer", "wait=5"),
                        answer ->
                                answer.statusCode() == 200 && answer.jsonPath().getInt("basedOn." + version) >= atLeast)
                .then();
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void a_statement_has_a_line_for_each_date_with_its_own_amount_source_and_words() {
        // Given
        UUID id = newCase();
        topics.send(Producers.born(id, US, 1, "2025-12-30", 2940));
        topics.send(Producers.planned(id, US, 1, 0, new Care("2026-01-02", 300)));

        // When
        topics.send(Producers.delivered(id, US, 1, new Care("2025-12-31", 330), new Care("2026-01-01", 360)));

        // Then
        String body = statementOver(id, 1)
                .statusCode(200)
                .body("caseId", equalTo(id.toString()))
                .body("lines.date", contains("2025-12-31", "2026-01-01"))
                .body("lines.status", contains("DELIVERED", "DELIVERED"))
                .body("lines.hours.collect { it.toString() }", contains("5.5", "6"))
                .body("lines.tariff", contains(euro("5.40"), euro("5.70")))
                .body("lines.amount", contains(euro("29.70"), euro("34.20")))
                .body("lines[0].figure.key", equalTo("own-contribution-home/per-hour"))
                .body("lines[0].figure.file", equalTo("own-contribution-home/2025-01-01"))
                .body("lines[0].figure.confidence", equalTo("secondary"))
                .body("lines[0].figure.source.id", equalTo("nn-2025"))
                .body("lines[0].warning", nullValue())
                .body("lines[1].figure.confidence", equalTo("weak"))
                .body("lines[1].warning.nl", containsString("niet officieel"))
                .body("lines[1].explanation.nl", containsString("Op 1 januari 2026 kreeg u 6 uur kraamzorg."))
                .body("lines[1].explanation.en", containsString("You pay €34.20 for this day."))
                .body("years.year", contains(2025, 2026))
                .body("years.amount", contains(euro("29.70"), euro("34.20")))
                .body("total.hours", equalTo(euro("11.5")))
                .body("total.amount", equalTo(euro("63.90")))
                .body("explanation.nl", containsString("Het eigen risico geldt niet voor kraamzorg."))
                .body("figures.key", contains("contribution-exemptions/deductible"))
                .extract()
                .asString();
        assertThat(body).contains("\"amount\":29.70", "\"tariff\":5.40", "\"hours\":6,", "\"amount\":63.90");
    }

    @Test
    void an_estimate_follows_from_intake_to_schedule_to_delivery() {
        UUID id = newCase();
        topics.send(Producers.intake(id, US, 1, "2025-12-31", 2700));
        answerOver("estimates", id, "caseVersion", 1)
                .body("basis", equalTo("INDICATION"))
                .body("total.amount", equalTo(euro("243.00")))
                .body("lines.status", contains("INDICATED"))
                .body("lines.date", contains("2025-12-31"))
                .body("assumptions.id", contains("INDICATION_PROVISIONAL", "ALL_ON_DUE_DATE"))
                .body("assumptions[1].nl", containsString("31 december 2025"))
                .body("assumptions[1].en", containsString("31 December 2025"));

        topics.send(Producers.planned(id, US, 1, 0, new Care("2026-01-01", 480), new Care("2026-01-02", 480)));
        answerOver("estimates", id, "planVersion", 1)
                .body("basis", equalTo("SCHEDULE"))
                .body("lines.status", contains("PLANNED", "PLANNED"))
                .body("total.amount", equalTo(euro("91.20")));

        topics.send(Producers.delivered(id, US, 1, new Care("2026-01-01", 300)));
        answerOver("estimates", id, "deliveriesVersion", 1)
                .body("lines.status", contains("DELIVERED", "PLANNED"))
                .body("lines.amount", contains(euro("28.50"), euro("45.60")))
                .body("total.amount", equalTo(euro("74.10")));
    }

    @Test
    void topics_may_tell_of_a_case_in_any_order() {
        // Given
        UUID id = newCase();
        topics.send(Producers.delivered(id, US, 4, new Care("2025-03-10", 60)));
        statementOver(id, 4)
                .body("total.amount", equalTo(euro("5.40")))
                .body("basedOn.caseVersion", equalTo(0))
                .body("basedOn.planVersion", equalTo(0));
        assertThat(get("estimates", id).statusCode()).isEqualTo(404);

        // When
        topics.send(Producers.planned(id, US, 3, 60, new Care("2025-03-11", 60)));
        answerOver("estimates", id, "planVersion", 3);
        topics.send(Producers.born(id, US, 2, "2025-03-10", 2940));

        // Then
        answerOver("estimates", id, "caseVersion", 2)
                .body("basis", equalTo("SCHEDULE"))
                .body("total.amount", equalTo(euro("10.80")))
                .body("basedOn.planVersion", equalTo(3))
                .body("basedOn.deliveriesVersion", equalTo(4));
    }

    @Test
    void duplicates_and_stale_versions_change_nothing() {
        // Given
        UUID id = newCase();
        ProducerRecord<String, byte[]> first = Producers.record(
                UuidCreator.getTimeOrderedEpoch(), Producers.delivered(id, US, 1, new Care("2025-03-10", 60)));
        topics.send(first);
        topics.send(Producers.delivered(id, US, 2, new Care("2025-03-10", 120)));

        // When
        topics.send(first);
        topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 600)));
        topics.send(Producers.delivered(id, US, 2, new Care("2025-03-10", 600)));

        // Then: a later record of the same case shows that those before it were dealt with, and three took effect
        topics.send(Producers.delivered(id, US, 3, new Care("2025-03-10", 120), new Care("2025-03-11", 60)));
        statementOver(id, 3)
                .body("lines.amount", contains(euro("10.80"), euro("5.40")))
                .header("ETag", startsWith("\"3-"));
    }

    @Test
    void a_correction_takes_the_place_of_what_was_on_record() {
        // Given
        UUID id = newCase();
        topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 480), new Care("2025-03-11", 480)));
        statementOver(id, 1).body("total.amount", equalTo(euro("86.40")));

        // When
        topics.send(Producers.delivered(id, US, 2, new Care("2025-03-10", 450)));

        // Then
        statementOver(id, 2).body("lines", hasSize(1)).body("total.amount", equalTo(euro("40.50")));
    }

    @Test
    void what_another_organisation_gave_is_not_billed_here() {
        // Given
        UUID id = newCase();
        topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 480), new Care("2025-03-11", 480)));
        statementOver(id, 1).body("total.amount", equalTo(euro("86.40")));

        // When
        topics.send(Producers.lastGivenElsewhere(
                Producers.delivered(id, US, 2, new Care("2025-03-10", 480), new Care("2025-03-11", 480))));

        // Then
        statementOver(id, 2).body("lines", hasSize(1)).body("total.amount", equalTo(euro("43.20")));
    }

    @Test
    void a_record_of_care_without_a_visit_owes_nothing() {
        UUID id = newCase();

        topics.send(Producers.delivered(id, US, 1));

        statementOver(id, 1)
                .body("lines", hasSize(0))
                .body("total.amount", equalTo(euro("0.00")))
                .body("explanation.nl", equalTo("U kreeg nog geen zorg. U betaalt daarom nog niets."));
    }

    @Test
    void three_topics_that_tell_of_a_new_case_at_once_all_take_effect() {
        // Given
        List<UUID> cases =
                Stream.generate(ContributionOverHttpTest::newCase).limit(20).toList();

        // When
        for (UUID id : cases) {
            topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 60)));
            topics.send(Producers.planned(id, US, 1, 60, new Care("2025-03-11", 60)));
            topics.send(Producers.born(id, US, 1, "2025-03-10", 2940));
        }

        // Then
        for (UUID id : cases) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> get("estimates", id)
                            .then()
                            .statusCode(200)
                            .header("ETag", startsWith("\"3-"))
                            .body("total.amount", equalTo(euro("10.80"))));
        }
    }

    @Test
    void what_belongs_to_another_organisation_is_not_found() {
        UUID id = newCase();
        topics.send(Producers.born(id, US, 1, "2025-03-10", 2940));
        topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 60)));
        statementOver(id, 1);
        answerOver("estimates", id, "caseVersion", 1);

        for (String what : List.of("estimates", "statements")) {
            given().auth()
                    .oauth2(THEIRS)
                    .get("/v1/" + what + "/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"))
                    .body("detail", containsString(id.toString()));
        }
    }

    @Test
    void an_event_that_gives_our_case_to_another_organisation_is_put_aside() {
        // Given
        UUID id = newCase();
        topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 60)));
        statementOver(id, 1);

        // When
        topics.send(Producers.planned(id, THEM, 1, 0, new Care("2025-03-11", 600)));

        // Then
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reasonsPutAside(id))
                        .containsExactly("the case is on record for another organisation"));
        get("statements", id).then().body("total.amount", equalTo(euro("5.40"))).header("ETag", startsWith("\"1-"));
        assertThat(given().auth().oauth2(THEIRS).get("/v1/estimates/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_unreadable_record_and_what_follows_it_are_put_aside_while_other_cases_go_on() throws SQLException {
        // Given: a case whose first record cannot be read, and another behind it on the same partition
        UUID broken = newCase();
        UUID sound = newCase();
        DeliveriesRecorded ofBroken = Producers.delivered(broken, US, 1, new Care("2025-03-10", 60));
        DeliveriesRecorded laterOfBroken = Producers.delivered(broken, US, 2, new Care("2025-03-10", 60));
        DeliveriesRecorded ofSound = Producers.delivered(sound, US, 1, new Care("2025-03-10", 60));

        // When
        topics.send(Producers.with(record(ofBroken), 5, Producers.bytes("{\"visits\": [")));
        topics.send(
                Producers.with(record(laterOfBroken), 5, record(laterOfBroken).value()));
        topics.send(Producers.with(record(ofSound), 5, record(ofSound).value()));

        // Then
        statementOver(sound, 1).body("total.amount", equalTo(euro("5.40")));
        assertThat(get("statements", broken).statusCode()).isEqualTo(404);
        assertThat(reasonsPutAside(broken))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("the value "),
                        second -> assertThat(second).isEqualTo("waits behind an earlier dead letter of its case"));
    }

    @Test
    void time_that_is_not_in_quarters_is_put_aside() {
        // Given
        UUID id = newCase();

        // When
        topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 61)));

        // Then
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reasonsPutAside(id))
                        .singleElement()
                        .asString()
                        .contains("/visits/0/careDates/0/minutes (multipleOf)"));
        assertThat(get("statements", id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_statement_over_a_date_without_a_figure_is_refused_by_name() {
        // Given
        UUID id = newCase();
        topics.send(Producers.born(id, US, 1, "2027-01-15", 2940));
        topics.send(Producers.delivered(id, US, 1, new Care("2026-12-31", 60), new Care("2027-01-02", 60)));

        // When
        Response refusal = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("statements", id, "Prefer", "wait=5"), answer -> answer.statusCode() != 404);

        // Then
        refusal.then()
                .statusCode(409)
                .body("type", equalTo("/problems/figure-not-published"))
                .body("regulation", equalTo("own-contribution-home"))
                .body("figure", equalTo("own-contribution-home/per-hour"))
                .body("date", equalTo("2027-01-02"))
                .body("reason", equalTo("ENDED_OR_NOT_PUBLISHED"))
                .body("detail", containsString("2026-12-31"))
                .body("detail", containsString("PUT /v1/law-figures/own-contribution-home/{validFrom}"))
                .body("detail", containsString("once a second operator confirmed it"))
                .body("detail", containsString("KRAAMFLEX_LAW_DIR"));
    }

    @Test
    void an_estimate_over_a_date_without_a_figure_has_no_amount_for_it_and_an_example_beside_every_total() {
        // Given
        UUID id = newCase();
        topics.send(Producers.planned(id, US, 1, 0, new Care("2026-12-31", 60), new Care("2027-01-01", 120)));

        // When
        ValidatableResponse estimate = answerOver("estimates", id, "planVersion", 1);

        // Then
        estimate.body("lines.amount", contains(euro("5.70"), null))
                .body("lines.amountStatus", contains("KNOWN", "NOT_YET_PUBLISHED"))
                .body("lines[1].illustration.amount", equalTo(euro("11.40")))
                .body("lines[1].illustration.figure.file", equalTo("own-contribution-home/2026-01-01"))
                .body("lines[1].explanation.en", containsString("2027"))
                .body("years.amount", contains(euro("5.70"), null))
                .body("total.amount", nullValue())
                .body("total.hours", equalTo(3))
                .body("costs[1].family.contribution.status", equalTo("NOT_YET_PUBLISHED"))
                .body("costs[1].illustration.amount", equalTo(euro("11.40")))
                .body("assumptions.id", contains("SCHEDULE_AS_IT_STANDS", "AMOUNT_NOT_YET_PUBLISHED"));
    }

    @Test
    void an_estimate_of_a_date_before_every_figure_is_refused_by_name() {
        UUID id = newCase();
        topics.send(Producers.planned(id, US, 1, 0, new Care("2010-12-31", 60)));

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("estimates", id, "Prefer", "wait=5"), answer -> answer.statusCode() != 404)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/figure-not-published"))
                .body("date", equalTo("2010-12-31"));
    }

    @Test
    void nothing_yet_is_a_404_that_says_when_to_try_again() {
        UUID id = newCase();
        topics.send(Producers.opened(id, US, "2025-03-12"));
        Awaitility.await().atMost(PATIENCE).until(() -> applied(id) == 1);

        for (String what : List.of("estimates", "statements")) {
            get(what, id)
                    .then()
                    .statusCode(404)
                    .header("Retry-After", equalTo("1"))
                    .body("detail", containsString("Prefer: wait=5"));
        }
    }

    @Test
    void prefer_waits_for_what_is_on_its_way() throws Exception {
        // Given
        UUID id = newCase();
        try (ExecutorService caller = Executors.newSingleThreadExecutor()) {
            Future<Response> waiting = caller.submit(() -> get("statements", id, "Prefer", "wait=30"));

            // When
            topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 60)));

            // Then
            waiting.get(40, TimeUnit.SECONDS)
                    .then()
                    .statusCode(200)
                    .header("Preference-Applied", equalTo("wait=30"))
                    .header("ETag", startsWith("\"1-"));
        }
    }

    @Test
    void a_caller_that_has_the_version_gets_304_and_with_prefer_the_next_one() throws Exception {
        // Given
        UUID id = newCase();
        topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 60)));
        String tag = statementOver(id, 1).extract().header("ETag");

        // When
        Response unchanged = get("statements", id, "If-None-Match", tag);

        // Then
        unchanged.then().statusCode(304).header("ETag", equalTo(tag));
        assertThat(unchanged.asByteArray()).isEmpty();
        try (ExecutorService caller = Executors.newSingleThreadExecutor()) {
            Future<Response> next =
                    caller.submit(() -> get("statements", id, "If-None-Match", tag, "Prefer", "wait=30"));
            topics.send(Producers.delivered(id, US, 2, new Care("2025-03-10", 120)));
            next.get(40, TimeUnit.SECONDS).then().statusCode(200).body("total.amount", equalTo(euro("10.80")));
        }
    }

    private static ProducerRecord<String, byte[]> record(DeliveriesRecorded data) {
        return Producers.record(UuidCreator.getTimeOrderedEpoch(), data);
    }

    private List<String> reasonsPutAside(UUID caseId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select reason from dead_letter where record_key = ? order by id")) {
            statement.setString(1, caseId.toString());
            try (ResultSet rows = statement.executeQuery()) {
                List<String> reasons = new ArrayList<>();
                while (rows.next()) {
                    reasons.add(rows.getString(1));
                }
                return reasons;
            }
        }
    }

    private int applied(UUID caseId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from inbox_version where case_id = ?")) {
            statement.setObject(1, caseId);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
