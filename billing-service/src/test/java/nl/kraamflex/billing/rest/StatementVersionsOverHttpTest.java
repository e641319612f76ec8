package nl.kraamflex.billing.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.kraamflex.billing.rest.Producers.Care;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of a statement: issued once, kept as they were, corrected by further ones. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
class StatementVersionsOverHttpTest {
    private static final String US = "33000001";
    private static final String READER =
            TestTokens.forOrganisation(US).roles("billing-read").sign();
    private static final String WRITER = TestTokens.forOrganisation(US)
            .roles("billing-read", "billing-write")
            .sign();
    private static final String THEIRS = TestTokens.forOrganisation("33000002")
            .roles("billing-read", "billing-write")
            .sign();
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

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    private static String path(UUID caseId) {
        return "/v1/statements/" + caseId;
    }

    private static Response issue(UUID caseId, String kind, String key) {
        return given().auth()
                .oauth2(WRITER)
                .header("Idempotency-Key", "\"" + key + "\"")
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"%s\"}".formatted(kind))
                .post(path(caseId) + "/versions");
    }

    private static ValidatableResponse issue(UUID caseId, String kind) {
        return issue(caseId, kind, UUID.randomUUID().toString()).then();
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(READER).get(path).then();
    }

    /** A case with this care on record, which the statement shows already. */
    private UUID delivered(Care... care) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        record(id, 1, care);
        return id;
    }

    private void record(UUID id, int version, Care... care) {
        topics.send(Producers.delivered(id, US, version, care));
        Awaitility.await().atMost(PATIENCE).until(() -> {
            Response answer =
                    given().auth().oauth2(READER).header("Prefer", "wait=5").get(path(id));
            return answer.statusCode() != 200
                    ? answer.statusCode() == 409
                    : answer.jsonPath().getInt("basedOn.deliveriesVersion") >= version;
        });
    }

    @Test
    void an_interim_version_states_the_care_so_far_and_the_statement_shows_what_is_still_to_be_stated() {
        // Given
        UUID id = delivered(new Care("2025-03-10", 480));

        // When
        ValidatableResponse issued = issue(id, "INTERIM");

        // Then
        issued.statusCode(201)
                .header("Location", containsString(path(id) + "/versions/1"))
                .body("version", equalTo(1))
                .body("kind", equalTo("INTERIM"))
                .body("correction", equalTo(false))
                .body("issuedAt", notNullValue())
                .body("lines.number", contains(1))
                .body("lines.version", contains(1))
                .body("lines.amount", contains(euro("43.20")))
                .body("lines[0].figure.file", equalTo("own-contribution-home/2025-01-01"))
                .body("lines[0].explanation.nl", containsString("U betaalt voor deze dag € 43,20."))
                .body("amount", equalTo(euro("43.20")))
                .body("whenItComes.en", containsString("It tells you how to pay"))
                .body("help.en", containsString("call us"))
                .body("careMatters", nullValue());
        record(id, 2, new Care("2025-03-10", 480), new Care("2025-03-11", 300));
        get(path(id))
                .statusCode(200)
                .body("issuedVersion", equalTo(1))
                .body("lines.number", contains(1, 2))
                .body("lines[0].version", equalTo(1))
                .body("lines[1].version", nullValue())
                .body("stated", equalTo(euro("43.20")))
                .body("pending", equalTo(euro("27.00")))
                .body("asks", equalTo(euro("27.00")))
                .body("owedBy.family", equalTo(euro("70.20")))
                .body("total.amount", equalTo(euro("70.20")));
    }

    @Test
    void a_final_version_after_a_final_one_corrects_it_and_both_stay_as_they_were() {
        // Given
        UUID id = delivered(new Care("2025-12-31", 315), new Care("2026-01-01", 300));
        issue(id, "FINAL").statusCode(201).body("correction", equalTo(false));
        String first = get(path(id) + "/versions/1").extract().asString();
        record(id, 2, new Care("2025-12-31", 255), new Care("2026-01-01", 300));

        // When
        ValidatableResponse issued = issue(id, "FINAL");

        // Then
        issued.statusCode(201)
                .body("version", equalTo(2))
                .body("correction", equalTo(true))
                .body("lines.corrects", contains(1))
                .body("lines.hours.collect { it.toString() }", contains("-1"))
                .body("lines.amount", contains(euro("-5.40")))
                .body("lines[0].explanation.nl", containsString("We pasten regel 1 aan."))
                .body("amount", equalTo(euro("-5.40")))
                .body("years.amount", contains(euro("22.95"), euro("28.50")))
                .body("total.amount", equalTo(euro("51.45")));
        assertThat(get(path(id) + "/versions/1").extract().asString()).isEqualTo(first);
        get(path(id) + "/versions")
                .body("versions.version", contains(1, 2))
                .body("versions.kind", contains("FINAL", "FINAL"))
                .body("versions.correction", contains(false, true))
                .body("versions.deliveriesVersion", contains(1, 2))
                .body("versions.amount", contains(euro("56.85"), euro("-5.40")));
        get(path(id))
                .body("lines", hasSize(3))
                .body("pending", equalTo(euro("0.00")))
                .body("stated", equalTo(euro("51.45")));
    }

    @Test
    void a_cent_that_care_of_another_payer_moves_is_issued_as_a_line_of_no_time() {
        // Given: a quarter of an hour at 5.10 is 127.5 cents, and the insurer bears that of the first date
        UUID id = delivered(new Care("2024-03-10", 15));
        given().auth()
                .oauth2(WRITER)
                .contentType(ContentType.JSON)
                .body("{\"periods\": [{\"from\": \"2024-03-10\", \"to\": \"2024-03-10\", \"payer\": \"INSURER\"}]}")
                .put("/v1/cases/%s/contribution-payers".formatted(id))
                .then()
                .statusCode(201);
        issue(id, "INTERIM").statusCode(201).body("owedBy.insurer", equalTo(euro("1.28")));
        record(id, 2, new Care("2024-03-10", 15), new Care("2024-03-11", 15));

        // When
        ValidatableResponse issued = issue(id, "FINAL");

        // Then
        issued.statusCode(201)
                .body("lines.payer", contains("INSURER", "FAMILY"))
                .body("lines.hours.collect { it.toString() }", contains("0", "0.25"))
                .body("lines.amount", contains(euro("-0.01"), euro("1.28")))
                .body("lines[0].corrects", equalTo(1))
                .body("lines[0].explanation.nl", containsString("Wat u betaalt, blijft gelijk."))
                .body("owedBy.family", equalTo(euro("1.28")))
                .body("owedBy.insurer", equalTo(euro("1.27")))
                .body("total.amount", equalTo(euro("2.55")));
        get(path(id)).body("pending", equalTo(euro("0.00"))).body("lines", hasSize(3));

        // When: the family's only care goes, and the insurer has the whole of its own again
        record(id, 3, new Care("2024-03-10", 15));
        issue(id, "FINAL").statusCode(201).body("lines.amount", contains(euro("0.01"), euro("-1.28")));
        get(path(id)).body("owedBy.family", equalTo(euro("0.00"))).body("owedBy.insurer", equalTo(euro("1.28")));
    }

    @ParameterizedTest
    @CsvSource({"2016, 14.35, 18.55", "2018, 0.00, 4.30"})
    void help_at_the_birth_in_minutes_is_stated_and_issued_in_every_year(int year, String ofHelp, String amount) {
        // Given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.bornWithHelp(id, US, 1, year + "-03-10", 2940, 205));
        topics.send(Producers.delivered(id, US, 1, new Care(year + "-03-11", 60)));
        Awaitility.await().atMost(PATIENCE).until(() -> {
            Response answer =
                    given().auth().oauth2(READER).header("Prefer", "wait=5").get(path(id));
            return answer.statusCode() == 200
                    && answer.jsonPath().getList("lines").size() == 2;
        });

        // When
        ValidatableResponse issued = issue(id, "FINAL");

        // Then
        issued.statusCode(201)
                .body("lines.kind", contains("BIRTH_ASSISTANCE", "MATERNITY_CARE"))
                .body("lines[0].hours", equalTo(euro("3.42")))
                .body("lines[0].amount", equalTo(euro(ofHelp)))
                .body("years[0].hours", equalTo(euro("4.42")))
                .body("total.hours", equalTo(euro("4.42")))
                .body("total.days", equalTo(0))
                .body("total.amount", equalTo(euro(amount)));
        get(path(id)).statusCode(200).body("total.hours", equalTo(euro("4.42")));
    }

    private static Response sheet(String path, String form, String language) {
        return given().auth()
                .oauth2(READER)
                .accept(form)
                .header("Accept-Language", language)
                .get(path);
    }

    @Test
    void a_version_is_a_page_and_a_document_that_ask_what_it_asks_and_stay_so() {
        // Given
        UUID id = delivered(new Care("2025-03-10", 600));
        issue(id, "INTERIM").statusCode(201);
        String first = sheet(path(id) + "/versions/1", "text/html", "nl").asString();
        byte[] printed =
                sheet(path(id) + "/versions/1", "application/pdf", "ar").asByteArray();
        record(id, 2, new Care("2025-03-10", 600), new Care("2025-03-11", 300));
        issue(id, "FINAL").statusCode(201);

        // When
        Response second = sheet(path(id) + "/versions/2", "text/html", "en");

        // Then
        second.then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", "en")
                .header("ETag", notNullValue());
        assertThat(second.asString())
                .contains(
                        "On this bill you pay €27.00. It is the last bill.",
                        "was for €54.00.",
                        "You pay €81.00 for it.");
        assertThat(first).contains("Op deze rekening betaalt u € 54,00.").doesNotContain("81,00", "27,00");
        assertThat(new String(printed, 0, 7, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.");
        assertThat(sheet(path(id) + "/versions/1", "text/html", "nl").asString())
                .isEqualTo(first);
        assertThat(sheet(path(id) + "/versions/1", "application/pdf", "ar").asByteArray())
                .isEqualTo(printed);
        sheet(path(id) + "/versions/1", "image/png", "nl").then().statusCode(406);
        sheet(path(id) + "/versions/3", "text/html", "nl")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "application/pdf"})
    void a_caller_that_has_a_version_gets_304(String form) {
        // Given
        UUID id = delivered(new Care("2025-03-10", 480));
        issue(id, "INTERIM").statusCode(201);
        String tag = sheet(path(id) + "/versions/1", form, "nl").header("ETag");

        // When
        Response again = given().auth()
                .oauth2(READER)
                .accept(form)
                .header("Accept-Language", "nl")
                .header("If-None-Match", tag)
                .get(path(id) + "/versions/1");

        // Then
        again.then().statusCode(304).header("ETag", equalTo(tag));
        assertThat(again.asByteArray()).isEmpty();
        given().auth()
                .oauth2(READER)
                .accept(form)
                .header("If-None-Match", "\"1-another\"")
                .get(path(id) + "/versions/1")
                .then()
                .statusCode(200);
    }

    @Test
    void a_version_says_when_it_comes_whom_to_ask_and_why_the_care_matters() {
        // Given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.born(id, US, 1, "2025-03-09", 2940));
        record(id, 1, new Care("2025-03-10", 480));
        Awaitility.await().atMost(PATIENCE).until(() -> get(path(id)).extract().path("careMatters.en") != null);

        // When
        issue(id, "INTERIM").statusCode(201);

        // Then
        get(path(id) + "/versions/1")
                .statusCode(200)
                .body("whenItComes.nl", containsString("U krijgt deze rekening van ons."))
                .body("help.nl", containsString("Bel ons dan snel."))
                .body("careMatters.nl", containsString("De kraamverzorgende let op"));
    }

    @Test
    void an_issued_version_changes_the_tag_of_the_statement() {
        // Given
        UUID id = delivered(new Care("2025-03-10", 480));
        String before = get(path(id)).extract().header("ETag");

        // When
        issue(id, "INTERIM").statusCode(201);

        // Then
        assertThat(get(path(id)).extract().header("ETag")).isNotEqualTo(before);
    }

    @Test
    void a_repetition_with_the_same_key_issues_nothing_more() {
        // Given
        UUID id = delivered(new Care("2025-03-10", 480));
        String key = UUID.randomUUID().toString();
        String first = issue(id, "FINAL", key).then().statusCode(201).extract().asString();

        // When
        Response again = issue(id, "FINAL", key);

        // Then
        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first);
        get(path(id) + "/versions").body("versions", hasSize(1));
    }

    @Test
    void two_requests_at_once_state_the_care_once() throws Exception {
        // Given
        UUID id = delivered(new Care("2025-03-10", 480));
        Callable<Response> request =
                () -> issue(id, "INTERIM", UUID.randomUUID().toString());

        // When
        List<Integer> statuses;
        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> answers = callers.invokeAll(List.of(request, request));
            statuses = List.of(
                    answers.getFirst().get().statusCode(),
                    answers.getLast().get().statusCode());
        }

        // Then
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        get(path(id) + "/versions").body("versions", hasSize(1));
    }

    @Test
    void nothing_new_is_nothing_to_state_and_a_final_version_closes_once() {
        UUID id = delivered(new Care("2025-03-10", 480));
        issue(id, "INTERIM").statusCode(201);

        issue(id, "INTERIM").statusCode(409).body("type", equalTo("/problems/nothing-to-state"));
        issue(id, "FINAL").statusCode(201).body("lines", hasSize(0)).body("amount", equalTo(euro("0.00")));
        issue(id, "FINAL").statusCode(409).body("type", equalTo("/problems/nothing-to-state"));
        get(path(id) + "/versions").body("versions", hasSize(2));
    }

    @Test
    void an_interim_version_after_a_final_one_is_refused_with_the_remedy() {
        // Given
        UUID id = delivered(new Care("2025-03-10", 480));
        issue(id, "FINAL").statusCode(201);
        record(id, 2, new Care("2025-03-10", 480), new Care("2025-03-11", 480));

        // When, then
        issue(id, "INTERIM")
                .statusCode(409)
                .body("type", equalTo("/problems/final-statement-issued"))
                .body("invalidParams[0].name", equalTo("/kind"))
                .body("detail", containsString("send kind FINAL"));
    }

    @Test
    void a_date_without_a_figure_is_refused_by_name_and_nothing_is_issued() {
        UUID id = delivered(new Care("2026-12-31", 60), new Care("2027-01-02", 60));

        issue(id, "FINAL")
                .statusCode(409)
                .body("type", equalTo("/problems/figure-not-published"))
                .body("figure", equalTo("own-contribution-home/per-hour"))
                .body("date", equalTo("2027-01-02"));
        get(path(id) + "/versions").body("versions", hasSize(0));
    }

    @Test
    void a_case_without_care_has_no_versions() {
        UUID id = UuidCreator.getTimeOrderedEpoch();

        issue(id, "INTERIM").statusCode(404).header("Retry-After", equalTo("1"));
        get(path(id) + "/versions").statusCode(404);
        get(path(id) + "/versions/1").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 2147483647})
    void a_version_that_was_not_issued_is_not_found(int version) {
        UUID id = delivered(new Care("2025-03-10", 480));
        issue(id, "INTERIM").statusCode(201);

        get(path(id) + "/versions/" + version).statusCode(404).body("detail", containsString("no version " + version));
    }

    @Test
    void what_belongs_to_another_organisation_is_not_found_and_cannot_be_issued() {
        UUID id = delivered(new Care("2025-03-10", 480));
        issue(id, "INTERIM").statusCode(201);

        for (String path : List.of("/versions", "/versions/1")) {
            assertThat(given().auth().oauth2(THEIRS).get(path(id) + path).statusCode())
                    .isEqualTo(404);
        }
        given().auth()
                .oauth2(THEIRS)
                .header("Idempotency-Key", "\"other\"")
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"FINAL\"}")
                .post(path(id) + "/versions")
                .then()
                .statusCode(404);
        get(path(id) + "/versions").body("versions", hasSize(1));
    }

    @Test
    void whoever_may_only_read_issues_nothing() {
        UUID id = delivered(new Care("2025-03-10", 480));

        given().auth()
                .oauth2(READER)
                .header("Idempotency-Key", "\"reader\"")
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"FINAL\"}")
                .post(path(id) + "/versions")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"kind\": \"SOON\"}", "{\"kind\": \"FINAL\", \"amount\": 12.345}"})
    void a_request_that_says_something_else_is_refused_by_field(String body) {
        UUID id = delivered(new Care("2025-03-10", 480));

        given().auth()
                .oauth2(WRITER)
                .header("Idempotency-Key", "\"wrong\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path(id) + "/versions")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"));
        get(path(id) + "/versions").body("versions", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update statement_line set cents = 0",
                "delete from statement_line",
                "update statement_version set kind = 'INTERIM'",
                "delete from statement_held"
            })
    void the_database_itself_refuses_to_change_what_was_stated(String change) throws SQLException {
        UUID id = delivered(new Care("2025-03-10", 480));
        issue(id, "FINAL").statusCode(201);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String held =
                    "insert into statement_held values ('%s', 1, 0, '%s', date '2025-03-10', 'MATERNITY_CARE', 15, 'NO_FUNDING_KNOWN')"
                            .formatted(id, US);
            statement.executeUpdate(held);

            assertThatThrownBy(() -> statement.executeUpdate(change + " where case_id = '" + id + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("What was stated is never changed");
        }
    }
}
