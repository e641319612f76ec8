package nl.kraamflex.scheduling.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The caregiver hours of a region, over HTTP. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class CapacityTest {
    private static final String OURS = TestTokens.forOrganisation("33000001")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String THEIRS = TestTokens.forOrganisation("33000002")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String TWO_DATES =
            "{\"dates\": [{\"date\": \"2026-01-06\", \"hours\": 8.25}, {\"date\": \"2026-01-05\", \"hours\": 40}]}";

    /** No two tests share a region. */
    private final String region = "r-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to("2026-01-05T08:30:00Z");
    }

    @Test
    void hours_of_several_sources_add_up() {
        give("roster", TWO_DATES, null)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("sources.source", contains("roster"))
                .body("dates.date", contains("2026-01-05", "2026-01-06"));
        give(
                        "agency",
                        "{\"dates\": [{\"date\": \"2026-01-06\", \"hours\": 4}, {\"date\": \"2026-01-08\", \"hours\": 0}]}",
                        null)
                .statusCode(201);

        read("", OURS)
                .statusCode(200)
                .header("ETag", matchesPattern("\"2-[0-9a-f]{16}\""))
                .body("regionCode", equalTo(region))
                .body("sources.source", contains("agency", "roster"))
                .body("dates.date", contains("2026-01-05", "2026-01-06", "2026-01-08"))
                .body("dates.hours", contains(equalTo(40), equalTo(12.25f), equalTo(0)));
    }

    @Test
    void nobody_writes_over_hours_that_were_not_read_and_every_version_is_kept() {
        give("roster", TWO_DATES, null).statusCode(201);

        give("roster", "{\"dates\": []}", null).statusCode(428);
        give("roster", "{\"dates\": []}", "\"4\"").statusCode(412);
        give("roster", "{\"dates\": []}", "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("dates", empty());

        give("roster", TWO_DATES, read("", OURS).extract().header("ETag")).statusCode(412);
        read("?source=roster", OURS).header("ETag", "\"2\"").body("sources[0].version", equalTo(2));
        read("?source=roster&version=1", OURS).header("ETag", "\"1\"").body("dates.hours", hasItem(8.25f));
        read("?source=roster&version=3", OURS).statusCode(404).body("detail", containsString("version 3"));
        read("?version=1", OURS).statusCode(400).body("invalidParams.name", contains("version"));
    }

    @Test
    void hours_of_one_organisation_are_out_of_reach_of_another() {
        give("roster", TWO_DATES, null).statusCode(201);

        read("", THEIRS).statusCode(404);
        read("?source=roster", THEIRS).statusCode(404);
    }

    @Test
    void hours_that_cannot_be_right_are_named_and_change_nothing() {
        give("roster", date("2026-01-05", "-1"), null)
                .statusCode(400)
                .body("invalidParams.name", contains("/dates/0/hours"));
        give("roster", date("2026-01-05", "1.1"), null)
                .statusCode(400)
                .body("invalidParams.name", contains("/dates/0/hours"));
        give("roster", TWO_DATES.replace("06", "05"), null)
                .statusCode(400)
                .body("invalidParams.name", contains("/dates/1/date"))
                .body("invalidParams[0].reason", containsString("2026-01-05"));
        give("roster", dates(731), null).statusCode(400).body("invalidParams.name", contains("/dates"));
        put("/v1/regions/%s/capacity".formatted(region), TWO_DATES, null)
                .statusCode(400)
                .body("invalidParams.name", contains("source"));

        read("", OURS).statusCode(404).body("detail", containsString(region));
        give("roster", dates(730), null).statusCode(201);
    }

    private static String date(String date, String hours) {
        return "{\"dates\": [{\"date\": \"%s\", \"hours\": %s}]}".formatted(date, hours);
    }

    private static String dates(int many) {
        return Caller.dates("2026-01-05", many, "8");
    }

    private ValidatableResponse give(String source, String body, @Nullable String ifMatch) {
        return put("/v1/regions/%s/capacity?source=%s".formatted(region, source), body, ifMatch);
    }

    private static ValidatableResponse put(String address, String body, @Nullable String ifMatch) {
        return new Caller(OURS).put(address, body, ifMatch);
    }

    private ValidatableResponse read(String query, String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/regions/%s/capacity%s".formatted(region, query))
                .then();
    }
}
