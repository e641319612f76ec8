package nl.kraamflex.indication.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.platform.web.ContentPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The indication as a page, over HTTP. What the page says is tested where it is made. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class IndicationPageHttpTest {
    private static final String OURS = TestTokens.forOrganisation("33000001")
            .roles("indication-read", "indication-write")
            .sign();
    private static final String THEIRS = TestTokens.forOrganisation("33000002")
            .roles("indication-read", "indication-write")
            .sign();
    private static final String START = """
            {"moment": "START", "feeding": "FORMULA", "decidedBy": {"role": "MIDWIFE", "agbCode": "08001234"},
             "decidedAt": "2025-03-12T09:00:00+01:00"}""";

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
    }

    @Test
    void a_family_reads_its_hours_in_dutch() {
        String id = indicated();

        String page = page(id, "nl-NL, en;q=0.8")
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", "nl")
                .extract()
                .asString();

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
                .contains("<title>Uren kraamzorg</title>")
                .contains("<p>U heeft recht op 34 uur kraamzorg.</p>")
                .contains("<td class=\"hours\">\u2212 11</td>")
                .contains("<td class=\"hours\">34 uur</td>")
                .contains("kraamzorg tot en met dag 42");
    }

    @Test
    void the_same_in_english() {
        page(indicated(), "en-GB")
                .statusCode(200)
                .header("Content-Language", "en")
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("<p>You are entitled to 34 hours of maternity care.</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "*", "???", "en;q=0"})
    void dutch_is_for_everyone_whose_language_there_is_not(String acceptLanguage) {
        page(indicated(), acceptLanguage).statusCode(200).header("Content-Language", "nl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "application/json, text/html | application/json",
                "text/html;q=0.5, application/json | application/json",
                "application/*, text/html;q=0.1 | application/json",
                "text/html | text/html",
                "text/* | text/html",
                "text/html, application/json;q=0.5 | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html"
            })
    void who_asks_for_a_page_gets_one_and_everyone_else_gets_json(String accept, String form) {
        Response answer = reading(OURS).accept(accept).get(address(indicated()));

        answer.then().statusCode(200).contentType(startsWith(form));
        assertThat(String.join(", ", answer.headers().getValues("Vary"))).isEqualTo("Accept, Accept-Language");
    }

    @Test
    void without_any_wish_it_is_json() {
        reading(OURS).get(address(indicated())).then().statusCode(200).contentType(ContentType.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/plain", "text/html;q=0, application/json;q=0"})
    void another_form_is_refused(String accept) {
        reading(OURS)
                .accept(accept)
                .get(address(indicated()))
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void a_browser_may_use_the_style_of_the_page_and_nothing_else() {
        Response answer = reading(OURS).accept(ContentType.HTML).get(address(indicated()));

        String html = answer.asString();
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly(ContentPolicy.onlyStyle(style));
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void json_keeps_its_tag_and_its_policy_and_the_page_has_no_tag() {
        String id = indicated();

        reading(OURS)
                .get(address(id))
                .then()
                .header("ETag", "\"3\"")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Content-Language", nullValue());
        page(id, "nl").header("ETag", nullValue());
    }

    @Test
    void another_organisation_finds_no_page() {
        reading(THEIRS)
                .accept(ContentType.HTML)
                .get(address(indicated()))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void before_the_first_decision_there_is_no_page() {
        page(open(), "nl").statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_bereaved_family_reads_the_words_that_are_made_for_it() {
        String id = open();
        birth(id, """
                {"timeOfBirth": "2025-03-10T03:12:00+01:00", "homecomingDate": "2025-03-10",
                 "children": [{"timeOfBirth": "2025-03-10T03:12:00+01:00", "outcome": "STILLBIRTH"}]}""");
        decide(id, """
                {"moment": "START", "feeding": "NONE", "clinicianHours": 24,
                 "decidedBy": {"role": "MIDWIFE", "agbCode": "08001234"}, "decidedAt": "2025-03-10T09:00:00+01:00"}""");

        String page = page(id, "nl").statusCode(200).extract().asString();

        assertThat(page).contains("<title>Uren zorg</title>", "<p>U heeft recht op 24 uur zorg.</p>");
        assertThat(page.toLowerCase(Locale.ROOT))
                .doesNotContain("kraam", "baby", "kind", "geboorte", "voeding", "basispakket", "stillbirth");
    }

    private static String address(String id) {
        return "/v1/cases/" + id + "/indication";
    }

    private static RequestSpecification reading(String token) {
        return given().auth().oauth2(token);
    }

    private static ValidatableResponse page(String id, String acceptLanguage) {
        return reading(OURS)
                .accept(ContentType.HTML)
                .header("Accept-Language", acceptLanguage)
                .get(address(id))
                .then();
    }

    /** A case with hours: formula, two nights in hospital. */
    private static String indicated() {
        String id = open();
        birth(id, "{\"timeOfBirth\": \"2025-03-10T14:00:00+01:00\", \"homecomingDate\": \"2025-03-12\"}");
        decide(id, START);
        return id;
    }

    private static String open() {
        return posted(
                        "/v1/cases",
                        "{\"reference\": \"ref-%s\", \"dueDate\": \"2025-03-12\"}".formatted(UUID.randomUUID()))
                .extract()
                .path("caseId");
    }

    private static void birth(String id, String body) {
        reading(OURS)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/cases/" + id + "/birth")
                .then()
                .statusCode(201);
    }

    private static void decide(String id, String body) {
        posted("/v1/cases/" + id + "/decisions", body);
    }

    private static ValidatableResponse posted(String address, String body) {
        return reading(OURS)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body(body)
                .post(address)
                .then()
                .statusCode(201);
    }
}
