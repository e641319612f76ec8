package nl.kraamflex.billing.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contracts with insurers over HTTP, on a real database; each test has an organisation of its own. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
class ContractsOverHttpTest {
    private static final String YEAR_2023 = """
            {"insurer": "9991", "validFrom": "2023-01-01", "validTo": "2023-12-31", "prices": [
             {"performance": "MATERNITY_CARE_HOUR", "price": 58.00}, {"performance": "REGISTRATION", "price": 14.91}]}""";

    private static final AtomicInteger ORGANISATIONS = new AtomicInteger(45_000_000);

    @Inject
    Contracts contracts;

    @Inject
    OrganisationRequest organisationRequest;

    private String organisation = "";

    @BeforeEach
    void newOrganisation() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        RestAssured.config =
                RestAssuredConfig.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
        organisation = String.valueOf(ORGANISATIONS.incrementAndGet());
    }

    private RequestSpecification us() {
        return as(organisation);
    }

    private static RequestSpecification as(String organisation) {
        return given().auth()
                .oauth2(TestTokens.forOrganisation(organisation)
                        .roles("billing-read", "billing-write")
                        .subject("erin")
                        .sign());
    }

    private ValidatableResponse post(String address, @Nullable String ifMatch, @Nullable String body) {
        RequestSpecification request = us().header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post(address).then();
    }

    private ValidatableResponse put(String address, @Nullable String ifMatch, String body) {
        RequestSpecification request = us().contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(address)
                .then();
    }

    private String draft(String body) {
        String id = post("/v1/contracts", null, body).statusCode(201).extract().path("contractId");
        return "/v1/contracts/" + id;
    }

    private String active(String body) {
        String address = draft(body);
        post(address + "/activations", "\"1\"", null).statusCode(200);
        return address;
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    private @Nullable ContractPrice priceOn(String date) {
        return organisationRequest.call(
                organisation,
                () -> contracts
                        .priceOf("9991", Performance.MATERNITY_CARE_HOUR, LocalDate.parse(date))
                        .orElse(null));
    }

    @Test
    void a_draft_shows_its_prices_and_how_they_compare() {
        post("/v1/contracts", null, YEAR_2023)
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("DRAFT"))
                .body("insurer", equalTo("9991"))
                .body("prices.performance", contains("MATERNITY_CARE_HOUR", "REGISTRATION"))
                .body("prices.price", contains(euro("58.00"), euro("14.91")))
                .body("contributionCollector", equalTo("PROVIDER"))
                .body("roundingStep", equalTo(15))
                .body("roundingMode", equalTo("NEAREST_HALF_UP"))
                .body("checks.verdict.outcome", contains("WITHIN_MAXIMUM", "WITHIN_MAXIMUM"))
                .body("checks[0].verdict.maximum.amount", equalTo(euro("59.33")))
                .body("checks[0].verdict.maximum.figure.confidence", equalTo("secondary"));
        assertThat(priceOn("2023-06-01")).isNull();
    }

    @Test
    void a_contract_in_force_gives_the_price_of_a_date_with_what_it_says_around_it() {
        // Given
        String address = active("""
                {"insurer": "9991", "validFrom": "2023-01-01", "validTo": "2023-12-31",
                 "prices": [{"performance": "MATERNITY_CARE_HOUR", "price": 58.5}], "maxMaxAgreement": "A-17",
                 "contributionCollector": "INSURER", "roundingStep": 5, "roundingMode": "UP", "leastHoursPerDay": 2.25}""");

        // When
        ContractPrice price = priceOn("2023-12-31");

        // Then
        assertThat(price)
                .isEqualTo(new ContractPrice(
                        UUID.fromString(address.substring(address.lastIndexOf('/') + 1)),
                        2,
                        Performance.MATERNITY_CARE_HOUR,
                        5850,
                        false,
                        "A-17",
                        ContributionCollector.INSURER,
                        new QuantityRounding(5, QuantityRounding.Mode.UP),
                        135));
        assertThat(priceOn("2022-12-31")).isNull();
        assertThat(priceOn("2024-01-01")).isNull();
    }

    @Test
    void a_price_above_the_maximum_keeps_a_contract_from_coming_into_force() {
        // Given
        String address = draft(YEAR_2023.replace("58.00", "59.34").replace("2023-01-01", "2021-06-01"));

        // When
        ValidatableResponse refused = post(address + "/activations", "\"1\"", null);

        // Then
        refused.statusCode(409)
                .body("type", equalTo("/problems/contract-above-maximum"))
                .body("detail", containsString("Wmg art. 35"))
                .body(
                        "excesses.collect { it.verdict.performance + ' ' + it.from + ' ' + it.to }",
                        contains(
                                "MATERNITY_CARE_HOUR 2021-06-01 2021-12-31",
                                "MATERNITY_CARE_HOUR 2023-01-01 2023-12-31",
                                "REGISTRATION 2021-06-01 2021-12-31"))
                .body("excesses[1].verdict.maximum.amount", equalTo(euro("59.33")))
                .body("excesses[1].verdict.maximum.figure.confidence", equalTo("secondary"))
                .body("excesses[1].verdict.maximum.figure.source.id", equalTo("dat-2023"))
                .body("excesses[1].verdict.excess.amount", equalTo(euro("0.01")))
                .body("excesses[1].verdict.excess.percent", equalTo(euro("0.02")))
                .body("excesses[1].verdict.excess.legalBasis", containsString("art. 35"));
        us().get(address).then().body("state", equalTo("DRAFT")).body("version", equalTo(1));
        assertThat(priceOn("2023-06-01")).isNull();
    }

    @Test
    void days_without_a_maximum_are_flagged_and_do_not_stop_a_contract() {
        // Given
        String address = draft(YEAR_2023.replace("2023", "2026").replace("58.00", "75.00"));

        // When
        ValidatableResponse activated = post(address + "/activations", "\"1\"", null);

        // Then
        activated
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("checks.verdict.outcome", contains("NO_REFERENCE", "NO_REFERENCE"))
                .body("checks[0].verdict.noReference.reason", equalTo("NOT_ON_FILE"));
    }

    @Test
    void integrated_birth_care_has_no_maximum() {
        // When
        String address = active(
                YEAR_2023.replace("58.00", "158.00").replace("\"prices\"", "\"integratedCare\": true, \"prices\""));

        // Then
        us().get(address)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("checks.verdict.outcome", contains("NOT_APPLICABLE", "NOT_APPLICABLE"));
    }

    @Test
    void a_contract_on_the_days_of_another_is_refused_with_the_other() {
        // Given
        String address = draft(YEAR_2023);

        // When
        ValidatableResponse refused =
                post("/v1/contracts", null, YEAR_2023.replace("\"2023-01-01\"", "\"2023-12-31\""));

        // Then
        refused.statusCode(409)
                .body("type", equalTo("/problems/contracts-overlap"))
                .body("overlaps", hasSize(2))
                .body("overlaps[0].performance", equalTo("MATERNITY_CARE_HOUR"))
                .body("overlaps[0].contractId", equalTo(address.substring("/v1/contracts/".length())))
                .body("overlaps[0].from", equalTo("2023-01-01"))
                .body("overlaps[0].to", equalTo("2023-12-31"));
        us().get("/v1/contracts").then().body("items", hasSize(1));
    }

    @Test
    void a_contract_ends_and_another_may_follow() {
        // Given
        String address = active(YEAR_2023);

        // When
        post(address + "/endings", "\"2\"", "{\"lastDay\": \"2023-06-30\"}")
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endedOn", equalTo("2023-06-30"));

        // Then
        active(YEAR_2023.replace("2023-01-01", "2023-07-01").replace("58.00", "59.00"));
        assertThat(priceOn("2023-06-30")).extracting(price -> price.cents()).isEqualTo(5800L);
        assertThat(priceOn("2023-07-01")).extracting(price -> price.cents()).isEqualTo(5900L);
        post(address + "/endings", "\"3\"", "{\"lastDay\": \"2023-06-30\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/contract-ended"));
    }

    @Test
    void a_contract_ends_on_a_day_of_its_own() {
        // Given
        String address = active(YEAR_2023);

        // When
        ValidatableResponse refused = post(address + "/endings", "\"2\"", "{\"lastDay\": \"2024-01-01\"}");

        // Then
        refused.statusCode(409)
                .body("type", equalTo("/problems/contract-end-out-of-period"))
                .body("detail", containsString("2022-12-31"))
                .body("invalidParams[0].name", equalTo("/lastDay"));
    }

    @Test
    void only_a_draft_can_be_changed() {
        // Given
        String address = draft(YEAR_2023);
        put(address, "\"1\"", YEAR_2023.replace("58.00", "57.00"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("prices[0].price", equalTo(euro("57.00")));
        post(address + "/activations", "\"2\"", null).statusCode(200);

        // When
        ValidatableResponse refused = put(address, "\"3\"", YEAR_2023);

        // Then
        refused.statusCode(409).body("type", equalTo("/problems/contract-not-draft"));
    }

    @Test
    void every_version_stays_with_who_made_it() {
        // Given
        String address = draft(YEAR_2023);
        put(address, "\"1\"", YEAR_2023.replace("58.00", "57.00")).statusCode(200);
        post(address + "/activations", "\"2\"", null).statusCode(200);

        // Then
        us().get(address + "/versions")
                .then()
                .statusCode(200)
                .body("versions.contract.version", contains(1, 2, 3))
                .body("versions.contract.state", contains("DRAFT", "DRAFT", "ACTIVE"))
                .body(
                        "versions.collect { it.contract.prices[0].price }",
                        contains(euro("58.00"), euro("57.00"), euro("57.00")))
                .body("versions.recordedBy", contains("erin", "erin", "erin"))
                .body("versions[0].contract.checks", nullValue());
    }

    @Test
    void a_change_names_the_version_it_starts_from() {
        String address = draft(YEAR_2023);

        put(address, null, YEAR_2023).statusCode(428);
        put(address, "\"2\"", YEAR_2023).statusCode(412);
        post(address + "/activations", null, null).statusCode(428);
        post(address + "/activations", "\"2\"", null).statusCode(412);
        post(address + "/endings", null, "{\"lastDay\": \"2022-12-31\"}").statusCode(428);
        us().get(address).then().body("version", equalTo(1));
    }

    @Test
    void another_organisation_finds_nothing_and_is_not_in_the_way() {
        // Given
        String address = active(YEAR_2023);
        String ours = organisation;
        newOrganisation();

        // Then
        us().get(address).then().statusCode(404);
        us().get(address + "/versions").then().statusCode(404);
        put(address, "\"2\"", YEAR_2023).statusCode(404);
        post(address + "/endings", "\"2\"", "{\"lastDay\": \"2023-06-30\"}").statusCode(404);
        us().get("/v1/contracts").then().body("items", hasSize(0));
        assertThat(priceOn("2023-06-01")).isNull();
        draft(YEAR_2023);
        as(ours).get(address).then().body("version", equalTo(2));
    }

    @Test
    void contracts_are_found_page_by_page() {
        // Given
        for (int year = 2011; year <= 2015; year++) {
            draft(YEAR_2023.replace("2023", Integer.toString(year)));
        }
        active(YEAR_2023.replace("9991", "9992"));
        List<String> found = new ArrayList<>();

        // When
        String next = "/v1/contracts?insurer=9991&limit=2";
        while (next != null) {
            ValidatableResponse page = us().get(next).then().statusCode(200);
            found.addAll(page.extract().<List<String>>path("items.validFrom"));
            next = page.extract().path("next");
        }

        // Then
        assertThat(found).containsExactly("2011-01-01", "2012-01-01", "2013-01-01", "2014-01-01", "2015-01-01");
        us().get("/v1/contracts?state=ACTIVE").then().body("items.insurer", contains("9992"));
        us().get("/v1/contracts?cursor=abc").then().statusCode(400).body("invalidParams.name", hasItem("cursor"));
        us().get("/v1/contracts?state=OLD").then().statusCode(400).body("invalidParams.name", hasItem("state"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "58.005 | 58.00 | /prices/0/price",
                "-1 | 58.00 | /prices/0/price",
                "\"insurer\": \"999\" | \"insurer\": \"9991\" | /insurer",
                "HOUR_OF_CARE | MATERNITY_CARE_HOUR | /prices/0/performance",
                "MATERNITY_CARE_HOUR | REGISTRATION | /prices/1/performance",
                "2022-12-31 | 2023-12-31 | /validTo",
                "2023-02-30 | 2023-01-01 | /validFrom",
                "\"roundingStep\": 7, \"prices\" | \"prices\" | /roundingStep",
                "\"leastHoursPerDay\": 24.25, \"prices\" | \"prices\" | /leastHoursPerDay"
            })
    void what_is_wrong_in_itself_is_named_and_nothing_is_stored(String wrong, String right, String pointer) {
        // Given
        String body = YEAR_2023.replace(right, wrong);
        assertThat(body).isNotEqualTo(YEAR_2023);

        // When
        ValidatableResponse refused = post("/v1/contracts", null, body);

        // Then
        refused.statusCode(400).body("invalidParams.name", hasItem(pointer));
        us().get("/v1/contracts").then().body("items", hasSize(0));
    }

    @Test
    void prices_are_checked_without_a_contract() {
        us().contentType(ContentType.JSON)
                .body("""
                        {"items": [
                          {"performance": "MATERNITY_CARE_HOUR", "date": "2023-12-31", "price": 59.33},
                          {"performance": "MATERNITY_CARE_HOUR", "date": "2023-12-31", "price": 59.34},
                          {"performance": "MATERNITY_CARE_HOUR", "date": "2024-01-01", "price": 59.34},
                          {"performance": "MATERNITY_CARE_HOUR", "date": "2023-12-31", "price": 90, "integratedCare": true},
                          {"performance": "REGISTRATION", "date": "2023-12-31", "price": 15.00, "insurer": "9991", "maxMaxAgreement": "A-17"}]}""")
                .post("/v1/price-checks")
                .then()
                .statusCode(200)
                .body(
                        "items.outcome",
                        contains("WITHIN_MAXIMUM", "ABOVE_MAXIMUM", "NO_REFERENCE", "NOT_APPLICABLE", "ABOVE_MAXIMUM"))
                .body("items[0].maximum.amount", equalTo(euro("59.33")))
                .body("items[0].maximum.figure.source.id", equalTo("dat-2023"))
                .body("items[0].excess", nullValue())
                .body("items[1].excess.amount", equalTo(euro("0.01")))
                .body("items[1].excess.percent", equalTo(euro("0.02")))
                .body("items[1].excess.legalBasis", containsString("art. 35"))
                .body("items[2].noReference.explanation", containsString("2024-01-01 to 2024-12-31"))
                .body("items[3].maximum", nullValue())
                .body("items[4].maxMax.standing", equalTo("OFF"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"items\": []} | /items",
                "{\"items\": [{\"performance\": \"INTAKE_HOME\", \"date\": \"2023-01-01\", \"price\": 1.005}]} | /items/0/price",
                "{\"items\": [{\"performance\": \"INTAKE_HOME\", \"date\": \"2023-01-01\", \"price\": -0.01}]} | /items/0/price",
                "{\"items\": [{\"performance\": \"WAITING\", \"date\": \"2023-01-01\", \"price\": 1}]} | /items/0/performance",
                "{\"items\": [{\"performance\": \"INTAKE_HOME\", \"date\": \"2023\", \"price\": 1}]} | /items/0/date",
                "{\"items\": [{\"performance\": \"INTAKE_HOME\", \"date\": \"2023-01-01\", \"price\": 1, \"insurer\": \"1\"}]} | /items/0/insurer",
                "{\"items\": [{\"performance\": \"INTAKE_HOME\", \"date\": \"2023-01-01\", \"price\": 1, \"maxMaxAgreement\": \"A\"}]} | /items/0/insurer",
                "{\"items\": [{\"performance\": \"INTAKE_HOME\", \"date\": \"2023-01-01\", \"price\": 1, \"maxMaxAgreement\": \" \", \"insurer\": \"9991\"}]} | /items/0/maxMaxAgreement"
            })
    void a_price_that_cannot_be_checked_is_named(String body, String pointer) {
        us().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/price-checks")
                .then()
                .statusCode(400)
                .body("invalidParams.name", hasItem(pointer));
    }
}
