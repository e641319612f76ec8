package nl.kraamflex.scheduling.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of visits, how they count, and who signed for them, over HTTP. Each test has an organisation of its own. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class DeliveriesTest {
    private static final String FAMILY = "{\"role\": \"FAMILY\", \"signedAt\": \"2026-01-07T10:00:00+01:00\"}";
    private static final String MIDWIFE =
            "{\"role\": \"MIDWIFE\", \"signedAt\": \"2026-01-07T11:00:00+01:00\", \"agbCode\": \"08001234\"}";

    private static final AtomicInteger ORGANISATIONS = new AtomicInteger(46_000_000);

    @Inject
    DataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private String organisation = "";

    @BeforeEach
    void anOrganisationOfItsOwn() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to("2026-01-08T08:00:00Z");
        organisation = String.valueOf(ORGANISATIONS.incrementAndGet());
    }

    @Test
    void a_visit_is_kept_by_the_clock_and_by_what_counts_with_who_gave_it() {
        FamilyCase family = planned();

        put(
                        family,
                        "2026-01-05",
                        "{\"visits\": [%s]}".formatted(visit("09:00", "12:10", "\"caregiverReference\": \"K-17\"")))
                .statusCode(201)
                .body("visits[0].minutes", equalTo(190))
                .body("visits[0].hours", equalTo(3.25f))
                .body("visits[0].outcome", equalTo("GIVEN"))
                .body("visits[0].caregiverReference", equalTo("K-17"))
                .body("visits[0].deliveredElsewhere", equalTo(false))
                .body("visits[0].rounding.stepMinutes", equalTo(15))
                .body("visits[0].rounding.mode", equalTo("NEAREST_HALF_UP"))
                .body("correctionReason", nullValue())
                .body("hoursLeft", equalTo(45.75f));

        read(family, "2026-01-05")
                .body("visits[0].minutes", equalTo(190))
                .body("visits[0].caregiverReference", equalTo("K-17"));
    }

    @Test
    void what_was_not_given_counts_nothing_and_what_others_gave_counts_and_both_are_published() {
        FamilyCase family = planned();
        String missed =
                "{\"begin\": \"2026-01-05T15:00:00+01:00\", \"outcome\": \"NO_SHOW\", \"caregiverReference\": \"K-18\"}";

        put(
                        family,
                        "2026-01-05",
                        "{\"visits\": [%s, %s]}"
                                .formatted(missed, visit("09:00", "12:00", "\"deliveredElsewhere\": true")))
                .statusCode(201)
                .body("hours", equalTo(3))
                .body("hoursLeft", equalTo(46))
                .body("visits.outcome", contains("GIVEN", "NO_SHOW"))
                .body("visits.deliveredElsewhere", contains(true, false))
                .body("visits[1].begin", equalTo("2026-01-05T14:00:00Z"))
                .body("visits[1].end", nullValue())
                .body("visits[1].minutes", equalTo(0))
                .body("visits[1].careDates", empty())
                .body("visits[1].rounding", nullValue())
                .body("visits[1].caregiverReference", equalTo("K-18"));

        read(family, "2026-01-05").body("visits.outcome", contains("GIVEN", "NO_SHOW"));
        String published = CloudEvent.of(new Topics(kafka)
                        .records(EventType.DELIVERIES_RECORDED, family.id(), 1)
                        .getFirst())
                .data();
        DeliveriesRecorded event = EventJson.read(EventType.DELIVERIES_RECORDED, published);
        assertThat(event.visits())
                .extracting(DeliveriesRecorded.DeliveredVisit::elsewhere)
                .containsExactly(true);
        assertThat(event.notGiven())
                .extracting(DeliveriesRecorded.VisitNotGiven::outcome)
                .containsExactly("NO_SHOW");
        assertThat(published).doesNotContain("K-18");
    }

    @Test
    void a_date_on_which_a_visit_was_not_given_is_still_planned_anew() {
        FamilyCase family = planned();
        put(
                        family,
                        "2026-01-08",
                        "{\"visits\": [{\"begin\": \"2026-01-08T08:30:00+01:00\", \"outcome\": \"CANCELLED_LATE\"}]}")
                .statusCode(201);

        new Topics(kafka).send(family.withHours(50).atVersion(4).record());

        given().auth()
                .oauth2(token())
                .header("Prefer", "wait=20")
                .header("If-None-Match", "\"2\"")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(200)
                .body("days.find { it.date == '2026-01-08' }.kind", not(equalTo("BLOCKED")));
    }

    @Test
    void a_correction_says_what_was_wrong_and_a_first_report_does_not() {
        FamilyCase family = planned();
        String three = "{\"visits\": [%s]}".formatted(visit("09:00", "12:00"));
        String two = "{\"visits\": [%s]%s}";
        put(family, "2026-01-05", two.formatted(visit("09:00", "11:00"), ", \"correctionReason\": \"OTHER\""))
                .statusCode(400)
                .body("type", equalTo("/problems/nothing-to-correct"))
                .body("invalidParams.name", contains("/correctionReason"));
        put(family, "2026-01-05", three).statusCode(201);
        Map<String, Long> before = rows(family);

        correct(family, "2026-01-05", two.formatted(visit("09:00", "11:00"), ""), 1)
                .statusCode(400)
                .body("type", equalTo("/problems/correction-reason-missing"))
                .body("detail", containsString("FORGOTTEN_VISIT"))
                .body("invalidParams.name", contains("/correctionReason"));
        correct(family, "2026-01-05", two.formatted(visit("09:00", "11:00"), ", \"correctionReason\": \"MISTAKE\""), 1)
                .statusCode(400)
                .body("invalidParams.name", contains("/correctionReason"));
        assertThat(rows(family)).isEqualTo(before);

        correct(
                        family,
                        "2026-01-05",
                        two.formatted(visit("09:00", "11:00"), ", \"correctionReason\": \"WRONG_TIME\""),
                        1)
                .statusCode(200)
                .body("correctionReason", equalTo("WRONG_TIME"))
                .body("hours", equalTo(2));
        read(family, "2026-01-05").body("correctionReason", equalTo("WRONG_TIME"));
    }

    @Test
    void a_visit_that_was_not_given_lies_neither_in_the_future_nor_within_another() {
        FamilyCase family = planned();
        put(family, "2026-01-05", "{\"visits\": [{\"begin\": \"2026-01-05T22:00:00+01:00\", \"hours\": 4}]}")
                .statusCode(201);
        Map<String, Long> before = rows(family);

        put(
                        family,
                        "2026-01-06",
                        "{\"visits\": [{\"begin\": \"2026-01-06T01:00:00+01:00\", \"outcome\": \"REFUSED\"}]}")
                .statusCode(409)
                .body("type", equalTo("/problems/visits-overlap"))
                .body("invalidParams.name", contains("/visits/0/begin"));
        put(
                        family,
                        "2026-01-09",
                        "{\"visits\": [{\"begin\": \"2026-01-09T09:00:00+01:00\", \"outcome\": \"REFUSED\"}]}")
                .statusCode(409)
                .body("type", equalTo("/problems/delivery-not-over"));

        assertThat(rows(family)).isEqualTo(before);
    }

    @Test
    void settings_are_the_files_until_the_organisation_chooses() {
        settings()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("settings.name", contains("roundingStepMinutes", "roundingMode", "midwifeSignature"))
                .body("settings.value", contains(15, "NEAREST_HALF_UP", "NOT_REQUIRED"))
                .body("settings.origin", contains("FILE", "FILE", "FILE"))
                .body("settings.figure.confidence", contains("ours", "ours", "ours"))
                .body("history", empty());

        choose("{\"validFrom\": \"2026-01-01\", \"roundingStepMinutes\": 30, \"roundingMode\": \"UP\"}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("settings.value", contains(30, "UP", "NOT_REQUIRED"))
                .body("settings.origin", contains("ORGANISATION", "ORGANISATION", "FILE"))
                .body("settings[0].figure.source.document", equalTo("version 1, from 2026-01-01"))
                .body("history.version", contains(1))
                .body("history[0]", not(hasKey("midwifeSignature")));
        choose("{\"validFrom\": \"2026-02-01\"}").statusCode(428);
        choose("{\"validFrom\": \"2026-02-01\"}", 7).statusCode(412);
        choose("{\"validFrom\": \"2026-02-01\"}", 1)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("settings.value", contains(30, "UP", "NOT_REQUIRED"))
                .body("history.version", contains(2, 1));
    }

    @Test
    void visits_count_by_the_settings_of_the_date_on_which_they_began() {
        choose("{\"validFrom\": \"2026-01-06\", \"roundingStepMinutes\": 60, \"roundingMode\": \"UP\"}")
                .statusCode(200);
        FamilyCase family = planned();

        put(family, "2026-01-05", "{\"visits\": [%s]}".formatted(visit("09:00", "10:10")))
                .statusCode(201)
                .body("hours", equalTo(1.25f));
        put(
                        family,
                        "2026-01-06",
                        "{\"visits\": [%s]}".formatted(visit("09:00", "10:10").replace("01-05", "01-06")))
                .statusCode(201)
                .body("visits[0].minutes", equalTo(70))
                .body("hours", equalTo(2))
                .body("deliveredHours", equalTo(3.25f))
                .body("visits[0].rounding.stepMinutes", equalTo(60));
        put(family, "2026-01-07", "{\"visits\": [{\"begin\": \"2026-01-07T09:00:00+01:00\", \"hours\": 1.25}]}")
                .statusCode(400)
                .body("invalidParams.name", contains("/visits/0/hours"))
                .body("invalidParams[0].reason", containsString("whole hour"));
    }

    @Test
    void settings_change_no_visit_that_is_on_record() {
        FamilyCase family = planned();
        put(family, "2026-01-06", "{\"visits\": []}").statusCode(201);

        choose("{\"validFrom\": \"2026-01-06\", \"roundingStepMinutes\": 60}")
                .statusCode(409)
                .body("type", equalTo("/problems/settings-in-the-past"))
                .body("detail", containsString("2026-01-07"))
                .body("invalidParams.name", contains("/validFrom"));
        settings().body("version", equalTo(0));

        choose("{\"validFrom\": \"2026-01-07\", \"roundingStepMinutes\": 60}").statusCode(200);
    }

    @Test
    void settings_of_a_time_before_the_file_are_refused() {
        choose("{\"validFrom\": \"2008-02-29\", \"roundingStepMinutes\": 60}")
                .statusCode(409)
                .body("type", equalTo("/problems/figure-not-published"));
        settings().body("version", equalTo(0));
    }

    static Stream<Arguments> badSettings() {
        return Stream.of(
                Arguments.of("{}", "/validFrom"),
                Arguments.of("{\"validFrom\": \"2026-02-30\"}", "/validFrom"),
                Arguments.of("{\"validFrom\": \"2026-02-01\", \"roundingStepMinutes\": 20}", "/roundingStepMinutes"),
                Arguments.of(
                        "{\"validFrom\": \"2026-02-01\", \"roundingStepMinutes\": \"30\"}", "/roundingStepMinutes"),
                Arguments.of("{\"validFrom\": \"2026-02-01\", \"roundingMode\": \"NEAREST\"}", "/roundingMode"),
                Arguments.of("{\"validFrom\": \"2026-02-01\", \"midwifeSignature\": true}", "/midwifeSignature"));
    }

    @ParameterizedTest
    @MethodSource("badSettings")
    void settings_that_cannot_be_are_named(String body, String name) {
        choose(body).statusCode(400).body("invalidParams.name", hasItem(name));
    }

    @Test
    void only_an_operator_chooses_and_another_organisation_keeps_its_own() {
        given().auth()
                .oauth2(TestTokens.forOrganisation(organisation)
                        .roles("scheduling-read", "scheduling-write")
                        .sign())
                .contentType(ContentType.JSON)
                .body("{\"validFrom\": \"2026-01-01\"}")
                .put("/v1/settings")
                .then()
                .statusCode(403);
        choose("{\"validFrom\": \"2026-01-01\", \"roundingStepMinutes\": 30}").statusCode(200);

        given().auth()
                .oauth2(TestTokens.forOrganisation("59999999")
                        .roles("scheduling-read")
                        .sign())
                .get("/v1/settings")
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
    }

    @Test
    void signed_hours_are_frozen_and_a_later_correction_makes_them_outdated() {
        FamilyCase family = planned();
        put(family, "2026-01-05", "{\"visits\": [%s]}".formatted(visit("09:00", "12:10")))
                .statusCode(201);
        put(
                        family,
                        "2026-01-06",
                        "{\"visits\": [%s]}"
                                .formatted(visit("22:00", "23:00", "\"deliveredElsewhere\": true")
                                        .replace("01-05", "01-06")))
                .statusCode(201);
        statements(family)
                .statusCode(200)
                .body("statements", empty())
                .body("deliveriesVersion", equalTo(2))
                .body("now.hours", equalTo(4.25f))
                .body("now.hoursLeft", equalTo(44.75f));

        String address = sign(family, "{\"signatures\": [%s, %s], \"deliveriesVersion\": 2}".formatted(FAMILY, MIDWIFE))
                .statusCode(201)
                .body("version", equalTo(1))
                .body("deliveriesVersion", equalTo(2))
                .body("periodEnd", nullValue())
                .body("signatures.role", contains("FAMILY", "MIDWIFE"))
                .body("signatures[0]", not(hasKey("agbCode")))
                .body("signatures[1].agbCode", equalTo("08001234"))
                .body("totals.hours", equalTo(4.25f))
                .body("totals.minutes", equalTo(250))
                .body("totals.elsewhereHours", equalTo(1))
                .body("totals.indicatedHours", equalTo(49))
                .body("totals.hoursLeft", equalTo(44.75f))
                .body("totals.days.date", contains("2026-01-05", "2026-01-06"))
                .body("totals.days.hours", contains(3.25f, 1))
                .body("totals.days.elsewhereHours", contains(0, 1))
                .body("outdated", equalTo(false))
                .extract()
                .header("Location");
        correct(family, "2026-01-05", "{\"visits\": [], \"correctionReason\": \"ENTERED_TWICE\"}", 1)
                .statusCode(200);

        get(address)
                .statusCode(200)
                .body("totals.hours", equalTo(4.25f))
                .body("totals.days.date", contains("2026-01-05", "2026-01-06"))
                .body("signatures[1].agbCode", equalTo("08001234"))
                .body("outdated", equalTo(true));
        sign(family, "{\"signatures\": [%s], \"deliveriesVersion\": 3}".formatted(FAMILY))
                .statusCode(201)
                .body("version", equalTo(2))
                .body("totals.hours", equalTo(1));
        statements(family)
                .body("statements.version", contains(1, 2))
                .body("statements.outdated", contains(true, false))
                .body("now.hours", equalTo(1))
                .body("now.hoursLeft", equalTo(48));
    }

    @Test
    void a_statement_of_a_period_stays_in_date_while_care_goes_on() {
        FamilyCase family = delivered();
        String address = sign(
                        family,
                        "{\"signatures\": [%s], \"deliveriesVersion\": 1, \"periodEnd\": \"2026-01-05\"}"
                                .formatted(FAMILY))
                .statusCode(201)
                .body("periodEnd", equalTo("2026-01-05"))
                .extract()
                .header("Location");

        put(family, "2026-01-06", "{\"visits\": [{\"begin\": \"2026-01-06T09:00:00+01:00\", \"hours\": 4}]}")
                .statusCode(201);

        get(address).body("outdated", equalTo(false)).body("totals.hours", equalTo(3));
    }

    @Test
    void a_statement_signed_twice_with_one_key_is_recorded_once() {
        FamilyCase family = delivered();
        String body = "{\"signatures\": [%s], \"deliveriesVersion\": 1}".formatted(FAMILY);
        String key = "\"" + UUID.randomUUID() + "\"";

        String first = sign(family, body, key).statusCode(201).extract().header("Location");
        String second = sign(family, body, key).statusCode(201).extract().header("Location");
        sign(family, body.replace("10:00", "10:01"), key)
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));

        assertThat(second).isEqualTo(first);
        statements(family).body("statements", hasSize(1));
    }

    @Test
    void a_statement_that_was_refused_can_be_sent_again_with_its_key() {
        FamilyCase family = planned();
        String body = "{\"signatures\": [%s], \"deliveriesVersion\": %d}";
        String key = "\"" + UUID.randomUUID() + "\"";
        sign(family, body.formatted(FAMILY, 0), key)
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-delivered"))
                .body("detail", containsString("Record the visits first"))
                .body("invalidParams.name", contains("caseId"));
        put(family, "2026-01-05", "{\"visits\": [%s]}".formatted(visit("09:00", "12:00")))
                .statusCode(201);

        sign(family, body.formatted(FAMILY, 1), key).statusCode(201);
    }

    static Stream<Arguments> refusedStatements() {
        String all = "{\"signatures\": [%s], \"deliveriesVersion\": %d%s}";
        return Stream.of(
                Arguments.of(all.formatted(FAMILY, 0, ""), 409, "deliveries-changed", "/deliveriesVersion"),
                Arguments.of(
                        all.formatted(FAMILY, 1, ", \"periodEnd\": \"2026-01-04\""),
                        409,
                        "nothing-delivered",
                        "/periodEnd"),
                Arguments.of(
                        all.formatted(FAMILY.replace("2026-01-07", "2026-01-09"), 1, ""),
                        409,
                        "signature-in-the-future",
                        "/signatures/0/signedAt"),
                Arguments.of(
                        all.formatted(FAMILY.replace("2026-01-07T10:00", "2026-01-05T11:59"), 1, ""),
                        409,
                        "signature-before-care-ended",
                        "/signatures/0/signedAt"),
                Arguments.of(all.formatted(MIDWIFE, 1, ""), 400, "invalid-request", "/signatures"),
                Arguments.of(all.formatted("", 1, ""), 400, "invalid-request", "/signatures"),
                Arguments.of(
                        all.formatted(FAMILY + "," + MIDWIFE.replace(", \"agbCode\": \"08001234\"", ""), 1, ""),
                        400,
                        "invalid-request",
                        "/signatures/1/agbCode"),
                Arguments.of(
                        all.formatted(FAMILY + "," + MIDWIFE.replace("08001234", "8001234"), 1, ""),
                        400,
                        "invalid-request",
                        "/signatures/1/agbCode"),
                Arguments.of(
                        all.formatted(FAMILY.replace("}", ", \"agbCode\": \"08001234\"}"), 1, ""),
                        400,
                        "invalid-request",
                        "/signatures/0/agbCode"),
                Arguments.of(all.formatted(FAMILY + "," + FAMILY, 1, ""), 400, "invalid-request", "/signatures/1/role"),
                Arguments.of(
                        all.formatted(FAMILY, 1, ", \"periodEnd\": \"2026-01-09\""),
                        400,
                        "invalid-request",
                        "/periodEnd"),
                Arguments.of("{\"signatures\": [%s]}".formatted(FAMILY), 400, "invalid-request", "/deliveriesVersion"),
                Arguments.of(
                        all.formatted(FAMILY.replace("FAMILY", "NEIGHBOUR"), 1, ""),
                        400,
                        "invalid-request",
                        "/signatures/0/role"));
    }

    @ParameterizedTest(name = "{2} at {3}")
    @MethodSource("refusedStatements")
    void a_statement_that_cannot_be_right_is_refused_by_name_and_leaves_nothing(
            String body, int status, String type, String name) {
        FamilyCase family = delivered();
        Map<String, Long> before = rows(family);

        sign(family, body)
                .statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("invalidParams.name", hasItem(name));

        assertThat(rows(family)).isEqualTo(before);
    }

    @Test
    void where_the_organisation_asks_for_it_a_midwife_or_gp_signs_as_well() {
        choose("{\"validFrom\": \"2026-01-01\", \"midwifeSignature\": \"REQUIRED\"}")
                .statusCode(200);
        FamilyCase family = delivered();

        sign(family, "{\"signatures\": [%s], \"deliveriesVersion\": 1}".formatted(FAMILY))
                .statusCode(409)
                .body("type", equalTo("/problems/midwife-signature-missing"))
                .body("detail", containsString("MIDWIFE or GP"))
                .body("invalidParams.name", contains("/signatures"));

        sign(
                        family,
                        "{\"signatures\": [%s, %s], \"deliveriesVersion\": 1}"
                                .formatted(FAMILY, MIDWIFE.replace("MIDWIFE", "GP")))
                .statusCode(201);
    }

    @Test
    void the_statements_of_another_organisation_are_not_there() {
        FamilyCase family = delivered();
        String address = sign(family, "{\"signatures\": [%s], \"deliveriesVersion\": 1}".formatted(FAMILY))
                .statusCode(201)
                .extract()
                .header("Location");
        FamilyCase other = delivered();
        get("/v1/schedules/%s/hours-statements/%s"
                        .formatted(other.id(), address.substring(address.lastIndexOf('/') + 1)))
                .statusCode(404)
                .body("detail", containsString("hours-statements"));

        organisation = "59999998";

        get(address).statusCode(404);
        statements(family).statusCode(404);
        sign(family, "{\"signatures\": [%s], \"deliveriesVersion\": 1}".formatted(FAMILY))
                .statusCode(404);
    }

    @Test
    void a_visit_of_before_reads_as_given_by_the_organisation_and_rounded_to_the_nearest_quarter() throws SQLException {
        FamilyCase family = planned();
        execute(family, "update schedule set deliveries_version = 1 where case_id = ? and organisation = ?");
        execute(family, """
                insert into delivery (case_id, begun_on, version, organisation, recorded_at, delivered_minutes)
                values (?, '2026-01-05', 1, ?, '2026-01-05T20:00:00Z', 195)""");
        execute(family, """
                insert into delivered_visit (case_id, begun_on, delivery_version, position, organisation, begin_at, end_at, minutes)
                values (?, '2026-01-05', 1, 0, ?, '2026-01-05T08:00:00Z', '2026-01-05T11:10:00Z', 195)""");

        read(family, "2026-01-05")
                .body("correctionReason", nullValue())
                .body("visits[0].outcome", equalTo("GIVEN"))
                .body("visits[0].minutes", equalTo(190))
                .body("visits[0].hours", equalTo(3.25f))
                .body("visits[0].deliveredElsewhere", equalTo(false))
                .body("visits[0].caregiverReference", nullValue())
                .body("visits[0].rounding.stepMinutes", equalTo(15))
                .body("visits[0].rounding.mode", equalTo("NEAREST_HALF_UP"));
    }

    @Test
    void care_after_the_legal_window_is_recorded_on_a_day_that_somebody_pays_for() throws SQLException {
        MovedClock.to("2023-01-05T08:00:00Z");
        FamilyCase family = FamilyCase.bornAtHome().of(organisation).bornAt("2023-01-05T03:12:00+01:00");
        new Topics(kafka).send(family.record());
        given().auth()
                .oauth2(token())
                .header("Prefer", "wait=20")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(200);
        MovedClock.to("2023-01-20T08:00:00Z");
        String eleventh = "{\"visits\": [{\"begin\": \"2023-01-15T09:00:00+01:00\", \"hours\": 3}]}";
        Map<String, Long> before = rows(family);
        put(family, "2023-01-15", eleventh)
                .statusCode(409)
                .body("type", equalTo("/problems/delivery-after-window"))
                .body("detail", containsString("pays for: arrange those first"))
                .body("lastDate", equalTo("2023-01-14"));
        assertThat(rows(family)).isEqualTo(before);

        execute(family, """
                insert into arrangement (case_id, organisation, version, recorded_at, start_up_care, funded)
                values (?, ?, 1, '2023-01-06T08:00:00Z', false,
                        '[{"funding": "AGREEMENT", "name": "trial", "fromDay": 11, "lastDay": 11, "pausesAllowed": false}]')""");

        put(family, "2023-01-15", eleventh).statusCode(201).body("hours", equalTo(3));
        put(family, "2023-01-16", eleventh.replace("01-15", "01-16"))
                .statusCode(409)
                .body("type", equalTo("/problems/delivery-after-window"));
    }

    private void execute(FamilyCase family, String change) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setObject(1, family.id());
            statement.setString(2, organisation);
            statement.executeUpdate();
        }
    }

    private String token() {
        return TestTokens.forOrganisation(organisation)
                .roles("scheduling-read", "scheduling-write", "operator")
                .sign();
    }

    private FamilyCase planned() {
        FamilyCase family = FamilyCase.bornAtHome().of(organisation);
        new Topics(kafka).send(family.record());
        given().auth()
                .oauth2(token())
                .header("Prefer", "wait=20")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(200);
        return family;
    }

    /** A planned case that had a visit on the first day, from nine to twelve. */
    private FamilyCase delivered() {
        FamilyCase family = planned();
        put(family, "2026-01-05", "{\"visits\": [%s]}".formatted(visit("09:00", "12:00")))
                .statusCode(201);
        return family;
    }

    private static String visit(String begin, String end, String... more) {
        return "{\"begin\": \"2026-01-05T%s:00+01:00\", \"end\": \"2026-01-05T%s:00+01:00\"%s}"
                .formatted(begin, end, more.length == 0 ? "" : ", " + String.join(", ", more));
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token()).contentType(ContentType.JSON);
    }

    private ValidatableResponse get(String address) {
        return given().auth().oauth2(token()).get(address).then();
    }

    private ValidatableResponse read(FamilyCase family, String date) {
        return get(address(family, date)).statusCode(200);
    }

    private static String address(FamilyCase family, String date) {
        return "/v1/schedules/" + family.id() + "/visits/" + date + "/delivery";
    }

    private ValidatableResponse put(FamilyCase family, String date, String body) {
        return request().body(body).put(address(family, date)).then();
    }

    private ValidatableResponse correct(FamilyCase family, String date, String body, long version) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(address(family, date))
                .then();
    }

    private ValidatableResponse settings() {
        return get("/v1/settings");
    }

    private ValidatableResponse choose(String body) {
        return request().body(body).put("/v1/settings").then();
    }

    private ValidatableResponse choose(String body, long version) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/v1/settings")
                .then();
    }

    private ValidatableResponse statements(FamilyCase family) {
        return get("/v1/schedules/" + family.id() + "/hours-statements");
    }

    private ValidatableResponse sign(FamilyCase family, String body) {
        return sign(family, body, "\"" + UUID.randomUUID() + "\"");
    }

    private ValidatableResponse sign(FamilyCase family, String body, String key) {
        return request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/schedules/" + family.id() + "/hours-statements")
                .then();
    }

    private Map<String, Long> rows(FamilyCase family) {
        Map<String, Long> rows = new TreeMap<>();
        for (String table :
                List.of("delivery", "delivered_visit", "visit_not_given", "hours_statement", "outbox_version")) {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement =
                            connection.prepareStatement("select count(*) from " + table + " where case_id = ?")) {
                statement.setObject(1, family.id());
                try (ResultSet result = statement.executeQuery()) {
                    result.next();
                    rows.put(table, result.getLong(1));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return rows;
    }
}
