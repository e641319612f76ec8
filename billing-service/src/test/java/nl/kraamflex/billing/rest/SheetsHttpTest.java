package nl.kraamflex.billing.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.billing.rest.Producers.Care;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.platform.web.ContentPolicy;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of statement and estimate over HTTP. What they say is tested where they are made. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
class SheetsHttpTest {
    private static final String US = "33000001";
    private static final String OURS =
            TestTokens.forOrganisation(US).roles("billing-read").sign();
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

    private static RequestSpecification reading() {
        return given().auth().oauth2(OURS);
    }

    /** A case with an hour of care, and hours still to come. */
    private UUID known(String textSet) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.inTexts(Producers.born(id, US, 1, "2025-03-09", 2940), textSet));
        topics.send(Producers.planned(id, US, 1, 0, new Care("2025-03-11", 300)));
        topics.send(Producers.delivered(id, US, 1, new Care("2025-03-10", 60)));
        for (String what : new String[] {"statements", "estimates"}) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(
                            () -> reading().header("Prefer", "wait=5").get("/v1/" + what + "/" + id),
                            answer -> answer.statusCode() == 200
                                    && answer.jsonPath().getInt("basedOn.caseVersion") > 0
                                    && answer.jsonPath().getInt("basedOn.planVersion") > 0
                                    && answer.jsonPath().getInt("basedOn.deliveriesVersion") > 0);
        }
        return id;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=utf-8",
                "text/html | text/html;charset=utf-8",
                "application/pdf | application/pdf",
                "application/pdf, */*;q=0.1 | application/pdf"
            })
    void everyone_gets_the_form_that_was_asked_for(String accept, String form) {
        UUID id = known("STANDARD");

        for (String what : new String[] {"statements", "estimates"}) {
            Response answer = reading().accept(accept).get("/v1/" + what + "/" + id);

            answer.then().statusCode(200).contentType(startsWith(form));
            assertThat(String.join(", ", answer.headers().getValues("Vary"))).isEqualTo("Accept, Accept-Language");
            assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/plain", "application/pdf;q=0"})
    void another_form_is_refused(String accept) {
        reading()
                .accept(accept)
                .get("/v1/statements/" + known("STANDARD"))
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | nl | ltr | U kreeg 1 uur kraamzorg. U betaalt daarvoor € 5,40.",
                "en-GB, nl;q=0.5 | en | ltr | You had 1 hour of maternity care. You pay €5.40 for it.",
                "tr | tr | ltr | 1 saat doğum sonrası bakım aldınız. Bunun için 5,40 € ödersiniz.",
                "ar-SY | ar | rtl | حصلتم على ساعة واحدة من رعاية ما بعد الولادة. تدفعون عن ذلك 5.40 يورو.",
                "pl | pl | ltr | Otrzymali Państwo 1 godzinę opieki poporodowej. Płacą Państwo za to 5,40 €.",
                "de | nl | ltr | U kreeg 1 uur kraamzorg. U betaalt daarvoor € 5,40."
            })
    void a_page_is_in_the_language_of_its_reader(String wish, String language, String direction, String answer) {
        reading()
                .accept("text/html")
                .header("Accept-Language", wish)
                .get("/v1/statements/" + known("STANDARD"))
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body(containsString("<html lang=\"%s\" dir=\"%s\">".formatted(language, direction)))
                .body(containsString("<p>" + answer + "</p>"));
    }

    @Test
    void a_page_may_show_its_own_style_and_load_nothing() {
        Response answer = reading().accept("text/html").get("/v1/statements/" + known("STANDARD"));

        String html = answer.asString();
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        assertThat(answer.header(ContentPolicy.HEADER)).isEqualTo(ContentPolicy.onlyStyle(style));
        assertThat(html).doesNotContain("<script", "<img", "<link", "http");
    }

    @Test
    void a_document_is_a_pdf_in_the_language_of_its_reader() {
        UUID id = known("STANDARD");

        Response answer = reading()
                .accept("application/pdf")
                .header("Accept-Language", "ar")
                .header("Prefer", "wait=1")
                .get("/v1/statements/" + id);

        answer.then()
                .statusCode(200)
                .header("Content-Language", "ar")
                .header("Preference-Applied", "wait=1")
                .header(ContentPolicy.HEADER, containsString("default-src 'none'"));
        byte[] document = answer.asByteArray();
        assertThat(new String(document, 0, 7, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.");
        assertThat(reading()
                        .accept("application/pdf")
                        .header("Accept-Language", "ar")
                        .get("/v1/statements/" + id)
                        .asByteArray())
                .isEqualTo(document);
    }

    @Test
    void each_form_and_language_has_a_tag_that_answers_304() {
        UUID id = known("STANDARD");

        String data = reading().get("/v1/estimates/" + id).header("ETag");
        String dutch = reading().accept("text/html").get("/v1/estimates/" + id).header("ETag");
        String polish = reading()
                .accept("text/html")
                .header("Accept-Language", "pl")
                .get("/v1/estimates/" + id)
                .header("ETag");
        String document =
                reading().accept("application/pdf").get("/v1/estimates/" + id).header("ETag");

        assertThat(new String[] {data, dutch, polish, document}).doesNotHaveDuplicates();
        reading()
                .accept("application/pdf")
                .header("If-None-Match", document)
                .get("/v1/estimates/" + id)
                .then()
                .statusCode(304)
                .header("ETag", document);
    }

    @Test
    void after_a_loss_every_form_has_words_of_its_own() {
        UUID id = known("NEUTRAL");

        String page = reading().accept("text/html").get("/v1/statements/" + id).asString();
        String data = reading().get("/v1/statements/" + id).jsonPath().getString("explanation.nl");

        assertThat(page)
                .contains("U kreeg 1 uur zorg.")
                .doesNotContainIgnoringCase("kraam")
                .doesNotContain("baby");
        assertThat(data).startsWith("U kreeg 1 uur zorg.").doesNotContainIgnoringCase("kraam");
        reading()
                .accept("text/html")
                .get("/v1/estimates/" + id)
                .then()
                .body(containsString("We rekenen met 6 uur zorg."))
                .body(not(containsString("kraam")));
    }

    @Test
    void data_says_when_the_bill_comes_whom_to_ask_and_why_the_care_matters() {
        reading()
                .get("/v1/statements/" + known("STANDARD"))
                .then()
                .statusCode(200)
                .body("whenItComes.nl", startsWith("Wij sturen de rekening na de laatste dag kraamzorg."))
                .body("whenItComes.en", startsWith("We send the bill after the last day of maternity care."))
                .body("help.nl", startsWith("Bel ons dan snel."))
                .body("help.en", startsWith("Please call us soon."))
                .body("careMatters.nl", startsWith("De kraamverzorgende let op"))
                .body("careMatters.en", containsString("baby"));
    }

    @Test
    void after_a_loss_data_does_not_say_why_the_care_matters() {
        reading()
                .get("/v1/statements/" + known("NEUTRAL"))
                .then()
                .statusCode(200)
                .body("whenItComes.nl", startsWith("Wij sturen de rekening na de laatste dag zorg."))
                .body("help.nl", startsWith("Bel ons dan."))
                .body("$", not(hasKey("careMatters")));
    }

    @Test
    void data_has_no_language_of_its_own() {
        reading()
                .header("Accept-Language", "pl")
                .get("/v1/statements/" + known("STANDARD"))
                .then()
                .statusCode(200)
                .header("Content-Language", nullValue());
    }

    @Test
    void a_case_without_care_has_no_page() {
        reading()
                .accept("text/html")
                .get("/v1/statements/" + UuidCreator.getTimeOrderedEpoch())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
