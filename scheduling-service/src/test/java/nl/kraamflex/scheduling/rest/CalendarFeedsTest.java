package nl.kraamflex.scheduling.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a calendar feed over HTTP: opened, read without a token, revoked, and never anybody else's. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class CalendarFeedsTest {
    private static final String OURS = TestTokens.forOrganisation("33000001")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String THEIRS = TestTokens.forOrganisation("33000002")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String READER =
            TestTokens.forOrganisation("33000001").roles("scheduling-read").sign();
    private static final String FOR_THE_FAMILY = "{\"label\": \"FAMILY\", \"language\": \"nl\"}";

    @Inject
    DataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to("2026-01-05T08:30:00Z");
    }

    @Test
    void a_calendar_program_reads_the_schedule_without_a_token() {
        FamilyCase family = planned();

        Response calendar = given().get(secretAddress(opened(family)));

        calendar.then()
                .statusCode(200)
                .contentType("text/calendar;charset=utf-8")
                .header("Content-Language", "nl")
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("SUMMARY:Kraamzorg: 8 uur\r\n"))
                .body(not(containsString(family.id().toString())));
        assertThat(calendar.headers().getValues("Cache-Control")).containsExactly("private, no-cache");
    }

    @Test
    void an_address_holds_256_random_bits_and_nothing_of_the_case() {
        FamilyCase family = planned();
        JsonPath opened = opened(family);

        assertThat(opened.getString("url")).matches("https?://[^/]+/v1/calendar-feeds/[A-Za-z0-9_-]{43}");
        assertThat(opened.getString("url")).isNotEqualTo(opened(family).getString("url"));
        assertThat(opened.getString("url")).doesNotContain(family.id().toString(), opened.getString("feedId"));
    }

    @Test
    void a_feed_speaks_the_language_it_was_opened_in() {
        JsonPath opened = open(OURS, planned(), "{\"label\": \"CAREGIVER\", \"language\": \"en\"}")
                .statusCode(201)
                .extract()
                .jsonPath();

        given().header("Accept-Language", "nl")
                .get(secretAddress(opened))
                .then()
                .header("Content-Language", "en")
                .body(containsString("SUMMARY:Maternity care: 8 hours\r\n"));
    }

    @Test
    void an_unchanged_calendar_is_not_sent_again() {
        String address = secretAddress(opened(planned()));
        String tag = given().get(address).header("ETag");

        Response known = given().header("If-None-Match", "W/" + tag).get(address);

        known.then().statusCode(304).header("ETag", tag);
        assertThat(known.headers().getValues("Cache-Control")).containsExactly("private, no-cache");
    }

    @Test
    void a_feed_is_listed_with_what_happened_to_it_and_without_what_opens_it() {
        FamilyCase family = planned();
        JsonPath first = opened(family);
        MovedClock.to("2026-01-05T09:00:00Z");
        JsonPath second = open(OURS, family, "{\"label\": \"CAREGIVER\", \"language\": \"en\"}")
                .extract()
                .jsonPath();
        MovedClock.to("2026-01-06T23:30:00Z");
        given().get(secretAddress(second)).then().statusCode(200);
        revoke(OURS, family, first.getString("feedId")).statusCode(204);

        ValidatableResponse list = list(OURS, family)
                .statusCode(200)
                .body("feedId", contains(first.getString("feedId"), second.getString("feedId")))
                .body("label", contains("FAMILY", "CAREGIVER"))
                .body("language", contains("nl", "en"))
                .body("createdAt[0]", equalTo("2026-01-05T08:30:00Z"))
                .body("revokedAt", contains("2026-01-06T23:30:00Z", null))
                .body("lastFetchedOn", contains(null, "2026-01-07"));
        assertThat(list.extract().asString()).doesNotContain(secret(first), secret(second), "url", "sha");
    }

    @Test
    void a_revoked_feed_answers_like_one_that_never_was() {
        FamilyCase family = planned();
        JsonPath opened = opened(family);
        String address = secretAddress(opened);
        given().get(address).then().statusCode(200);

        revoke(OURS, family, opened.getString("feedId")).statusCode(204);
        revoke(OURS, family, opened.getString("feedId")).statusCode(204);

        assertThat(refusal(address)).isEqualTo(refusal("/v1/calendar-feeds/" + "A".repeat(43)));
        assertThat(refusal("/v1/calendar-feeds/x")).isEqualTo(refusal(address));
        list(OURS, family).body("revokedAt[0]", notNullValue());
    }

    @Test
    void revoking_one_feed_leaves_the_others_open() {
        FamilyCase family = planned();
        JsonPath family1 = opened(family);
        JsonPath other = opened(family);

        revoke(OURS, family, family1.getString("feedId"));

        given().get(secretAddress(other)).then().statusCode(200);
    }

    @Test
    void another_organisation_neither_sees_nor_opens_nor_revokes_a_feed() {
        FamilyCase family = planned();
        JsonPath opened = opened(family);

        list(THEIRS, family).statusCode(404);
        open(THEIRS, family, FOR_THE_FAMILY).statusCode(404);
        revoke(THEIRS, family, opened.getString("feedId")).statusCode(404);

        given().get(secretAddress(opened)).then().statusCode(200);
        list(OURS, family).body("feedId", contains(opened.getString("feedId")));
    }

    @Test
    void a_feed_is_revoked_only_through_its_own_case() {
        JsonPath opened = opened(planned());
        FamilyCase other = planned();

        revoke(OURS, other, opened.getString("feedId"))
                .statusCode(404)
                .body("detail", containsString(opened.getString("feedId")));

        given().get(secretAddress(opened)).then().statusCode(200);
    }

    @Test
    void feeds_of_two_organisations_show_each_its_own_case() {
        FamilyCase ours = planned();
        FamilyCase theirs = FamilyCase.bornAtHome().of("33000002").withHours(24);
        new Topics(kafka).send(theirs.record());
        waitForPlan(THEIRS, theirs);
        JsonPath theirFeed = open(THEIRS, theirs, FOR_THE_FAMILY).extract().jsonPath();
        JsonPath ourFeed = opened(ours);

        assertThat(given().get(secretAddress(theirFeed)).asString()).doesNotContain("Kraamzorg: 8 uur");
        // A token of one organisation changes nothing in what an address of the other shows.
        given().auth()
                .oauth2(THEIRS)
                .get(secretAddress(ourFeed))
                .then()
                .statusCode(200)
                .body(containsString("Kraamzorg: 8 uur"));
    }

    @Test
    void a_reader_of_schedules_opens_and_revokes_no_feed() {
        FamilyCase family = planned();
        JsonPath opened = opened(family);

        open(READER, family, FOR_THE_FAMILY).statusCode(403);
        revoke(READER, family, opened.getString("feedId")).statusCode(403);

        list(READER, family).statusCode(200).body("feedId", contains(opened.getString("feedId")));
    }

    @Test
    void a_feed_can_be_opened_before_the_first_plan() {
        FamilyCase family = FamilyCase.bornAtHome().unborn();
        new Topics(kafka).send(family.record());
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() -> list(OURS, family).extract().statusCode() == 200);
        list(OURS, family).body("", empty());

        given().get(secretAddress(opened(family)))
                .then()
                .statusCode(200)
                .body(containsString("BEGIN:VTIMEZONE"))
                .body(not(containsString("VEVENT")));
    }

    @Test
    void repeating_the_request_opens_no_second_feed_and_does_not_know_the_address_any_more() {
        FamilyCase family = planned();
        String key = "\"" + UUID.randomUUID() + "\"";

        JsonPath first = open(OURS, family, FOR_THE_FAMILY, key)
                .statusCode(201)
                .extract()
                .jsonPath();
        open(OURS, family, FOR_THE_FAMILY, key)
                .statusCode(201)
                .body("feedId", equalTo(first.getString("feedId")))
                .body("url", nullValue());

        list(OURS, family).body("feedId", contains(first.getString("feedId")));
    }

    @Test
    void no_table_holds_what_opens_a_feed() throws SQLException {
        JsonPath opened = opened(planned());
        given().get(secretAddress(opened)).then().statusCode(200);

        List<String> holders = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            assertThat(tables).contains("calendar_feed", "idempotent_answer");
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery(
                        "select count(*) from \"%s\" t where t::text like '%%%s%%'".formatted(table, secret(opened)))) {
                    if (row.next() && row.getLong(1) > 0) {
                        holders.add(table);
                    }
                }
            }
        }
        assertThat(holders).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"language\": \"nl\"}",
                "{\"label\": \"MIDWIFE\", \"language\": \"nl\"}",
                "{\"label\": \"FAMILY\", \"language\": \"de\"}",
                "{\"label\": \"FAMILY\", \"language\": \"nl\", \"name\": \"x\"}"
            })
    void a_body_that_cannot_be_right_is_refused(String body) {
        FamilyCase family = planned();

        open(OURS, family, body).statusCode(400).body("type", equalTo("/problems/invalid-request"));

        list(OURS, family).body("", empty());
    }

    @Test
    void unknown_cases_and_feeds_are_not_found() {
        FamilyCase family = planned();

        open(OURS, FamilyCase.bornAtHome(), FOR_THE_FAMILY).statusCode(404);
        list(OURS, FamilyCase.bornAtHome()).statusCode(404);
        revoke(OURS, family, UUID.randomUUID().toString()).statusCode(404);
        revoke(OURS, family, "17").statusCode(400).body("invalidParams.name", hasItem("feedId"));
    }

    private static Map<String, Object> refusal(String address) {
        Map<String, Object> problem =
                given().get(address).then().statusCode(404).extract().jsonPath().getMap("");
        problem.remove("instance");
        return problem;
    }

    private static String secret(JsonPath opened) {
        return opened.getString("url").replaceFirst(".*/", "");
    }

    private static String secretAddress(JsonPath opened) {
        return "/v1/calendar-feeds/" + secret(opened);
    }

    private static String address(FamilyCase family) {
        return "/v1/schedules/" + family.id() + "/calendar-feeds";
    }

    private static ValidatableResponse list(String token, FamilyCase family) {
        return given().auth().oauth2(token).get(address(family)).then();
    }

    private static JsonPath opened(FamilyCase family) {
        return open(OURS, family, FOR_THE_FAMILY)
                .statusCode(201)
                .header("Location", containsString(address(family)))
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse open(String token, FamilyCase family, String body) {
        return open(token, family, body, "\"" + UUID.randomUUID() + "\"");
    }

    private static ValidatableResponse open(String token, FamilyCase family, String body, String key) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(address(family))
                .then();
    }

    private static ValidatableResponse revoke(String token, FamilyCase family, String feedId) {
        return given().auth()
                .oauth2(token)
                .delete(address(family) + "/" + feedId)
                .then();
    }

    private FamilyCase planned() {
        FamilyCase family = FamilyCase.bornAtHome();
        new Topics(kafka).send(family.record());
        waitForPlan(OURS, family);
        return family;
    }

    private static void waitForPlan(String token, FamilyCase family) {
        given().auth()
                .oauth2(token)
                .header("Prefer", "wait=20")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(200);
    }
}
