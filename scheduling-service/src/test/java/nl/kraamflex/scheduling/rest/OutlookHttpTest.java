package nl.kraamflex.scheduling.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.platform.web.ContentPolicy;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of a schedule over HTTP. What they say is tested where they are made. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class OutlookHttpTest {
    private static final String OURS = TestTokens.forOrganisation("33000001")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String THEIRS =
            TestTokens.forOrganisation("33000002").roles("scheduling-read").sign();
    private static final List<String> FORMS =
            List.of("application/json", "text/html", "text/calendar", "image/svg+xml");

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to("2026-01-05T08:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "application/*, text/html;q=0.1 | application/json",
                "text/html | text/html;charset=utf-8",
                "text/calendar | text/calendar;charset=utf-8",
                "text/calendar, */*;q=0.1 | text/calendar;charset=utf-8",
                "image/svg+xml | image/svg+xml;charset=utf-8",
                "image/* | image/svg+xml;charset=utf-8",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=utf-8"
            })
    void everyone_gets_the_form_that_was_asked_for(String accept, String form) {
        Response answer = reading(OURS).accept(accept).get(address(planned()));

        answer.then().statusCode(200).contentType(startsWith(form));
        assertThat(String.join(", ", answer.headers().getValues("Vary"))).isEqualTo("Accept, Accept-Language");
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void without_any_wish_it_is_json() {
        given().auth()
                .oauth2(OURS)
                .get(address(planned()))
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Language", nullValue())
                .header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "text/plain", "text/calendar;q=0"})
    void another_form_is_refused(String accept) {
        reading(OURS)
                .accept(accept)
                .get(address(planned()))
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void words_are_in_the_language_of_the_reader() {
        FamilyCase family = planned();

        reading(OURS)
                .accept("text/html")
                .header("Accept-Language", "en-GB, nl;q=0.5")
                .get(address(family))
                .then()
                .header("Content-Language", "en")
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("<p>This plan still has 49 hours of maternity care.</p>"));
        reading(OURS)
                .accept("image/svg+xml")
                .header("Accept-Language", "de")
                .get(address(family))
                .then()
                .header("Content-Language", "nl")
                .body(startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"nl\""))
                .body(containsString("ma 5 jan"));
        reading(OURS)
                .accept("text/calendar")
                .get(address(family))
                .then()
                .header("Content-Language", "nl")
                .body(startsWith("BEGIN:VCALENDAR\r\n"))
                .body(containsString("SUMMARY:Kraamzorg: 8 uur\r\n"));
    }

    @Test
    void every_form_has_a_tag_of_its_own_that_is_known_again() {
        FamilyCase family = planned();
        List<String> tags = FORMS.stream()
                .flatMap(form -> Stream.of("nl", "en").map(language -> tag(family, form, language)))
                .distinct()
                .toList();

        assertThat(tags).hasSize(7).contains("\"1\"");
        for (String form : FORMS) {
            String tag = tag(family, form, "nl");
            assertThat(tag(family, form, "nl")).isEqualTo(tag);
            Response known = reading(OURS)
                    .accept(form)
                    .header("Accept-Language", "nl")
                    .header("If-None-Match", tag)
                    .get(address(family));
            known.then().statusCode(304).header("ETag", tag);
            assertThat(String.join(", ", known.headers().getValues("Vary"))).isEqualTo("Accept, Accept-Language");
            reading(OURS)
                    .accept(form)
                    .header("Accept-Language", "nl")
                    .header("If-None-Match", "\"1-0000000000000000\"")
                    .get(address(family))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_calendar_can_be_waited_for() {
        FamilyCase family = FamilyCase.bornAtHome();
        new Topics(kafka).send(family.record());

        reading(OURS)
                .accept("text/calendar")
                .header("Prefer", "wait=20")
                .get(address(family))
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=20")
                .body(containsString("SEQUENCE:0\r\n"));
    }

    @Test
    void a_changed_plan_comes_to_who_waits_with_a_higher_sequence() {
        FamilyCase family = planned();
        String before = tag(family, "text/calendar", "nl");

        new Topics(kafka).send(family.withHours(41).atVersion(4).record());

        reading(OURS)
                .accept("text/calendar")
                .header("Accept-Language", "nl")
                .header("Prefer", "wait=20")
                .header("If-None-Match", before)
                .get(address(family))
                .then()
                .statusCode(200)
                .body(containsString("SEQUENCE:1\r\n"));
        reading(OURS).accept("image/svg+xml").get(address(family)).then().body(containsString("stroke-dasharray"));
    }

    @Test
    void a_browser_may_use_the_style_of_the_page_and_nothing_else() {
        FamilyCase family = planned();
        Response answer = reading(OURS).accept("text/html").get(address(family));

        String html = answer.asString();
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly(ContentPolicy.onlyStyle(style));
        assertThat(reading(OURS)
                        .accept("image/svg+xml")
                        .get(address(family))
                        .headers()
                        .getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void another_organisation_finds_no_form_of_it() {
        FamilyCase family = planned();

        for (String form : FORMS) {
            reading(THEIRS)
                    .accept(form)
                    .get(address(family))
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void before_the_first_plan_there_is_no_form_of_it() {
        FamilyCase family = FamilyCase.bornAtHome();

        for (String form : FORMS) {
            reading(OURS)
                    .accept(form)
                    .get(address(family))
                    .then()
                    .statusCode(404)
                    .header("Retry-After", "1")
                    .contentType("application/problem+json");
        }
    }

    private static String tag(FamilyCase family, String form, String language) {
        return reading(OURS)
                .accept(form)
                .header("Accept-Language", language)
                .get(address(family))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static RequestSpecification reading(String token) {
        return given().auth().oauth2(token);
    }

    private static String address(FamilyCase family) {
        return "/v1/schedules/" + family.id();
    }

    private FamilyCase planned() {
        FamilyCase family = FamilyCase.bornAtHome();
        new Topics(kafka).send(family.record());
        given().auth()
                .oauth2(OURS)
                .header("Prefer", "wait=20")
                .get(address(family))
                .then()
                .statusCode(200);
        return family;
    }
}
