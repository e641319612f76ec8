package nl.kraamflex.billing.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people arrange for a case and choose for an organisation, and what it does to estimates. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
class ArrangementsOverHttpTest {
    private static final AtomicInteger ORGANISATIONS = new AtomicInteger(33_700_000);

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @Inject
    DataSource database;

    private Producers topics;
    private String organisation;

    @BeforeEach
    void start() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        RestAssured.config =
                RestAssuredConfig.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
        topics = new Producers(broker);
        organisation = Integer.toString(ORGANISATIONS.incrementAndGet());
    }

    @AfterEach
    void stop() {
        topics.close();
    }

    /** A case with a plan of eight hours on 10 March 2025, of which an estimate is there. */
    private UUID planned() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.planned(id, organisation, 1, 0, new Care("2025-03-10", 480)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> request()
                                .header("Prefer", "wait=5")
                                .get("/v1/estimates/" + id)
                                .statusCode()
                        == 200);
        return id;
    }

    private RequestSpecification request() {
        return given().auth()
                .oauth2(TestTokens.forOrganisation(organisation)
                        .roles("billing-read", "billing-write", "operator")
                        .sign())
                .contentType(ContentType.JSON);
    }

    private ValidatableResponse put(UUID id, String what, String body) {
        return request().body(body).put("/v1/cases/%s/%s".formatted(id, what)).then();
    }

    private ValidatableResponse change(UUID id, String what, int version, String body) {
        return request()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .put("/v1/cases/%s/%s".formatted(id, what))
                .then();
    }

    private ValidatableResponse get(String address) {
        return request().get(address).then();
    }

    private ValidatableResponse consent(UUID id, String body) {
        return request()
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body(body)
                .post("/v1/cases/%s/private-care-consents".formatted(id))
                .then();
    }

    private ValidatableResponse estimate(UUID id) {
        return get("/v1/estimates/" + id).statusCode(200);
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    private long rows() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select (select count(*) from arranged where organisation = ?) + (select count(*) from private_care_consent where organisation = ?) + (select count(*) from chosen_settings where organisation = ?)")) {
            for (int i = 1; i <= 3; i++) {
                statement.setString(i, organisation);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    @Test
    void the_insurer_takes_the_contribution_over_and_gives_it_back() {
        UUID id = planned();
        get("/v1/cases/%s/contribution-payers".formatted(id))
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("periods", empty())
                .body("recordedBy", nullValue());
        String before = estimate(id).body("lines", hasSize(1)).extract().header("ETag");

        put(id, "contribution-payers", "{\"periods\": [{\"from\": \"2025-01-01\", \"payer\": \"INSURER\"}]}")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("recordedBy", notNullValue())
                .body("recordedAt", notNullValue());

        estimate(id)
                .header("ETag", not(equalTo(before)))
                .body("lines", empty())
                .body("total.amount", equalTo(euro("0.00")))
                .body("costs[0].insurers.contributionTakenOver.amount", equalTo(euro("43.20")));
        change(id, "contribution-payers", 1, "{\"periods\": []}")
                .statusCode(200)
                .header("ETag", "\"2\"");
        estimate(id).body("total.amount", equalTo(euro("43.20")));
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        UUID id = planned();
        put(id, "private-price", "{\"pricePerHour\": 61.50}").statusCode(201);

        put(id, "private-price", "{\"pricePerHour\": 62.50}")
                .statusCode(428)
                .body("type", equalTo("/problems/version-required"));
        change(id, "private-price", 2, "{\"pricePerHour\": 62.50}")
                .statusCode(412)
                .body("type", equalTo("/problems/version-mismatch"));

        get("/v1/cases/%s/private-price".formatted(id)).body("pricePerHour", equalTo(euro("61.50")));
        change(id, "private-price", 1, "{\"pricePerHour\": null}")
                .statusCode(200)
                .body("pricePerHour", nullValue());
    }

    @Test
    void a_stay_stands_in_the_estimate_as_the_institution_s_own_bill() {
        UUID id = planned();
        String stay = put(id, "institution-stays", """
                        {"stays": [{"place": "HOSPITAL", "from": "2025-03-10", "days": 2, "medicalNeed": false, "mother": true, "children": 1,
                         "rate": {"amount": 310.00, "per": "BOTH"}}]}""")
                .statusCode(201)
                .body("stays[0].billedBy", equalTo("INSTITUTION"))
                .body("stays[0].kind", equalTo("ADMISSION"))
                .extract()
                .path("stays[0].id");

        estimate(id)
                .body("institutionStays[0].outcome", equalTo("OWED"))
                .body("institutionStays[0].amount", equalTo(euro("98.00")))
                .body("institutionStays[0].lines", hasSize(4))
                .body("institutionStays[0].lines.excess", hasItem(euro("3.00")))
                .body("costs[0].institutionStays.amount", equalTo(euro("98.00")))
                .body("costs[0].family.ownStays.amount", equalTo(euro("0.00")))
                .body("total.amount", equalTo(euro("43.20")));
        get("/v1/cases/%s/institution-stays/%s/contribution".formatted(id, stay))
                .statusCode(200)
                .body("amount", equalTo(euro("98.00")))
                .body("figures.file", hasItem("own-contribution-institution/2025-01-01"));
    }

    static Stream<Arguments> staysThatCannotBeSaid() {
        String stay = "\"medicalNeed\": false, \"mother\": true, ";
        return Stream.of(
                Arguments.of(
                        "{\"place\": \"HOSPITAL\", \"kind\": \"OUTPATIENT_BIRTH\", \"from\": \"2025-03-10\", \"days\": 1, \"children\": 1, \"rate\": {\"amount\": 100, \"per\": \"PERSON\"}, "
                                + stay,
                        "outpatient-birth-not-on-file"),
                Arguments.of(
                        "{\"place\": \"HOSPITAL\", \"from\": \"2022-03-10\", \"days\": 1, \"children\": 1, \"rate\": {\"amount\": 100, \"per\": \"PERSON\"}, "
                                + stay,
                        "figure-not-published"),
                Arguments.of(
                        "{\"place\": \"HOSPITAL\", \"from\": \"2026-03-10\", \"days\": 1, \"children\": 1, \"rate\": {\"amount\": 100, \"per\": \"PERSON\"}, "
                                + stay,
                        "threshold-not-published"),
                Arguments.of(
                        "{\"place\": \"HOSPITAL\", \"from\": \"2023-03-10\", \"days\": 1, \"children\": 1, \"rate\": {\"amount\": 100, \"per\": \"PERSON\"}, "
                                + stay,
                        "derived-figure-not-accepted"),
                Arguments.of(
                        "{\"place\": \"HOSPITAL\", \"from\": \"2025-03-10\", \"days\": 1, \"children\": 1, " + stay,
                        "stay-rate-missing"),
                Arguments.of(
                        "{\"place\": \"HOSPITAL\", \"from\": \"2025-03-10\", \"days\": 1, \"children\": 2, \"rate\": {\"amount\": 100, \"per\": \"PERSON\"}, "
                                + stay,
                        "setting-missing"),
                Arguments.of(
                        "{\"place\": \"HOSPITAL\", \"from\": \"2025-03-10\", \"to\": \"2025-03-11\", \"children\": 1, \"rate\": {\"amount\": 100, \"per\": \"PERSON\"}, "
                                + stay,
                        "setting-missing"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("staysThatCannotBeSaid")
    void a_stay_of_which_nothing_can_be_said_is_refused_by_name_and_leaves_the_estimate_whole(
            String begun, String problem) {
        UUID id = planned();
        String stay = put(id, "institution-stays", "{\"stays\": [%s}]}".formatted(begun.replaceAll(", $", "")))
                .statusCode(201)
                .extract()
                .path("stays[0].id");

        get("/v1/cases/%s/institution-stays/%s/contribution".formatted(id, stay))
                .statusCode(409)
                .body("type", equalTo("/problems/" + problem));
        estimate(id)
                .body("institutionStays[0].outcome", equalTo("REFUSED"))
                .body("institutionStays[0].refusal", equalTo("/problems/" + problem))
                .body("institutionStays[0].amount", nullValue())
                .body("total.amount", equalTo(euro("43.20")));
    }

    @Test
    void a_derived_figure_counts_where_the_caller_accepts_it() {
        UUID id = planned();
        String stay = put(id, "institution-stays", """
                        {"stays": [{"place": "HOSPITAL", "from": "2023-03-10", "days": 1, "medicalNeed": false, "mother": true, "children": 1,
                         "rate": {"amount": 137.01, "per": "PERSON"}}]}""").extract().path("stays[0].id");

        get("/v1/cases/%s/institution-stays/%s/contribution?acceptDerived=true".formatted(id, stay))
                .statusCode(200)
                .body("amount", equalTo(euro("38.02")))
                .body("figures.confidence", hasItem("derived"));
        get("/v1/estimates/%s?acceptDerived=true".formatted(id))
                .body("institutionStays[0].amount", equalTo(euro("38.02")));
    }

    @Test
    void consented_hours_beyond_the_indication_become_private() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.born(id, organisation, 1, "2025-03-10", 480));
        topics.send(Producers.delivered(id, organisation, 1, new Care("2025-03-11", 600)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> request()
                        .get("/v1/estimates/" + id)
                        .jsonPath()
                        .getString("costs[0].heldHours")
                        .equals("2"));

        String address = consent(id, "{\"consentedOn\": \"2025-03-11\", \"hours\": 1.5, \"pricePerHour\": 61.50}")
                .statusCode(201)
                .extract()
                .header("Location");

        get(address).statusCode(200).body("pricePerHour", equalTo(euro("61.50")));
        get("/v1/cases/%s/private-care-consents".formatted(id)).body("consents", hasSize(1));
        estimate(id)
                .body("costs[0].family.privateCare.amount", equalTo(euro("92.25")))
                .body("costs[0].heldHours", equalTo(new BigDecimal("0.5")))
                .body("total.amount", equalTo(euro("43.20")));
    }

    static Stream<Arguments> whatIsRefused() {
        String payers = "contribution-payers";
        String stays = "institution-stays";
        String stay = "{\"stays\": [{\"place\": \"HOSPITAL\", \"from\": \"2025-03-10\", \"medicalNeed\": false, %s}]}";
        return Stream.of(
                Arguments.of(
                        payers,
                        "{\"periods\": [{\"from\": \"2025-03-01\", \"payer\": \"INSURER\"}, {\"from\": \"2025-03-10\", \"payer\": \"FAMILY\"}]}",
                        409,
                        "periods-overlap",
                        "/periods/1/from"),
                Arguments.of(
                        payers,
                        "{\"periods\": [{\"from\": \"2025-03-02\", \"to\": \"2025-03-01\", \"payer\": \"INSURER\"}]}",
                        400,
                        "invalid-request",
                        "/periods/0"),
                Arguments.of(
                        payers,
                        "{\"periods\": [{\"from\": \"2025-03-01\", \"payer\": \"NOBODY\"}]}",
                        400,
                        "invalid-request",
                        "/periods/0"),
                Arguments.of(
                        payers,
                        "{\"periods\": [{\"from\": \"2025-03-01\", \"payer\": \"NEIGHBOUR\"}]}",
                        400,
                        "invalid-request",
                        "/periods/0/payer"),
                Arguments.of(
                        stays, stay.formatted("\"mother\": true, \"children\": 1"), 400, "invalid-request", "/stays/0"),
                Arguments.of(
                        stays,
                        stay.formatted("\"days\": 1, \"mother\": false, \"children\": 0"),
                        400,
                        "invalid-request",
                        "/stays/0"),
                Arguments.of(
                        stays,
                        stay.formatted(
                                "\"days\": 1, \"mother\": true, \"children\": 1, \"rate\": {\"amount\": 100.001, \"per\": \"PERSON\"}"),
                        400,
                        "invalid-request",
                        "/stays/0/rate/amount"),
                Arguments.of("private-price", "{\"pricePerHour\": 61.505}", 400, "invalid-request", "/pricePerHour"),
                Arguments.of("private-price", "{\"pricePerHour\": -1}", 400, "invalid-request", "/pricePerHour"));
    }

    @ParameterizedTest(name = "{3} at {4}")
    @MethodSource("whatIsRefused")
    void what_cannot_be_arranged_is_refused_by_name_and_leaves_nothing(
            String what, String body, int status, String type, String name) throws SQLException {
        UUID id = planned();

        put(id, what, body)
                .statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("invalidParams.name", hasItem(name));

        assertThat(rows()).isZero();
    }

    @Test
    void a_consent_of_tomorrow_or_of_an_odd_amount_is_refused_and_leaves_nothing() throws SQLException {
        UUID id = planned();

        consent(id, "{\"consentedOn\": \"2199-01-01\", \"hours\": 4, \"pricePerHour\": 61.50}")
                .statusCode(409)
                .body("type", equalTo("/problems/consent-in-the-future"))
                .body("invalidParams.name", hasItem("/consentedOn"));
        consent(id, "{\"consentedOn\": \"2025-01-01\", \"hours\": 4.1, \"pricePerHour\": 61.505}")
                .statusCode(400)
                .body("invalidParams.name", hasItem("/hours"))
                .body("invalidParams.name", hasItem("/pricePerHour"));

        assertThat(rows()).isZero();
    }

    @Test
    void nothing_is_arranged_for_a_case_of_others_or_of_nobody() {
        UUID id = planned();
        organisation = "33000002";

        put(id, "private-price", "{\"pricePerHour\": 61.50}").statusCode(404).header("Retry-After", "1");
        get("/v1/cases/%s/private-price".formatted(id)).statusCode(404);
        get("/v1/cases/%s/contribution-payers".formatted(id)).statusCode(404);
        get("/v1/cases/%s/institution-stays".formatted(id)).statusCode(404);
        get("/v1/cases/%s/private-care-consents".formatted(id)).statusCode(404);
        consent(id, "{\"consentedOn\": \"2025-03-11\", \"hours\": 4, \"pricePerHour\": 61.50}")
                .statusCode(404);
    }

    @Test
    void an_organisation_chooses_for_its_stays_and_the_estimate_follows() {
        UUID id = planned();
        put(id, "institution-stays", """
                        {"stays": [{"place": "HOSPITAL", "from": "2025-03-10", "to": "2025-03-11", "medicalNeed": false, "mother": true, "children": 2,
                         "rate": {"amount": 100, "per": "PERSON"}}]}""").statusCode(201);
        String before = estimate(id)
                .body("institutionStays[0].outcome", equalTo("REFUSED"))
                .extract()
                .header("ETag");
        get("/v1/settings")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("settings.find { it.name == 'hoursStatementRequired' }.value", equalTo(true))
                .body("settings.find { it.name == 'childrenCounted' }.origin", equalTo("NOBODY"))
                .body("settings.find { it.name == 'motherSharePercent' }.value", equalTo(50));

        request()
                .body("""
                        {"validFrom": "2025-01-01", "childrenCounted": "EACH", "partDays": "LEAVING_FREE", "hoursStatementRequired": false,
                         "contactText": {"nl": "Bel ons.", "ar": "اتصلوا بنا."}, "neutralContactText": {"nl": "Bel ons gerust."}}""")
                .put("/v1/settings")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("settings.find { it.name == 'childrenCounted' }.value", equalTo("EACH"))
                .body("settings.find { it.name == 'childrenCounted' }.origin", equalTo("ORGANISATION"))
                .body("settings.find { it.name == 'hoursStatementRequired' }.value", equalTo(false))
                .body("contactText.ar", equalTo("اتصلوا بنا."))
                .body("history[0].recordedBy", notNullValue());

        estimate(id).header("ETag", not(equalTo(before))).body("institutionStays[0].amount", equalTo(euro("64.50")));
        // Of a birth that was not reported nobody knows how it ended: such a family reads the neutral words.
        page("estimates", id, "nl").then().statusCode(200).body(containsString("Bel ons gerust."));
        request()
                .body("{\"validFrom\": \"2025-01-01\"}")
                .put("/v1/settings")
                .then()
                .statusCode(428);
    }

    @Test
    void a_family_that_lost_someone_never_reads_what_the_organisation_wrote_for_the_others() {
        // Given
        UUID id = cared("NEUTRAL");
        UUID other = cared("STANDARD");
        request()
                .body("""
                        {"validFrom": "2025-01-01",
                         "contactText": {"nl": "Gefeliciteerd met uw baby! Bel ons.", "en": "Congratulations! Call us."},
                         "neutralContactText": {"en": "Call us, we listen."}}""")
                .put("/v1/settings")
                .then()
                .statusCode(200)
                .body("neutralContactText.en", equalTo("Call us, we listen."))
                .body("history[0].neutralContactText.en", equalTo("Call us, we listen."));

        // When
        for (String what : List.of("statements", "estimates")) {
            String dutch = page(what, id, "nl").asString();
            String english = page(what, id, "en").asString();

            // Then
            assertThat(dutch).contains("id=\"help\"").doesNotContain("Gefeliciteerd");
            assertThat(english).contains("Call us, we listen.").doesNotContain("Congratulations");
            assertThat(page(what, other, "nl").asString()).contains("Gefeliciteerd met uw baby! Bel ons.");
        }
    }

    /** A case with an hour of care, of which statement and estimate are there. */
    private UUID cared(String textSet) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.inTexts(Producers.born(id, organisation, 1, "2025-03-09", 2940), textSet));
        topics.send(Producers.delivered(id, organisation, 1, new Care("2025-03-10", 60)));
        for (String what : List.of("statements", "estimates")) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> get("/v1/%s/%s".formatted(what, id)).extract(),
                            answer -> answer.statusCode() == 200
                                    && answer.jsonPath().getInt("basedOn.caseVersion") > 0
                                    && answer.jsonPath().getInt("basedOn.deliveriesVersion") > 0);
        }
        return id;
    }

    private Response page(String what, UUID id, String language) {
        return request().accept("text/html").header("Accept-Language", language).get("/v1/%s/%s".formatted(what, id));
    }

    @Test
    void hours_as_scheduling_offers_them_are_calculated_without_a_case() {
        request()
                .body("""
                        {"hours": [{"year": 2025, "funding": "BASIC", "hours": 8}, {"year": 2027, "funding": "AGREEMENT", "hours": 5},
                         {"year": 2025, "funding": "PRIVATE", "hours": 2}, {"year": 2027, "funding": null, "hours": 1}],
                         "privatePricePerHour": 60.10}""")
                .post("/v1/cost-calculations")
                .then()
                .statusCode(200)
                .body("years.year", contains(2025, 2027))
                .body("years.amount", contains(euro("43.20"), null))
                .body("total.amount", nullValue())
                .body("costs[0].family.privateCare.amount", equalTo(euro("120.20")))
                .body("costs[1].illustration.amount", equalTo(euro("28.50")))
                .body("costs[1].heldHours", equalTo(1));
    }

    @Test
    void hours_of_a_year_with_a_known_maximum_tell_what_basic_insurance_pays() {
        request()
                .body("{\"hours\": [{\"year\": 2023, \"funding\": \"BASIC\", \"hours\": 10}]}")
                .post("/v1/cost-calculations")
                .then()
                .statusCode(200)
                .body("costs[0].insurers.basic.amount", equalTo(euro("545.30")))
                .body("costs[0].figures.key", hasItem("nza-maximum-tariffs/maternity-care-hour"))
                .body("costs[0].figures.flagged", hasItem(false))
                .body("costs[0].prices[0].perHour", equalTo(euro("59.33")))
                .body("costs[0].prices[0].basis", equalTo("MAXIMUM"))
                .body("costs[0].prices[0].confidence", equalTo("secondary"));
    }

    @Test
    void an_amount_that_is_weak_carries_its_flag_and_its_warning_into_the_costs() {
        request()
                .body("{\"hours\": [{\"year\": 2026, \"funding\": \"BASIC\", \"hours\": 10}]}")
                .post("/v1/cost-calculations")
                .then()
                .statusCode(200)
                .body("costs[0].figures[0].confidence", equalTo("weak"))
                .body("costs[0].figures[0].flagged", equalTo(true))
                .body("costs[0].figures[0].warning.nl", containsString("websites"))
                .body("costs[0].figures[0].source.id", equalTo("zwangerennu-2026"))
                .body("costs[0].prices", hasSize(0));
    }

    @Test
    void an_estimate_charges_help_at_the_birth_of_2016_in_minutes() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.bornWithHelp(id, organisation, 1, "2016-12-31", 480, 205));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> request().get("/v1/estimates/" + id).statusCode() == 200);

        estimate(id)
                .body("lines.kind", contains("BIRTH_ASSISTANCE", "MATERNITY_CARE"))
                .body("lines[0].hours", equalTo(new BigDecimal("3.42")))
                .body("lines[0].amount", equalTo(euro("14.35")))
                .body("lines[0].chargedBy.key", equalTo("contribution-exemptions/birth-assistance"))
                .body("total.amount", equalTo(euro("47.95")))
                .body("costs[0].insurers.birthAssistance.minutes", equalTo(205))
                .body("illustrations[0].costs[0].family.contribution.amount", equalTo(euro("100.80")));
        request().accept("application/pdf").get("/v1/estimates/" + id).then().statusCode(200);
    }

    @Test
    void hours_of_a_year_before_every_figure_are_refused_by_name() {
        request()
                .body("{\"hours\": [{\"year\": 2010, \"funding\": \"BASIC\", \"hours\": 10}]}")
                .post("/v1/cost-calculations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/figure-not-published"))
                .body("detail", containsString("2010"));
    }
}
