package nl.kraamflex.scheduling.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Topics;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schedules and deliveries over HTTP, with cases that arrive over a real topic. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class SchedulesTest {
    private static final String OURS = TestTokens.forOrganisation("33000001")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String THEIRS = TestTokens.forOrganisation("33000002")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String EIGHT_HOURS =
            "{\"visits\": [{\"begin\": \"2026-01-05T09:30:00+01:00\", \"hours\": 8}]}";

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
    void a_home_birth_in_the_night_is_planned_the_same_day() {
        FamilyCase family = FamilyCase.bornAtHome();

        new Topics(kafka).send(family.record());

        schedule(family)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Preference-Applied", "wait=20")
                .body("planVersion", equalTo(1))
                .body("mode", equalTo("STANDARD"))
                .body("days.plannedHours", contains(8, 8, 7, 7, 6, 5, 4, 4))
                .body("days.kind", hasItem("OPTIONAL"))
                .body("days.date[0]", equalTo("2026-01-05"))
                .body("days.note", contains(null, null, null, null, null, null, null, null))
                .body("indicatedHours", equalTo(49))
                .body("plannedHours", equalTo(49))
                .body("deliveredHours", equalTo(0))
                .body("hoursLeft", equalTo(49))
                .body("gap", equalTo(0))
                .body("value", notNullValue())
                .body("weights.key", hasItem("distribution/weight-deviation"))
                .body("weights.source.id", hasItem("kraamflex"))
                .body("profile.name", equalTo("shipped"))
                .body("profile.figures[0].confidence", equalTo("ours"))
                .body("assumptions.code", contains("REST_AFTER_BIRTH", "END_OF_DAY_CARE"))
                .body("notices", empty())
                .body("attention", nullValue())
                .body("basedOn.caseVersion", equalTo(3))
                .body("basedOn.deliveriesVersion", equalTo(0));
    }

    @Test
    void coming_home_after_two_nights_shortens_that_day_on_an_assumed_time() {
        FamilyCase family = FamilyCase.bornAtHome().homeOn("2026-01-07").withHours(34);

        new Topics(kafka).send(family.record());

        schedule(family)
                .statusCode(200)
                .body(
                        "days.kind",
                        contains(
                                "BLOCKED",
                                "BLOCKED",
                                "OPTIONAL",
                                "REQUIRED",
                                "REQUIRED",
                                "REQUIRED",
                                "REQUIRED",
                                "REQUIRED"))
                .body("days[0].note.en", equalTo("Mother and child are not at home yet."))
                .body("days[2].note.nl", equalTo("De dag van thuiskomst is kort: er past hoogstens 6 uur zorg."))
                .body("plannedHours", equalTo(34))
                .body("assumptions.code", contains("TIME_OF_HOMECOMING", "END_OF_DAY_CARE"))
                .body("assumptions[0].figure.key", equalTo("distribution/assumed-homecoming-time"))
                .body("assumptions[0].figure.confidence", equalTo("ours"));
    }

    @Test
    void an_unknown_case_is_not_found_at_once_and_may_be_on_its_way() {
        given().auth()
                .oauth2(OURS)
                .get("/v1/schedules/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .header("Retry-After", "1")
                .time(lessThan(5000L))
                .body("detail", containsString("may still be on its way"));
    }

    @Test
    void waiting_ends_with_what_is_missing_now() {
        FamilyCase family = FamilyCase.bornAtHome().unborn();
        new Topics(kafka).send(family.record());
        await(() -> rows("schedule", family.id()) == 1);

        given().auth()
                .oauth2(OURS)
                .header("Prefer", "wait=1")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(404)
                .header("Retry-After", "1")
                .body("detail", containsString("no plan yet. The birth was not reported yet."));
    }

    static Stream<Arguments> incompleteCases() {
        FamilyCase family = FamilyCase.bornAtHome();
        return Stream.of(
                Arguments.of(family.unborn(), "The birth was not reported yet."),
                Arguments.of(family.homeOn(null), "The date of coming home is not known yet."),
                Arguments.of(family.withoutIndication(), "There is no indication with hours yet."),
                Arguments.of(family.withProvisionalHours(), "The indication is still provisional"),
                Arguments.of(family.homeOn("2026-01-13"), "Coming home is after the last day"));
    }

    @ParameterizedTest
    @MethodSource("incompleteCases")
    void a_case_without_a_plan_says_which_fact_is_missing(FamilyCase incomplete, String missing) {
        FamilyCase family = FamilyCase.bornAtHome();
        FamilyCase arrived = new FamilyCase(
                family.id(),
                incomplete.organisation(),
                incomplete.version(),
                incomplete.born(),
                incomplete.home(),
                incomplete.minutes(),
                incomplete.lastDay(),
                incomplete.provisional(),
                incomplete.declinedMinutes());

        new Topics(kafka).send(arrived.record());

        await(() -> rows("schedule", arrived.id()) == 1);
        given().auth()
                .oauth2(OURS)
                .get("/v1/schedules/" + arrived.id())
                .then()
                .statusCode(404)
                .header("Retry-After", "1")
                .body("detail", containsString(missing));
        assertThat(rows("plan", arrived.id())).isZero();
    }

    @Test
    void the_schedule_of_another_organisation_is_not_there() {
        FamilyCase family = planned();

        given().auth().oauth2(THEIRS).get("/v1/schedules/" + family.id()).then().statusCode(404);
        given().auth()
                .oauth2(THEIRS)
                .contentType(ContentType.JSON)
                .body(EIGHT_HOURS)
                .put(delivery(family, "2026-01-05"))
                .then()
                .statusCode(404)
                .header("Retry-After", "1");
        given().auth().oauth2(THEIRS).get(delivery(family, "2026-01-05")).then().statusCode(404);

        assertThat(rows("delivery", family.id())).isZero();
    }

    @Test
    void reading_does_not_allow_writing() {
        FamilyCase family = planned();
        String reader =
                TestTokens.forOrganisation("33000001").roles("scheduling-read").sign();

        given().auth()
                .oauth2(reader)
                .contentType(ContentType.JSON)
                .body(EIGHT_HOURS)
                .put(delivery(family, "2026-01-05"))
                .then()
                .statusCode(403);

        assertThat(rows("delivery", family.id())).isZero();
    }

    @Test
    void an_unchanged_schedule_is_not_sent_again() {
        FamilyCase family = planned();

        given().auth()
                .oauth2(OURS)
                .header("If-None-Match", "\"1\"")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"");
    }

    @Test
    void changed_hours_give_a_second_plan_beside_the_first() {
        FamilyCase family = planned();

        new Topics(kafka).send(family.withHours(41).atVersion(4).record());

        given().auth()
                .oauth2(OURS)
                .header("Prefer", "wait=20")
                .header("If-None-Match", "\"1\"")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("planVersion", equalTo(2))
                .body("plannedHours", equalTo(41))
                .body("terms.missing", equalTo(0))
                .body("basedOn.caseVersion", equalTo(4));
        assertThat(rows("plan", family.id())).isEqualTo(2);
    }

    @Test
    void hours_the_family_declines_leave_the_plan_and_come_back_when_it_wants_them() {
        // Given
        FamilyCase family = planned();

        // When
        new Topics(kafka).send(family.declining(9).atVersion(4).record());

        // Then
        given().auth()
                .oauth2(OURS)
                .header("Prefer", "wait=20")
                .header("If-None-Match", "\"1\"")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(200)
                .body("planVersion", equalTo(2))
                .body("indicatedHours", equalTo(49))
                .body("declinedHours", equalTo(9))
                .body("plannedHours", equalTo(40))
                .body("hoursLeft", equalTo(40))
                .body("notices.code", contains("HOURS_DECLINED"))
                .body("notices[0].hours", equalTo(9));
        MovedClock.to("2026-01-05T17:00:00Z");
        given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .body(EIGHT_HOURS)
                .put(delivery(family, "2026-01-05"))
                .then()
                .body("hoursLeft", equalTo(32));

        // When
        new Topics(kafka).send(family.atVersion(5).record());

        // Then
        given().auth()
                .oauth2(OURS)
                .header("Prefer", "wait=20")
                .header("If-None-Match", "\"3\"")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(200)
                .body("planVersion", equalTo(4))
                .body("declinedHours", equalTo(0))
                .body("plannedHours", equalTo(41))
                .body("notices", empty());
    }

    @Test
    void facts_that_matter_nothing_to_planning_leave_the_plan_as_it_is() {
        FamilyCase family = planned();

        new Topics(kafka).send(family.atVersion(4).record());

        given().auth()
                .oauth2(OURS)
                .header("Prefer", "wait=20")
                .header("If-None-Match", "\"1\"")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(200)
                .body("planVersion", equalTo(1))
                .body("basedOn.caseVersion", equalTo(4));
        assertThat(rows("plan", family.id())).isEqualTo(1);
    }

    @Test
    void facts_that_cannot_be_planned_keep_the_last_plan_and_say_why() {
        FamilyCase family = planned();

        new Topics(kafka).send(family.homeOn(null).atVersion(4).record());

        given().auth()
                .oauth2(OURS)
                .header("Prefer", "wait=20")
                .header("If-None-Match", "\"1\"")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(200)
                .body("planVersion", equalTo(1))
                .body("plannedHours", equalTo(49))
                .body("attention.code", equalTo("HOMECOMING_MISSING"))
                .body("attention.text.nl", equalTo("De datum van thuiskomst is nog niet bekend."));
    }

    @Test
    void a_delivery_is_recorded_corrected_and_never_lost() {
        FamilyCase family = planned();
        MovedClock.to("2026-01-06T20:00:00Z");
        record(family, "2026-01-05", EIGHT_HOURS)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("hours", equalTo(8))
                .body("plannedHours", equalTo(8))
                .body("hoursLeft", equalTo(41))
                .body("notices", empty())
                .body("visits[0].begin", equalTo("2026-01-05T08:30:00Z"))
                .body("visits[0].end", equalTo("2026-01-05T16:30:00Z"));
        record(family, "2026-01-05", EIGHT_HOURS).statusCode(428).body("invalidParams.name", contains("If-Match"));
        record(family, "2026-01-05", EIGHT_HOURS, "\"7\"").statusCode(412);
        record(family, "2026-01-06", EIGHT_HOURS.replace("01-05", "01-06"), "\"1\"")
                .statusCode(412);

        record(family, "2026-01-05", corrected(EIGHT_HOURS.replace("8}", "8.5}")), "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("hours", equalTo(8.5f))
                .body("notices.code", contains("MORE_THAN_PLANNED"))
                .body("notices.hours", contains(0.5f));

        given().auth()
                .oauth2(OURS)
                .get(delivery(family, "2026-01-05"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("hours", equalTo(8.5f))
                .body("deliveredHours", equalTo(8.5f));
        assertThat(rows("delivery", family.id())).isEqualTo(2);
        assertThat(rows("delivered_visit", family.id())).isEqualTo(2);
        schedule(family)
                .header("ETag", "\"3\"")
                .body("deliveredHours", equalTo(8.5f))
                .body("hoursLeft", equalTo(40.5f))
                .body("planVersion", equalTo(3))
                .body("cause.code", equalTo("DELIVERY"))
                .body("days[0].plannedHours", equalTo(0))
                .body("days[0].earlierPlannedHours", equalTo(8))
                .body("days[0].deliveredHours", equalTo(8.5f))
                .body("basedOn.deliveriesVersion", equalTo(2));
    }

    @Test
    void an_empty_list_takes_back_what_was_recorded() {
        FamilyCase family = planned();
        MovedClock.to("2026-01-06T20:00:00Z");
        record(family, "2026-01-05", EIGHT_HOURS).statusCode(201);

        record(family, "2026-01-05", corrected("{\"visits\": []}"), "\"1\"")
                .statusCode(200)
                .body("visits", empty())
                .body("hours", equalTo(0))
                .body("hoursLeft", equalTo(49));

        schedule(family).body("hoursLeft", equalTo(49));
    }

    @Test
    void a_visit_past_midnight_counts_on_both_dates() {
        FamilyCase family = planned();
        MovedClock.to("2026-01-06T20:00:00Z");

        record(
                        family,
                        "2026-01-05",
                        "{\"visits\": [{\"begin\": \"2026-01-05T22:07:00+01:00\", \"end\": \"2026-01-06T02:07:00+01:00\"}]}")
                .statusCode(201)
                .body("hours", equalTo(4))
                .body("visits[0].careDates.date", contains("2026-01-05", "2026-01-06"))
                .body("visits[0].careDates.hours", contains(2, 2));

        schedule(family).body("days[0].deliveredHours", equalTo(2)).body("days[1].deliveredHours", equalTo(2));
    }

    @Test
    void care_after_the_planned_days_is_accepted_flagged_and_shown() {
        FamilyCase family = planned();
        MovedClock.to("2026-01-20T20:00:00Z");

        record(family, "2026-01-15", EIGHT_HOURS.replace("01-05", "01-15"))
                .statusCode(201)
                .body("notices.code", contains("MORE_THAN_PLANNED"));

        schedule(family)
                .body("days", hasSize(9))
                .body("days[8].date", equalTo("2026-01-15"))
                .body("days[8].day", equalTo(11))
                .body("days[8].kind", equalTo("OUTSIDE_PLAN"))
                .body("days[8].deliveredHours", equalTo(8));
    }

    @Test
    void delivered_dates_are_out_of_the_next_plan() {
        FamilyCase family = planned();
        MovedClock.to("2026-01-05T20:00:00Z");
        record(family, "2026-01-05", EIGHT_HOURS).statusCode(201);

        new Topics(kafka).send(family.withHours(50).atVersion(4).record());

        given().auth()
                .oauth2(OURS)
                .header("Prefer", "wait=20")
                .header("If-None-Match", "\"2\"")
                .get("/v1/schedules/" + family.id())
                .then()
                .statusCode(200)
                .body("planVersion", equalTo(3))
                .body("plannedHours", equalTo(42))
                .body("days[0].kind", equalTo("BLOCKED"))
                .body("days[0].plannedHours", equalTo(0))
                .body("days[0].earlierPlannedHours", equalTo(8))
                .body("days[0].deliveredHours", equalTo(8))
                .body("hoursLeft", equalTo(42));
    }

    @Test
    void a_delivery_before_the_birth_is_known_is_refused() {
        FamilyCase family = FamilyCase.bornAtHome().unborn();
        new Topics(kafka).send(family.record());
        await(() -> rows("schedule", family.id()) == 1);

        record(family, "2026-01-05", EIGHT_HOURS).statusCode(409).body("type", equalTo("/problems/birth-not-recorded"));

        assertThat(rows("delivery", family.id())).isZero();
    }

    @Test
    void a_delivery_for_an_unknown_case_is_not_found() {
        record(FamilyCase.bornAtHome(), "2026-01-05", EIGHT_HOURS)
                .statusCode(404)
                .header("Retry-After", "1");
    }

    @Test
    void a_date_without_a_delivery_is_not_found() {
        FamilyCase family = planned();

        given().auth()
                .oauth2(OURS)
                .get(delivery(family, "2026-01-05"))
                .then()
                .statusCode(404)
                .body("detail", containsString("2026-01-05"));
    }

    static Stream<Arguments> badBodies() {
        String begin = "\"begin\": \"2026-01-05T09:30:00+01:00\"";
        return Stream.of(
                bad("{\"visits\": [{}]}", "/visits/0/begin", "is required"),
                bad("{}", "/visits", "is required"),
                bad("{\"visits\": {}}", "/visits", "must be of type array"),
                bad("{\"visits\": [], \"note\": 1}", "/note", "is not a field"),
                bad(
                        "{\"visits\": [{%s, \"hours\": 0.1}]}".formatted(begin),
                        "/visits/0/hours",
                        "at least 0.25; it was 0.1"),
                bad(
                        "{\"visits\": [{%s, \"hours\": -1}]}".formatted(begin),
                        "/visits/0/hours",
                        "at least 0.25; it was -1"),
                bad(
                        "{\"visits\": [{%s, \"hours\": 0}]}".formatted(begin),
                        "/visits/0/hours",
                        "at least 0.25; it was 0"),
                bad(
                        "{\"visits\": [{%s, \"hours\": 24.25}]}".formatted(begin),
                        "/visits/0/hours",
                        "at most 24; it was 24.25"),
                bad(
                        "{\"visits\": [{%s, \"hours\": 3.1}]}".formatted(begin),
                        "/visits/0/hours",
                        "multiple of 0.25; it was 3.1"),
                bad(
                        "{\"visits\": [{%s, \"hours\": \"3\"}]}".formatted(begin),
                        "/visits/0/hours",
                        "must be of type number"),
                bad(
                        "{\"visits\": [{%s, \"hours\": null}]}".formatted(begin),
                        "/visits/0/hours",
                        "must be of type number"),
                bad("{\"visits\": [{%s}]}".formatted(begin), "/visits/0", "neither end nor hours"),
                bad(
                        "{\"visits\": [{%s, \"hours\": 3, \"outcome\": \"NO_SHOW\"}]}".formatted(begin),
                        "/visits/0/hours",
                        "no time counts of a visit with outcome NO_SHOW"),
                bad(
                        "{\"visits\": [{%s, \"end\": \"2026-01-05T12:30:00+01:00\", \"outcome\": \"REFUSED\"}]}"
                                .formatted(begin),
                        "/visits/0/end",
                        "no time counts of a visit with outcome REFUSED"),
                bad(
                        "{\"visits\": [{%s, \"outcome\": \"CANCELLED_LATE\", \"deliveredElsewhere\": true}]}"
                                .formatted(begin),
                        "/visits/0/deliveredElsewhere",
                        "nobody gave it"),
                bad(
                        "{\"visits\": [{%s, \"outcome\": \"LATE\"}]}".formatted(begin),
                        "/visits/0/outcome",
                        "CANCELLED_LATE"),
                bad(
                        "{\"visits\": [{%s, \"hours\": 3, \"caregiverReference\": \"J. Jansen\"}]}".formatted(begin),
                        "/visits/0/caregiverReference",
                        ""),
                bad(
                        "{\"visits\": [{%s, \"hours\": 3, \"caregiverReference\": \"%s\"}]}"
                                .formatted(begin, "K".repeat(33)),
                        "/visits/0/caregiverReference",
                        ""),
                bad(
                        "{\"visits\": [{%s, \"hours\": 3}, {\"begin\": \"2026-01-05T12:29:00+01:00\", \"outcome\": \"NO_SHOW\"}]}"
                                .formatted(begin),
                        "/visits/1/begin",
                        "during /visits/0"),
                bad(
                        "{\"visits\": [{%s, \"hours\": 3, \"minutes\": 5}]}".formatted(begin),
                        "/visits/0/minutes",
                        "is not a field"),
                bad("{\"visits\": [{\"begin\": \"2026-01-05T09:30:00\", \"hours\": 3}]}", "/visits/0/begin", ""),
                bad("{\"visits\": [{\"begin\": \"2026-01-05T09:30:00-00:00\", \"hours\": 3}]}", "/visits/0/begin", ""),
                bad("{\"visits\": [{\"begin\": \"2026-02-30T09:30:00+01:00\", \"hours\": 3}]}", "/visits/0/begin", ""),
                bad(
                        "{\"visits\": [{\"begin\": \"2026-01-05T09:30:30+01:00\", \"hours\": 3}]}",
                        "/visits/0/begin",
                        "whole minute"),
                bad(
                        "{\"visits\": [{\"begin\": \"2026-01-06T09:30:00+01:00\", \"hours\": 3}]}",
                        "/visits/0/begin",
                        "is on 2026-01-06 in Europe/Amsterdam"),
                bad(
                        "{\"visits\": [{\"begin\": \"2026-01-05T23:30:00Z\", \"hours\": 3}]}",
                        "/visits/0/begin",
                        "is on 2026-01-06 in Europe/Amsterdam"),
                bad(
                        "{\"visits\": [{%s, \"end\": \"2026-01-05T09:30:00+01:00\"}]}".formatted(begin),
                        "/visits/0/end",
                        "longer than 0"),
                bad(
                        "{\"visits\": [{%s, \"end\": \"2026-01-05T09:29:00+01:00\"}]}".formatted(begin),
                        "/visits/0/end",
                        "longer than 0"),
                bad(
                        "{\"visits\": [{%s, \"end\": \"2026-01-06T09:31:00+01:00\"}]}".formatted(begin),
                        "/visits/0/end",
                        "at most 24 hours"),
                bad(
                        "{\"visits\": [{%s, \"end\": \"2026-01-05T09:37:00+01:00\"}]}".formatted(begin),
                        "/visits/0/end",
                        "no quarter of an hour"),
                bad(
                        "{\"visits\": [{%s, \"end\": \"2026-01-05T12:30:00+01:00\", \"hours\": 3.25}]}"
                                .formatted(begin),
                        "/visits/0/hours",
                        "begin and end give 3"),
                bad(
                        "{\"visits\": [{%s, \"hours\": 3}, {\"begin\": \"2026-01-05T12:29:00+01:00\", \"hours\": 1}]}"
                                .formatted(begin),
                        "/visits/1/begin",
                        "before /visits/0 ended"));
    }

    private static Arguments bad(String body, String name, String reason) {
        return Arguments.of(body, name, reason);
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void a_body_that_cannot_be_right_is_refused_by_name_and_leaves_nothing(String body, String name, String reason) {
        FamilyCase family = plannedOnce();
        Map<String, Long> before = rowsOfAll(family);
        MovedClock.to("2026-01-20T20:00:00Z");

        record(family, "2026-01-05", body)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("invalidParams.name", hasItem(name))
                .body("invalidParams.find { it.name == '%s' }.reason".formatted(name), containsString(reason));

        assertThat(rowsOfAll(family)).isEqualTo(before);
    }

    @Test
    void all_faults_of_a_body_are_named_at_once() {
        FamilyCase family = plannedOnce();

        record(family, "2026-01-05", """
                        {"visits": [{"begin": "2026-01-05T09:30:30+01:00", "end": "2026-01-05T09:20:00+01:00"},
                                    {"begin": "2026-01-06T10:00:00+01:00"}]}""")
                .statusCode(400)
                .body(
                        "invalidParams.name",
                        contains("/visits/0/begin", "/visits/0/end", "/visits/1/begin", "/visits/1"));
    }

    @Test
    void a_date_that_is_none_is_named() {
        FamilyCase family = plannedOnce();

        for (String date : List.of("2026-02-30", "yesterday", "20260105")) {
            record(family, date, EIGHT_HOURS).statusCode(400).body("invalidParams.name", hasItem("date"));
            given().auth()
                    .oauth2(OURS)
                    .get(delivery(family, date))
                    .then()
                    .statusCode(400)
                    .body("invalidParams.name", contains("date"));
        }
    }

    static Stream<Arguments> conflicts() {
        return Stream.of(
                Arguments.of(
                        "a visit in the future",
                        "2026-01-21",
                        "2026-01-21T09:00:00+01:00",
                        "/problems/delivery-not-over",
                        "/visits/0"),
                Arguments.of(
                        "a visit that is not over",
                        "2026-01-20",
                        "2026-01-20T19:00:00+01:00",
                        "/problems/delivery-not-over",
                        "/visits/0"),
                Arguments.of(
                        "a visit before the birth",
                        "2026-01-05",
                        "2026-01-05T03:11:00+01:00",
                        "/problems/delivery-before-birth",
                        "/visits/0/begin"),
                Arguments.of(
                        "a visit a year before the birth",
                        "2025-01-05",
                        "2025-01-05T09:00:00+01:00",
                        "/problems/delivery-before-birth",
                        "/visits/0/begin"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conflicts")
    void a_delivery_that_contradicts_the_record_is_refused_and_leaves_nothing(
            String what, String date, String begin, String type, String name) {
        FamilyCase family = plannedOnce();
        Map<String, Long> before = rowsOfAll(family);
        MovedClock.to("2026-01-20T20:00:00Z");

        record(family, date, "{\"visits\": [{\"begin\": \"%s\", \"hours\": 3}]}".formatted(begin))
                .statusCode(409)
                .body("type", equalTo(type))
                .body("invalidParams.name", contains(name));

        assertThat(rowsOfAll(family)).as(what).isEqualTo(before);
    }

    @Test
    void care_after_the_legal_window_is_refused_with_the_law_and_its_last_date() {
        FamilyCase family = plannedOnce();
        Map<String, Long> before = rowsOfAll(family);
        MovedClock.to("2026-03-20T20:00:00Z");

        record(family, "2026-02-16", EIGHT_HOURS.replace("01-05", "02-16"))
                .statusCode(409)
                .body("type", equalTo("/problems/delivery-after-window"))
                .body("detail", containsString("Besluit zorgverzekering art. 2.11"))
                .body("detail", containsString("2026-02-15"))
                .body("lastDate", equalTo("2026-02-15"));

        assertThat(rowsOfAll(family)).isEqualTo(before);
    }

    @Test
    void care_is_not_recorded_where_no_setting_on_file_says_how_it_counts() {
        MovedClock.to("2008-02-04T20:00:00Z");
        FamilyCase family = FamilyCase.bornAtHome().bornAt("2008-02-04T03:12:00+01:00");
        new Topics(kafka).send(family.record());
        schedule(family);
        Map<String, Long> before = rowsOfAll(family);

        record(family, "2008-02-04", EIGHT_HOURS.replace("2026-01-05", "2008-02-04"))
                .statusCode(409)
                .body("type", equalTo("/problems/figure-not-published"))
                .body("regulation", equalTo("distribution"))
                .body("date", equalTo("2008-02-04"))
                .body("reason", equalTo("NOT_YET_IN_FORCE"))
                .body(
                        "detail",
                        endsWith(
                                "An operator can add it with its source in KRAAMFLEX_LAW_DIR, which is read at the start."));

        assertThat(rowsOfAll(family)).isEqualTo(before);
    }

    @Test
    void a_visit_that_overlaps_the_night_before_is_refused() {
        FamilyCase family = planned();
        MovedClock.to("2026-01-20T20:00:00Z");
        record(family, "2026-01-05", "{\"visits\": [{\"begin\": \"2026-01-05T22:00:00+01:00\", \"hours\": 4}]}")
                .statusCode(201);
        Map<String, Long> before = rowsOfAll(family);

        record(family, "2026-01-06", "{\"visits\": [{\"begin\": \"2026-01-06T01:45:00+01:00\", \"hours\": 4}]}")
                .statusCode(409)
                .body("type", equalTo("/problems/visits-overlap"))
                .body("invalidParams[0].name", equalTo("/visits/0"))
                .body("invalidParams[0].reason", containsString("2026-01-05"));

        assertThat(rowsOfAll(family)).isEqualTo(before);
    }

    private static @Nullable FamilyCase shared;

    /** One planned case for all tests that must not change it. */
    private FamilyCase plannedOnce() {
        FamilyCase family = shared == null ? planned() : shared;
        shared = family;
        return family;
    }

    private FamilyCase planned() {
        FamilyCase family = FamilyCase.bornAtHome();
        new Topics(kafka).send(family.record());
        schedule(family).statusCode(200);
        return family;
    }

    private static ValidatableResponse schedule(FamilyCase family) {
        return given().auth()
                .oauth2(OURS)
                .header("Prefer", "wait=20")
                .get("/v1/schedules/" + family.id())
                .then();
    }

    private static String delivery(FamilyCase family, String date) {
        return "/v1/schedules/" + family.id() + "/visits/" + date + "/delivery";
    }

    private static String corrected(String body) {
        return body.replaceFirst("\\{", "{\"correctionReason\": \"WRONG_TIME\", ");
    }

    private static ValidatableResponse record(FamilyCase family, String date, String body) {
        return put(given(), family, date, body);
    }

    private static ValidatableResponse record(FamilyCase family, String date, String body, String ifMatch) {
        return put(given().header("If-Match", ifMatch), family, date, body);
    }

    private static ValidatableResponse put(RequestSpecification request, FamilyCase family, String date, String body) {
        return request.auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .body(body)
                .put(delivery(family, date))
                .then();
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
    }

    private Map<String, Long> rowsOfAll(FamilyCase family) {
        Map<String, Long> rows = new TreeMap<>();
        for (String table :
                List.of("schedule", "plan", "planned_day", "delivery", "delivered_visit", "outbox_version")) {
            rows.put(table, rows(table, family.id()));
        }
        return rows;
    }

    private long rows(String table, UUID caseId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from " + table + " where case_id = ?")) {
            statement.setObject(1, caseId);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
