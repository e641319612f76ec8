package nl.kraamflex.billing.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kraamflex.billing.rest.Producers.Care;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stays in a place that the organisation runs: stated, issued, corrected, and what they do to hours. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
@WithTestResource(MovedClock.class)
@WithTestResource(ClaimFolders.class)
class OwnStaysOverHttpTest {
    private static final AtomicInteger ORGANISATIONS = new AtomicInteger(33_740_000);
    private static final String ONE_DAY = """
            {"stays": [{"place": "BIRTH_CENTRE", "from": "2025-06-10", "days": %d, "medicalNeed": false, "mother": true,
             "children": 1, "rate": {"amount": 1.00, "per": "PERSON"}, "billedBy": "ORGANISATION"}]}""";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private Producers topics;
    private String organisation;

    @BeforeEach
    void start() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        RestAssured.config =
                RestAssuredConfig.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
        MovedClock.to("2026-11-20T10:00:00Z");
        topics = new Producers(broker);
        organisation = Integer.toString(ORGANISATIONS.incrementAndGet());
    }

    @AfterEach
    void stop() {
        topics.close();
    }

    private RequestSpecification request() {
        return given().auth()
                .oauth2(TestTokens.forOrganisation(organisation)
                        .roles("billing-read", "billing-write", "operator")
                        .sign())
                .contentType(ContentType.JSON);
    }

    /** A case that is registered, with no hours at all. */
    private UUID registered() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.intake(id, organisation, 1, "2025-06-10", 2940));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> request()
                                .header("Prefer", "wait=5")
                                .get("/v1/estimates/" + id)
                                .statusCode()
                        == 200);
        return id;
    }

    private UUID delivered(Care... care) {
        UUID id = registered();
        topics.send(Producers.delivered(id, organisation, 1, care));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> request()
                                .header("Prefer", "wait=5")
                                .get("/v1/statements/" + id)
                                .statusCode()
                        == 200);
        return id;
    }

    private void arrange(UUID id, String body) {
        request()
                .body(body)
                .put("/v1/cases/%s/institution-stays".formatted(id))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse issue(UUID id) {
        return issue(id, "FINAL");
    }

    private ValidatableResponse issue(UUID id, String kind) {
        return request()
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body("{\"kind\": \"%s\"}".formatted(kind))
                .post("/v1/statements/%s/versions".formatted(id))
                .then();
    }

    private ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void a_stay_in_a_place_of_ours_is_on_the_statement_the_page_and_the_document_without_any_hours() {
        // Given
        UUID id = registered();
        arrange(id, ONE_DAY.formatted(1));

        // When
        ValidatableResponse statement = get("/v1/statements/" + id);

        // Then
        statement
                .statusCode(200)
                .body("lines.kind", contains("STAY_OF_MOTHER", "STAY_OF_CHILD"))
                .body("lines.tariffKind", contains("OWN_CONTRIBUTION_PER_DAY", "OWN_CONTRIBUTION_PER_DAY"))
                .body("lines.days", contains(1, 1))
                .body("lines.tariff", contains(euro("21.50"), euro("21.50")))
                .body("lines[0].figure.key", equalTo("own-contribution-institution/fixed-per-person-per-day"))
                .body("lines[0].threshold.key", equalTo("own-contribution-institution/threshold-per-person-per-day"))
                .body("total.amount", equalTo(euro("43.00")))
                .body("total.days", equalTo(2))
                .body("years.days", contains(2))
                .body("pending", equalTo(euro("43.00")))
                .body("explanation.nl", containsString("Voor de tijd bij ons in huis betaalt u € 43,00."));
        String page = request()
                .accept(ContentType.HTML)
                .header("Accept-Language", "nl")
                .get("/v1/statements/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("uw kind bij ons in huis, € 21,50 per kind per dag")
                .contains("1 dag", "2 dagen")
                .doesNotContain("0 uur");
        request().accept("application/pdf").get("/v1/statements/" + id).then().statusCode(200);
    }

    @Test
    void a_version_states_a_stay_once_and_a_later_one_corrects_it_by_further_lines() {
        // Given
        UUID id = registered();
        arrange(id, ONE_DAY.formatted(2));
        issue(id).statusCode(201).body("amount", equalTo(euro("86.00"))).body("lines", hasSize(4));
        String first =
                get("/v1/statements/%s/versions/1".formatted(id)).extract().asString();
        request()
                .header("If-Match", "\"1\"")
                .body(ONE_DAY.formatted(1))
                .put("/v1/cases/%s/institution-stays".formatted(id))
                .then()
                .statusCode(200);

        // When
        ValidatableResponse issued = issue(id);

        // Then
        issued.statusCode(201)
                .body("correction", equalTo(true))
                .body("lines.days", contains(-1, -1))
                .body("lines.corrects", contains(3, 4))
                .body("amount", equalTo(euro("-43.00")))
                .body("total.amount", equalTo(euro("43.00")));
        assertThat(get("/v1/statements/%s/versions/1".formatted(id)).extract().asString())
                .isEqualTo(first);
        issue(id).statusCode(409).body("type", equalTo("/problems/nothing-to-state"));
    }

    @Test
    void a_stay_of_which_nothing_can_be_said_is_held_with_its_reason_in_the_version_too() {
        UUID id = delivered(new Care("2025-06-11", 60));
        arrange(id, ONE_DAY.formatted(1).replace("\"rate\": {\"amount\": 1.00, \"per\": \"PERSON\"},", ""));

        issue(id)
                .statusCode(201)
                .body("held.reason", contains("STAY_RATE_NOT_KNOWN", "STAY_RATE_NOT_KNOWN"))
                .body("held.kind", contains("STAY_OF_MOTHER", "STAY_OF_CHILD"))
                .body("held.days", contains(1, 1))
                .body("total.amount", equalTo(euro("5.40")));
    }

    @Test
    void a_day_is_over_at_midnight_in_the_netherlands_and_there_is_no_statement_before() {
        // Given: half past eleven at night on 10 June
        UUID id = registered();
        arrange(id, ONE_DAY.formatted(2));
        MovedClock.to("2025-06-10T21:30:00Z");
        get("/v1/statements/" + id).statusCode(404);
        issue(id).statusCode(404);

        // When
        MovedClock.to("2025-06-10T22:30:00Z");

        // Then
        get("/v1/statements/" + id).statusCode(200).body("pending", equalTo(euro("43.00")));
    }

    @Test
    void no_bill_is_the_last_while_a_stay_of_ours_is_not_over() {
        // Given: the last of two days, from midnight on
        UUID id = registered();
        arrange(id, ONE_DAY.formatted(2));
        String stay =
                get("/v1/cases/%s/institution-stays".formatted(id)).extract().path("stays[0].id");
        MovedClock.to("2025-06-10T22:30:00Z");

        // When
        issue(id)
                .statusCode(409)
                .body("type", equalTo("/problems/stay-lasts"))
                .body("detail", containsString("Stay " + stay + " (BIRTH_CENTRE from 2025-06-10 to 2025-06-11)"))
                .body("detail", containsString("Issue FINAL from 2025-06-12 on, and INTERIM until then."));
        issue(id, "INTERIM").statusCode(201).body("amount", equalTo(euro("43.00")));

        // Then
        MovedClock.to("2025-06-11T22:30:00Z");
        issue(id).statusCode(201).body("amount", equalTo(euro("43.00")));
        assertThat(lastBill(id)).contains("Het is de laatste rekening.");
    }

    @Test
    void a_stay_that_begins_after_the_last_bill_takes_that_word_back_until_it_is_over() {
        // Given
        UUID id = delivered(new Care("2025-06-11", 60));
        MovedClock.to("2025-06-12T10:00:00Z");
        issue(id).statusCode(201);
        assertThat(lastBill(id)).contains("Het is de laatste rekening.");

        // When
        arrange(id, ONE_DAY.formatted(2).replace("2025-06-10", "2025-06-12"));

        // Then
        assertThat(lastBill(id))
                .contains("Daarvoor komt misschien nog een rekening.")
                .doesNotContain("Het is de laatste rekening.");
        issue(id)
                .statusCode(409)
                .body("type", equalTo("/problems/stay-lasts"))
                .body("detail", containsString("Issue FINAL from 2025-06-14 on."));
        MovedClock.to("2025-06-14T10:00:00Z");
        issue(id).statusCode(201).body("correction", equalTo(true));
    }

    @Test
    void a_stay_that_an_institution_bills_keeps_no_bill_from_being_the_last() {
        UUID id = delivered(new Care("2025-06-11", 60));
        MovedClock.to("2025-06-12T10:00:00Z");
        arrange(
                id,
                ONE_DAY.formatted(2)
                        .replace("2025-06-10", "2025-06-12")
                        .replace("\"ORGANISATION\"", "\"INSTITUTION\""));

        issue(id).statusCode(201);
        assertThat(lastBill(id)).contains("Het is de laatste rekening.");
    }

    private String lastBill(UUID id) {
        return request()
                .accept(ContentType.HTML)
                .header("Accept-Language", "nl")
                .get("/v1/statements/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void a_claim_leaves_out_the_contribution_of_hours_at_home_alone() {
        // Given
        UUID id = delivered(new Care("2025-06-10", 480), new Care("2025-06-11", 60));
        arrange(id, ONE_DAY.formatted(1));

        // When
        ValidatableResponse claimed = request()
                .body("{}")
                .post("/v1/cases/%s/claim-lines".formatted(id))
                .then();

        // Then
        claimed.statusCode(200)
                .body(
                        "items.findAll { it.provenance.figures.any { it.key == 'own-contribution-home/per-hour' } }.careDate",
                        contains("2025-06-11"));
    }

    @Test
    void hours_during_a_necessary_stay_cost_nothing_and_those_after_it_do() {
        // Given
        UUID id = delivered(new Care("2025-03-11", 480), new Care("2025-03-12", 60));

        // When
        arrange(id, """
                {"stays": [{"place": "BIRTH_CENTRE", "from": "2025-03-10", "to": "2025-03-12", "medicalNeed": true,
                 "mother": true, "children": 1, "billedBy": "ORGANISATION"}]}""");

        // Then
        issue(id)
                .statusCode(201)
                .body("lines.tariffKind", contains("EXEMPT", "OWN_CONTRIBUTION"))
                .body("lines.amount", contains(euro("0.00"), euro("5.40")))
                .body("lines[0].figure.key", equalTo("contribution-exemptions/medically-necessary-stay"));
    }

    @Test
    void a_stay_by_the_hour_in_an_institution_has_no_amount_and_names_the_rate() {
        UUID id = registered();
        arrange(id, """
                {"stays": [{"place": "MATERNITY_HOTEL", "from": "2025-06-10", "days": 2, "medicalNeed": false,
                 "mother": true, "children": 1}]}""");

        get("/v1/estimates/" + id)
                .statusCode(200)
                .body("institutionStays[0].amount", nullValue())
                .body("institutionStays[0].amountStatus", equalTo("BY_THE_HOUR"))
                .body("institutionStays[0].hourlyRates.amount", contains(euro("5.40")))
                .body("costs[0].institutionStays.status", equalTo("BY_THE_HOUR"));
    }

    @Test
    void a_stay_into_a_year_to_be_published_keeps_its_old_year_and_shows_an_example() {
        UUID id = registered();
        arrange(id, """
                {"stays": [{"place": "HOSPITAL", "from": "2026-12-31", "days": 2, "medicalNeed": false, "mother": true,
                 "children": 1, "rateBelowThreshold": "price list", "billedBy": "ORGANISATION"}]}""");

        get("/v1/estimates/" + id)
                .statusCode(200)
                .body("institutionStays[0].amount", nullValue())
                .body("institutionStays[0].amountStatus", equalTo("NOT_YET_PUBLISHED"))
                .body("institutionStays[0].lines.amount", contains(euro("22.50"), euro("22.50"), null, null))
                .body("institutionStays[0].lines[2].illustration.amount", equalTo(euro("22.50")))
                .body("costs.find { it.year == 2026 }.family.ownStays.amount", equalTo(euro("45.00")))
                .body("costs.find { it.year == 2027 }.family.ownStays.status", equalTo("NOT_YET_PUBLISHED"));
    }
}
