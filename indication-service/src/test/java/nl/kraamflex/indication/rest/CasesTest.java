package nl.kraamflex.indication.rest;

import static io.restassured.RestAssured.given;
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
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases over HTTP, on a real database. Dates lie in 2025, well before any day on which this runs. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class CasesTest {
    private static final String OURS = TestTokens.forOrganisation("33000001")
            .roles("indication-read", "indication-write")
            .sign();
    private static final String THEIRS = TestTokens.forOrganisation("33000002")
            .roles("indication-read", "indication-write")
            .sign();
    private static final String START = """
            {"moment": "START", "feeding": "BREAST", "decidedBy": {"role": "MIDWIFE", "agbCode": "08001234"},
             "decidedAt": "2025-03-10T09:00:00+01:00"}""";

    @Inject
    DataSource database;

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
    }

    @Test
    void a_family_goes_from_registration_to_indicated_hours() {
        String id = open("2025-03-12");
        birth(id, "2025-03-10T03:12:00+01:00", "\"2025-03-10\"").statusCode(201).header("ETag", "\"1\"");

        decide(id, START).statusCode(201).body("hours", equalTo(49)).body("inForce", equalTo(true));

        given().auth()
                .oauth2(OURS)
                .get("/v1/cases/" + id + "/indication")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("hours", equalTo(49))
                .body("lastDay", equalTo(8))
                .body("legalLastDay", equalTo(42))
                .body("lines.ruleId", contains("base-package"))
                .body("lines[0].text.nl", equalTo("Het basispakket bij borstvoeding is 49 uur."))
                .body("lines[0].figure.file", equalTo("lip/2008-03-01"))
                .body("lines[0].figure.key", equalTo("lip/package-breast"))
                .body("lines[0].figure.confidence", equalTo("secondary"))
                .body("basedOn.caseVersion", equalTo(3));
    }

    @Test
    void two_nights_in_hospital_take_eleven_hours_off_with_formula() {
        String id = open("2025-03-12");
        birth(id, "2025-03-10T14:00:00+01:00", "\"2025-03-12\"").statusCode(201);

        decide(id, START.replace("BREAST", "FORMULA").replace("03-10T09", "03-12T09"))
                .statusCode(201)
                .body("hours", equalTo(34))
                .body("lines.hours", contains(45, -11));
    }

    @Test
    void the_day_of_birth_is_the_calendar_day_in_the_netherlands() {
        String id = open("2025-03-12");
        birth(id, "2025-03-09T23:30:00Z", "\"2025-03-10\"")
                .statusCode(201)
                .body("dateOfBirth", equalTo("2025-03-10"))
                .body("timeOfBirthTimezone", equalTo("Z"))
                .body("hospitalNights", equalTo(0));
    }

    @Test
    void an_intake_is_provisional() {
        String id = open("2025-03-12");
        decide(id, intake("2025-01-20T10:00:00+01:00")).statusCode(201);

        given().auth()
                .oauth2(OURS)
                .get("/v1/cases/" + id + "/indication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PROVISIONAL"))
                .body("hours", equalTo(45));
    }

    @Test
    void the_latest_decision_counts_whatever_the_order_of_recording() {
        String id = open("2025-03-12");
        birth(id, "2025-03-10T03:12:00+01:00", "\"2025-03-10\"").statusCode(201);
        decide(id, START.replace("BREAST", "FORMULA").replace("03-10T09", "03-11T09"))
                .statusCode(201);

        // Breastfeeding from day 1 and formula from day 2 on, whichever was recorded first.
        decide(id, START).statusCode(201).body("inForce", equalTo(false)).body("hours", equalTo(45.5f));
    }

    @Test
    void mixed_feeding_needs_the_hours_of_a_clinician() {
        String id = open("2025-03-12");
        birth(id, "2025-03-10T03:12:00+01:00", "\"2025-03-10\"").statusCode(201);

        decide(id, START.replace("BREAST", "MIXED"))
                .statusCode(409)
                .body("type", equalTo("/problems/clinician-decides"))
                .body("invalidParams.name", contains("/clinicianHours"));
        decide(id, START.replace("BREAST\"", "MIXED\", \"clinicianHours\": 40.5"))
                .statusCode(201)
                .body("hours", equalTo(40.5f));
    }

    @Test
    void nights_that_leave_less_than_the_minimum_need_a_clinician_and_stop_the_hours_when_reported_later() {
        String id = open("2025-03-12");
        birth(id, "2025-03-10T03:12:00+01:00", "\"2025-03-10\"").statusCode(201);
        decide(id, START).statusCode(201);

        given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body("{\"timeOfBirth\": \"2025-03-10T03:12:00+01:00\", \"homecomingDate\": \"2025-03-15\"}")
                .put("/v1/cases/" + id + "/birth")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        given().auth()
                .oauth2(OURS)
                .get("/v1/cases/" + id + "/indication")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLINICIAN_DECIDES"))
                .body("clinicianQuestion", equalTo("HOURS_AFTER_HOSPITAL"))
                .body("hours", nullValue());
    }

    @Test
    void a_stale_or_missing_version_changes_nothing() {
        String id = open("2025-03-12");
        birth(id, "2025-03-10T03:12:00+01:00", "\"2025-03-10\"").statusCode(201);

        birth(id, "2025-03-10T04:12:00+01:00", "\"2025-03-10\"").statusCode(428);
        given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"7\"")
                .body("{\"timeOfBirth\": \"2025-03-10T04:12:00+01:00\", \"homecomingDate\": null}")
                .put("/v1/cases/" + id + "/birth")
                .then()
                .statusCode(412);

        given().auth()
                .oauth2(OURS)
                .get("/v1/cases/" + id + "/birth")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("timeOfBirth", equalTo("2025-03-10T02:12:00Z"));
    }

    @Test
    void what_belongs_to_another_organisation_is_not_found_and_its_references_are_free() {
        String reference = "ref-" + UUID.randomUUID();
        String id =
                openAs(OURS, reference, "2025-03-12").statusCode(201).extract().path("caseId");

        for (String address : List.of("", "/birth", "/indication")) {
            given().auth()
                    .oauth2(THEIRS)
                    .get("/v1/cases/" + id + address)
                    .then()
                    .statusCode(404);
        }
        given().auth()
                .oauth2(THEIRS)
                .contentType(ContentType.JSON)
                .body("{\"timeOfBirth\": \"2025-03-10T03:12:00+01:00\", \"homecomingDate\": null}")
                .put("/v1/cases/" + id + "/birth")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(THEIRS)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(START)
                .post("/v1/cases/" + id + "/decisions")
                .then()
                .statusCode(404);
        openAs(THEIRS, reference, "2025-03-12").statusCode(201);
        openAs(OURS, reference, "2025-03-12").statusCode(409).body("type", equalTo("/problems/reference-taken"));
    }

    @Test
    void a_repeated_post_gives_the_first_answer_and_makes_one_case() {
        String key = "\"" + UUID.randomUUID() + "\"";
        String body = "{\"reference\": \"ref-%s\", \"dueDate\": \"2025-03-12\"}".formatted(UUID.randomUUID());

        ValidatableResponse first = post(key, body).statusCode(201);
        ValidatableResponse second = post(key, body).statusCode(201);

        assertThat(second.extract().asString()).isEqualTo(first.extract().asString());
        assertThat(second.extract().header("Location"))
                .isEqualTo(first.extract().header("Location"));
        post(key, body.replace("03-12", "03-13")).statusCode(422);
    }

    @Test
    void the_same_key_at_the_same_time_makes_one_case() throws Exception {
        String key = "\"" + UUID.randomUUID() + "\"";
        String reference = "ref-" + UUID.randomUUID();
        String body = "{\"reference\": \"%s\", \"dueDate\": \"2025-03-12\"}".formatted(reference);
        Callable<Integer> request = () -> post(key, body).extract().statusCode();

        List<Integer> statuses;
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            statuses = callers.invokeAll(java.util.Collections.nCopies(8, request)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(statuses).allMatch(status -> status == 201 || status == 409).contains(201);
        assertThat(count("select count(*) from maternity_case where reference = '" + reference + "'"))
                .isEqualTo(1);
    }

    @Test
    void one_tag_has_one_content_while_others_write() throws Exception {
        String id = open("2025-03-12");
        birth(id, "2025-03-10T03:12:00+01:00", "\"2025-03-10\"").statusCode(201);
        Map<String, Set<String>> contents = new ConcurrentHashMap<>();
        AtomicBoolean writing = new AtomicBoolean(true);

        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                readers.execute(() -> {
                    while (writing.get()) {
                        Response answer = given().auth().oauth2(OURS).get("/v1/cases/" + id);
                        contents.computeIfAbsent(answer.header("ETag"), tag -> ConcurrentHashMap.newKeySet())
                                .add(answer.asString());
                    }
                });
            }
            try {
                for (int version = 1; version <= 40; version++) {
                    given().auth()
                            .oauth2(OURS)
                            .contentType(ContentType.JSON)
                            .header("If-Match", "\"" + version + "\"")
                            .body("{\"timeOfBirth\": \"2025-03-10T03:%02d:00+01:00\", \"homecomingDate\": null}"
                                    .formatted(version))
                            .put("/v1/cases/" + id + "/birth")
                            .then()
                            .statusCode(200);
                }
            } finally {
                writing.set(false);
            }
        }

        assertThat(contents)
                .hasSizeGreaterThan(5)
                .allSatisfy((tag, bodies) -> assertThat(bodies).hasSize(1));
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        String key = "\"" + UUID.randomUUID() + "\"";
        String reference = "ref-" + UUID.randomUUID();
        post(key, "{\"reference\": \"%s\", \"dueDate\": \"2199-03-12\"}".formatted(reference))
                .statusCode(400);

        post(key, "{\"reference\": \"%s\", \"dueDate\": \"2025-03-12\"}".formatted(reference))
                .statusCode(201);
    }

    static Stream<Arguments> badBirths() {
        return Stream.of(
                Arguments.of(
                        "a year too early",
                        "{\"timeOfBirth\": \"2024-03-10T03:12:00+01:00\", \"homecomingDate\": null}",
                        "/timeOfBirth"),
                Arguments.of(
                        "in the future",
                        "{\"timeOfBirth\": \"2199-03-10T03:12:00+01:00\", \"homecomingDate\": null}",
                        "/timeOfBirth"),
                Arguments.of(
                        "no offset",
                        "{\"timeOfBirth\": \"2025-03-10T03:12:00\", \"homecomingDate\": null}",
                        "/timeOfBirth"),
                Arguments.of(
                        "the offset -00:00",
                        "{\"timeOfBirth\": \"2025-03-10T03:12:00-00:00\", \"homecomingDate\": null}",
                        "/timeOfBirth"),
                Arguments.of("a number", "{\"timeOfBirth\": 1741572720, \"homecomingDate\": null}", "/timeOfBirth"),
                Arguments.of("no homecoming", "{\"timeOfBirth\": \"2025-03-10T03:12:00+01:00\"}", "/homecomingDate"),
                Arguments.of(
                        "home before the birth",
                        "{\"timeOfBirth\": \"2025-03-10T03:12:00+01:00\", \"homecomingDate\": \"2025-03-09\"}",
                        "/homecomingDate"),
                Arguments.of(
                        "a date as list",
                        "{\"timeOfBirth\": \"2025-03-10T03:12:00+01:00\", \"homecomingDate\": [2025, 3, 10]}",
                        "/homecomingDate"),
                Arguments.of(
                        "a day that does not exist",
                        "{\"timeOfBirth\": \"2025-03-10T03:12:00+01:00\", \"homecomingDate\": \"2025-02-30\"}",
                        "/homecomingDate"),
                Arguments.of(
                        "an unknown field",
                        "{\"timeOfBirth\": \"2025-03-10T03:12:00+01:00\", \"homecomingDate\": null, \"weight\": 3}",
                        "/weight"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBirths")
    void a_birth_that_cannot_be_right_is_named_and_not_stored(String what, String body, String field)
            throws SQLException {
        String id = open("2025-03-12");
        int events = count("select sum(version) from outbox_version");

        given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/cases/" + id + "/birth")
                .then()
                .statusCode(400)
                .body("invalidParams.name", hasItem(field));

        assertThat(count("select count(*) from birth_report where case_id = '" + id + "'"))
                .as(what)
                .isZero();
        assertThat(count("select sum(version) from outbox_version")).isEqualTo(events);
    }

    static Stream<Arguments> badDecisions() {
        return Stream.of(
                Arguments.of(
                        "three faults at once",
                        "{\"moment\": \"LATER\", \"feeding\": 7, \"decidedBy\": {}}",
                        400,
                        "/decidedBy/role"),
                Arguments.of(
                        "hours in tenths",
                        START.replace("BREAST\"", "MIXED\", \"clinicianHours\": 40.1"),
                        400,
                        "/clinicianHours"),
                Arguments.of(
                        "negative hours",
                        START.replace("BREAST\"", "MIXED\", \"clinicianHours\": -1"),
                        400,
                        "/clinicianHours"),
                Arguments.of(
                        "more hours than exist",
                        START.replace("BREAST\"", "MIXED\", \"clinicianHours\": 81"),
                        409,
                        "/clinicianHours"),
                Arguments.of(
                        "an intake worker after the birth",
                        START.replace("\"MIDWIFE\", \"agbCode\": \"08001234\"", "\"INTAKE_WORKER\""),
                        400,
                        "/decidedBy/role"),
                Arguments.of(
                        "a midwife without code",
                        START.replace(", \"agbCode\": \"08001234\"", ""),
                        400,
                        "/decidedBy/agbCode"),
                Arguments.of(
                        "a decision of tomorrow", START.replace("2025-03-10T09", "2199-03-10T09"), 400, "/decidedAt"),
                Arguments.of("a decision before the birth", START.replace("03-10T09", "03-09T09"), 409, "/decidedAt"),
                Arguments.of("an intake after the birth", START.replace("START", "INTAKE"), 409, "/moment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDecisions")
    void a_decision_that_cannot_stand_is_named_and_not_stored(String what, String body, int status, String field)
            throws SQLException {
        String id = open("2025-03-12");
        birth(id, "2025-03-10T03:12:00+01:00", "\"2025-03-10\"").statusCode(201);

        decide(id, body).statusCode(status).body("invalidParams.name", hasItem(field));

        assertThat(count("select count(*) from decision where case_id = '" + id + "'"))
                .as(what)
                .isZero();
    }

    @Test
    void all_faults_are_told_at_once() {
        post("k-" + UUID.randomUUID(), "{\"reference\": \"\", \"dueDate\": \"soon\", \"extra\": 1}")
                .statusCode(400)
                .body("invalidParams.name", hasItem("/reference"))
                .body("invalidParams.name", hasItem("/dueDate"))
                .body("invalidParams.name", hasItem("/extra"));
    }

    @Test
    void a_decision_after_the_birth_needs_the_birth() {
        decide(open("2025-03-12"), START).statusCode(409).body("type", equalTo("/problems/birth-not-recorded"));
    }

    @Test
    void a_date_no_protocol_covers_is_refused_by_name() throws SQLException {
        String reference = "ref-" + UUID.randomUUID();

        openAs(OURS, reference, "2007-03-12")
                .statusCode(409)
                .body("type", equalTo("/problems/no-protocol"))
                .body("protocol", equalTo("lip"))
                .body("date", equalTo("2007-03-12"))
                .body("onFile", hasItem("lip from 2008-03-01"))
                .body("detail", containsString("2008-03-01"));

        assertThat(count("select count(*) from maternity_case where reference = '" + reference + "'"))
                .isZero();
    }

    @Test
    void a_case_lists_its_decisions_and_the_one_in_force() {
        String id = open("2025-03-12");
        birth(id, "2025-03-10T03:12:00+01:00", "\"2025-03-10\"").statusCode(201);
        decide(id, START).statusCode(201);
        decide(id, START.replace("START", "DAY9_10").replace("03-10T09", "03-17T09"))
                .statusCode(201);

        given().auth()
                .oauth2(OURS)
                .get("/v1/cases/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("BORN"))
                .body("decisions", hasSize(2))
                .body("decisions.inForce", contains(false, true));
        given().auth()
                .oauth2(OURS)
                .get("/v1/cases/" + id + "/indication")
                .then()
                .body("lastDay", equalTo(10));
    }

    private static String intake(String decidedAt) {
        return """
                {"moment": "INTAKE", "feeding": "FORMULA", "decidedBy": {"role": "INTAKE_WORKER"}, "decidedAt": "%s"}""".formatted(decidedAt);
    }

    private static String open(String dueDate) {
        return openAs(OURS, "ref-" + UUID.randomUUID(), dueDate)
                .statusCode(201)
                .extract()
                .path("caseId");
    }

    private static ValidatableResponse openAs(String token, String reference, String dueDate) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body("{\"reference\": \"%s\", \"dueDate\": \"%s\"}".formatted(reference, dueDate))
                .post("/v1/cases")
                .then();
    }

    private static ValidatableResponse post(String key, String body) {
        return given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/cases")
                .then();
    }

    private static ValidatableResponse birth(String id, String timeOfBirth, String homecoming) {
        return given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .body("{\"timeOfBirth\": \"%s\", \"homecomingDate\": %s}".formatted(timeOfBirth, homecoming))
                .put("/v1/cases/" + id + "/birth")
                .then();
    }

    private static ValidatableResponse decide(String id, String body) {
        return given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body(body)
                .post("/v1/cases/" + id + "/decisions")
                .then();
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
