package nl.kraamflex.scheduling.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Patience;
import nl.kraamflex.scheduling.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who plans regions over HTTP.
 *
 * @param token says for which organisation and with which roles
 */
record Caller(String token) {
    ValidatableResponse read(String address) {
        return given().auth().oauth2(token).get(address).then();
    }

    /** Puts a document; with a tag it takes the place of the one that has it. */
    ValidatableResponse put(String address, String body, @Nullable String ifMatch) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(address)
                .then();
    }

    /** Posts a document, or nothing, under a key of its own. */
    ValidatableResponse post(String address, @Nullable String body) {
        return post(address, body, "\"" + UUID.randomUUID() + "\"");
    }

    ValidatableResponse post(String address, @Nullable String body, String key) {
        var request = given().auth().oauth2(token).header("Idempotency-Key", key);
        return (body == null ? request : request.contentType(ContentType.JSON).body(body))
                .post(address)
                .then();
    }

    /** Has a case arrive by its topic. */
    FamilyCase arrived(FamilyCase family, Map<String, Object> kafka) {
        new Topics(kafka).send(family.record());
        Patience.await().until(() -> read(arrangementOf(family)).extract().statusCode() == 200);
        return family;
    }

    /** Puts a case that arrived into a region. */
    void arrange(FamilyCase family, String region) {
        put(arrangementOf(family), "{\"regionCode\": \"%s\"}".formatted(region), null)
                .statusCode(201);
    }

    /** A case that arrived and is arranged to be in a region. */
    FamilyCase inRegion(FamilyCase family, String region, Map<String, Object> kafka) {
        arrange(arrived(family, kafka), region);
        return family;
    }

    private static String arrangementOf(FamilyCase family) {
        return "/v1/schedules/%s/arrangement".formatted(family.id());
    }

    /** Gives a region the same hours on some dates, from a roster. */
    void giveHours(String region, String from, int days, String hours, @Nullable String ifMatch) {
        put("/v1/regions/%s/capacity?source=roster".formatted(region), dates(from, days, hours), ifMatch)
                .statusCode(ifMatch == null ? 201 : 200);
    }

    static String dates(String from, int days, String hours) {
        return IntStream.range(0, days)
                .mapToObj(day -> "{\"date\": \"%s\", \"hours\": %s}"
                        .formatted(LocalDate.parse(from).plusDays(day), hours))
                .collect(Collectors.joining(",", "{\"dates\": [", "]}"));
    }

    /** Asks for a plan of a region and gives its address. */
    String order(String region, String body) {
        return post("/v1/regions/%s/plans".formatted(region), body)
                .statusCode(202)
                .body("state", equalTo("QUEUED"))
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    /** Waits for the end of a plan. */
    ValidatableResponse ended(String address) {
        Patience.await()
                .until(() -> !List.of("QUEUED", "RUNNING")
                        .contains(read(address).extract().<String>path("state")));
        return read(address).statusCode(200);
    }
}
