package nl.kraamflex.indication.rest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kraamflex.local.testing.TestTokens;
import org.jspecify.annotations.Nullable;

/** The software of one organisation, calling the API with its token. */
record Caller(String token) {
    /** Body of a decision by which the protocol gives 49 hours, for a birth on 10 March 2025. */
    static final String START = """
            {"moment": "START", "feeding": "BREAST", "decidedBy": {"role": "MIDWIFE", "agbCode": "08001234"},
             "decidedAt": "2025-03-10T09:00:00+01:00"}""";

    private static final AtomicInteger ORGANISATIONS = new AtomicInteger(44_000_000);

    /** Body of a birth at home on 10 March 2025. */
    static final String AT_HOME = """
            {"timeOfBirth": "2025-03-10T03:12:00+01:00", "homecomingDate": "2025-03-10"}""";

    static Caller of(String organisation) {
        return new Caller(TestTokens.forOrganisation(organisation)
                .roles("indication-read", "indication-write", "operator")
                .sign());
    }

    /** An organisation that has no case yet. */
    static Caller ofNewOrganisation() {
        return of(String.valueOf(ORGANISATIONS.incrementAndGet()));
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token);
    }

    ValidatableResponse get(String address) {
        return request().get(address).then();
    }

    /** Posts with a key of its own. */
    ValidatableResponse post(String address, String body) {
        return post(address, "\"" + UUID.randomUUID() + "\"", body);
    }

    ValidatableResponse post(String address, String key, String body) {
        return request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(address)
                .then();
    }

    ValidatableResponse put(String address, @Nullable String ifMatch, String body) {
        RequestSpecification request = request().contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(address)
                .then();
    }

    /** Calculates without a case. */
    ValidatableResponse calculate(String body) {
        return request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/indication-calculations")
                .then();
    }

    /** Opens a case due on 12 March 2025 and tells its address. */
    String open() {
        return open("2025-03-12", "");
    }

    /**
     * Opens a case and tells its address.
     *
     * @param more further fields of the body, each with a comma before it
     */
    String open(String dueDate, String more) {
        String id = post(
                        "/v1/cases",
                        "{\"reference\": \"ref-%s\", \"dueDate\": \"%s\"%s}"
                                .formatted(UUID.randomUUID(), dueDate, more))
                .statusCode(201)
                .extract()
                .path("caseId");
        return "/v1/cases/" + id;
    }

    /** Opens a case and reports a birth at home on 10 March 2025. */
    String born() {
        String address = open();
        birth(address, AT_HOME);
        return address;
    }

    void birth(String address, String body) {
        put(address + "/birth", null, body).statusCode(201);
    }

    ValidatableResponse decide(String address, String body) {
        return post(address + "/decisions", body);
    }

    ValidatableResponse indication(String address) {
        return get(address + "/indication");
    }
}
