package nl.kraamflex.scheduling.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.SchedulePlanned;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Patience;
import nl.kraamflex.scheduling.Topics;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.Schedules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing how hours are spread, over HTTP: wishes, arrangement, replans, alternatives, versions. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class ChangesTest {
    private static final String OURS = TestTokens.forOrganisation("33000001")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String THEIRS = TestTokens.forOrganisation("33000002")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String FLEXIBLE = """
            {"mode": "FLEXIBLE", "funding":
              [{"funding": "AGREEMENT", "name": "trial", "fromDay": 9, "lastDay": 14, "pausesAllowed": true}]}""";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Schedules schedules;

    @Inject
    OrganisationRequest organisationRequest;

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to("2026-01-05T08:30:00Z");
    }

    @Test
    void a_wished_length_holds_exactly_and_the_rest_follows_the_pattern() {
        FamilyCase family = planned();

        putWishes(family, "{\"days\": [{\"date\": \"2026-01-08\", \"wish\": \"HOURS\", \"hours\": 3}]}", null)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("made.plan.cause.code", equalTo("WISHES"))
                .body("made.plan.days[3].plannedHours", equalTo(3))
                .body("made.plan.plannedHours", equalTo(49))
                .body("made.difference.movedHours", equalTo(4));

        schedule(family)
                .body("planVersion", equalTo(2))
                .body("days[3].plannedHours", equalTo(3))
                .body("basedOn.wishesVersion", equalTo(1));
        get(family, "/wishes")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("days.date", contains("2026-01-08"))
                .body("made", nullValue());
    }

    @Test
    void wishes_that_collide_change_nothing_and_say_what_is_possible() {
        FamilyCase family = planned();
        String wishes = """
                {"days": [{"date": "2026-01-07", "wish": "PAUSE"}, {"date": "2026-01-08", "wish": "HOURS", "hours": 2},
                  {"date": "2026-01-20", "wish": "MORE"}, {"date": "2026-01-09", "wish": "HOURS", "hours": 7}]}""";

        putWishes(family, wishes, null)
                .statusCode(409)
                .body("type", equalTo("/problems/wishes-collide"))
                .body("collisions.date", contains("2026-01-07", "2026-01-08", "2026-01-20"))
                .body("collisions.reason", contains("VISIT_REQUIRED", "TOO_SHORT", "OUTSIDE_WINDOW"))
                .body("collisions.nearestHours[1]", equalTo(3))
                .body("nearest", hasSize(8))
                .body("nearest[4].hours", equalTo(7))
                .body("invalidParams[0].reason", containsString("2026-01-07"));
        schedule(family).body("planVersion", equalTo(1));
        get(family, "/wishes").body("version", equalTo(0)).body("days", empty());

        putWishes(family, wishes.replace("{\"days\"", "{\"ifNotPossible\": \"NEAREST\", \"days\""), null)
                .statusCode(201)
                .body("made.plan.days[3].plannedHours", equalTo(3))
                .body("made.plan.notices.code", hasItem("WISHES_NOT_KEPT"));
    }

    @Test
    void nobody_writes_over_wishes_that_were_not_read() {
        FamilyCase family = planned();
        putWishes(family, "{\"pattern\": \"EVEN\"}", null).statusCode(201);

        putWishes(family, "{\"pattern\": \"USUAL\"}", null).statusCode(428);
        putWishes(family, "{\"pattern\": \"USUAL\"}", "\"7\"").statusCode(412);
        putWishes(family, "{\"pattern\": \"USUAL\"}", "\"1\"").statusCode(200).header("ETag", "\"2\"");

        schedule(family).body("planVersion", equalTo(3)).body("days.plannedHours", contains(8, 8, 7, 7, 6, 5, 4, 4));
    }

    @Test
    void faulty_wishes_are_named() {
        FamilyCase family = planned();

        putWishes(family, "{\"days\": [{\"date\": \"2026-01-07\", \"wish\": \"HOURS\"}]}", null)
                .statusCode(400)
                .body("invalidParams.name", contains("/days/0"));
        putWishes(
                        family,
                        "{\"days\": [{\"date\": \"2026-01-07\", \"wish\": \"NONE\"}, {\"date\": \"2026-01-07\"}]}",
                        null)
                .statusCode(400)
                .body("invalidParams.name", contains("/days/1/date"));
        putWishes(family.of("33000002"), "{}", null).statusCode(404);
    }

    @Test
    void wishes_before_the_birth_wait_for_it() {
        FamilyCase family = FamilyCase.bornAtHome();
        new Topics(kafka).send(family.unborn().record());
        Patience.await().until(() -> get(family, "/wishes").extract().statusCode() == 200);

        putWishes(family, "{\"pattern\": \"EVEN\"}", null).statusCode(201).body("made.plan", nullValue());
        new Topics(kafka).send(family.atVersion(4).record());

        schedule(family).body("profile.name", equalTo("even")).body("days.plannedHours", hasItem(6.25f));
    }

    @Test
    void fourteen_days_with_a_pause_need_an_agreement_that_pays_for_them() {
        FamilyCase family = planned();

        put(family, "/arrangement", "{\"mode\": \"FLEXIBLE\"}", null)
                .statusCode(409)
                .body("type", equalTo("/problems/no-funding"))
                .body("detail", containsString("day 9"));
        schedule(family).body("planVersion", equalTo(1));

        put(family, "/arrangement", FLEXIBLE, null)
                .statusCode(201)
                .body("mode", equalTo("FLEXIBLE"))
                .body("made.plan.days", hasSize(14))
                .body("made.plan.plannedHours", equalTo(49));
        putWishes(family, "{\"days\": [{\"date\": \"2026-01-13\", \"wish\": \"PAUSE\"}]}", null)
                .statusCode(201)
                .body("made.plan.days[8].plannedHours", equalTo(0))
                .body("made.plan.days[8].note.en", equalTo("The family chose a day without care."));

        schedule(family)
                .body("mode", equalTo("FLEXIBLE"))
                .body("days[0].funding", equalTo("BASIC"))
                .body("days[8].funding", nullValue())
                .body("days.findAll { it.day > 9 && it.plannedHours > 0 }.funding.unique()", contains("AGREEMENT"));
        put(family, "/arrangement", FLEXIBLE, null).statusCode(428);
        get(family, "/arrangement").header("ETag", "\"1\"").body("funding[0].name", equalTo("trial"));
    }

    @Test
    void the_event_of_a_plan_says_who_pays_beyond_basic_insurance() {
        FamilyCase family = planned();
        put(family, "/arrangement", FLEXIBLE, null).statusCode(201);

        SchedulePlanned event = EventJson.read(
                EventType.SCHEDULE_PLANNED,
                CloudEvent.of(new Topics(kafka)
                                .records(EventType.SCHEDULE_PLANNED, family.id(), 2)
                                .getLast())
                        .data());

        assertThat(event.days()).anySatisfy(day -> assertThat(day.funding()).isEqualTo("AGREEMENT"));
        assertThat(event.days().getFirst().funding()).isNull();
    }

    @Test
    void a_case_comes_into_a_region_without_another_plan_and_keeps_it_by_version() {
        FamilyCase family = planned();

        put(family, "/arrangement", "{\"regionCode\": \"noord-7\"}", null)
                .statusCode(201)
                .body("regionCode", equalTo("noord-7"))
                .body("made.plan.version", equalTo(1))
                .body("made.difference.days", empty());
        put(family, "/arrangement", "{\"regionCode\": \"zuid\"}", null).statusCode(428);
        put(family, "/arrangement", "{\"regionCode\": \"zuid\", \"mode\": \"MINIMUM\"}", "\"1\"")
                .statusCode(200)
                .body("made.plan.version", equalTo(2));

        get(family, "/arrangement").header("ETag", "\"2\"").body("regionCode", equalTo("zuid"));
        put(family, "/arrangement", "{}", "\"2\"").body("regionCode", nullValue());
        put(family, "/arrangement", "{\"regionCode\": \"../noord\"}", "\"3\"")
                .statusCode(400)
                .body("invalidParams.name", contains("/regionCode"));
    }

    @Test
    void faulty_arrangements_are_named() {
        FamilyCase family = planned();

        put(
                        family,
                        "/arrangement",
                        "{\"funding\": [{\"funding\": \"PRIVATE\", \"name\": \"x\", \"fromDay\": 11, \"lastDay\": 9}]}",
                        null)
                .statusCode(400)
                .body("invalidParams.name", contains("/funding/0"));
        put(family, "/arrangement", "{\"mode\": \"EXTENDED\"}", null)
                .statusCode(409)
                .body("type", equalTo("/problems/no-funding"));
        put(
                        family,
                        "/arrangement",
                        "{\"earlierPauses\": {\"fromDay\": 2, \"agbCode\": \"08001234\", \"agreedOn\": \"2026-01-06\"}}",
                        null)
                .statusCode(400)
                .body("invalidParams.name", contains("/earlierPauses/agreedOn"))
                .body("invalidParams[0].reason", containsString("2026-01-05"));
    }

    @Test
    void a_caregiver_who_is_ill_closes_dates_until_they_are_opened_again() {
        FamilyCase family = planned();
        String key = "\"" + UUID.randomUUID() + "\"";
        String ill = "{\"reason\": \"CAREGIVER_ILL\", \"close\": [\"2026-01-08\"]}";

        for (int sent = 0; sent < 2; sent++) {
            replan(family, ill, key)
                    .statusCode(201)
                    .header("Location", containsString("/versions/2"))
                    .body("plan.days[3].plannedHours", equalTo(0))
                    .body("plan.plannedHours", equalTo(49))
                    .body("difference.visitsLost", contains("2026-01-08"))
                    .body("difference.text.nl", containsString("8 januari"));
        }
        replan(family, "{\"reason\": \"FAMILY_ASKS\"}", null)
                .statusCode(201)
                .body("difference.days", empty())
                .body("plan.days[3].note.en", equalTo("No caregiver can come then."));
        replan(family, "{\"reason\": \"CAREGIVER_ILL\", \"reopen\": [\"2026-01-08\"]}", null)
                .statusCode(201)
                .body("difference.visitsGained", contains("2026-01-08"));

        get(family, "/versions").body("versions.version", contains(1, 2, 3, 4));
    }

    @Test
    void faulty_replans_are_named() {
        FamilyCase family = planned();

        replan(family, "{\"reason\": \"FAMILY_ASKS\", \"close\": [\"2026-01-08\"]}", null)
                .statusCode(400)
                .body("invalidParams.name", contains("/close"));
        replan(
                        family,
                        "{\"reason\": \"CAREGIVER_ILL\", \"close\": [\"2026-01-04\"], \"reopen\": [\"2026-01-09\"]}",
                        null)
                .statusCode(400)
                .body("invalidParams.name", contains("/close/0", "/reopen/0"));
        replan(family, "{\"reason\": \"DELIVERY\"}", null).statusCode(400);
        MovedClock.to("2026-01-20T08:30:00Z");
        replan(family, "{\"reason\": \"FAMILY_ASKS\"}", null)
                .statusCode(409)
                .body("type", equalTo("/problems/plan-not-possible"))
                .body("attention", equalTo("NO_DAY_LEFT"));
        schedule(family).body("planVersion", equalTo(1));
    }

    @Test
    void a_case_that_waits_for_its_birth_has_no_plan_to_make_anew() {
        FamilyCase family = FamilyCase.bornAtHome();
        new Topics(kafka).send(family.unborn().record());
        Patience.await().until(() -> get(family, "/wishes").extract().statusCode() == 200);

        replan(family, "{\"reason\": \"FAMILY_ASKS\"}", null)
                .statusCode(409)
                .body("type", equalTo("/problems/not-planned-yet"))
                .body("detail", containsString("The birth was not reported yet."));
    }

    @Test
    void while_hours_wait_for_a_clinician_wishes_are_kept_and_say_so_and_no_replan_is_made() {
        FamilyCase family = planned();
        new Topics(kafka).send(family.withoutIndication().atVersion(4).record());
        Patience.await().untilAsserted(() -> schedule(family).body("attention.code", equalTo("INDICATION_MISSING")));

        replan(family, "{\"reason\": \"CAREGIVER_ILL\", \"close\": [\"2026-01-06\"]}", null)
                .statusCode(409)
                .body("type", equalTo("/problems/not-planned-yet"))
                .body("detail", containsString("nothing was changed"));
        putWishes(family, "{\"pattern\": \"EVEN\"}", null)
                .statusCode(201)
                .body("made.attention.code", equalTo("INDICATION_MISSING"))
                .body("made.difference.days", empty());

        new Topics(kafka).send(family.atVersion(5).record());
        Patience.await()
                .untilAsserted(() -> schedule(family)
                        .body("attention", nullValue())
                        .body("days[1].note", nullValue())
                        .body("days.plannedHours.unique()", not(contains(8, 7, 6, 5, 4))));
    }

    @Test
    void every_version_stays_and_any_two_can_be_compared() {
        FamilyCase family = planned();
        putWishes(family, "{\"pattern\": \"EVEN\"}", null).statusCode(201);

        get(family, "/versions")
                .body("versions.cause.code", contains("FIRST_PLAN", "WISHES"))
                .body("versions.plannedHours", contains(49, 49));
        get(family, "/versions/1").body("days.plannedHours", contains(8, 8, 7, 7, 6, 5, 4, 4));
        Number moved = get(family, "/versions/1/differences/2")
                .body("days", not(empty()))
                .body("addedHours", equalTo(0))
                .body("text.en", containsString("move to another day"))
                .extract()
                .path("movedHours");
        get(family, "/versions/2/differences/1").body("movedHours", equalTo(moved));
        get(family, "/versions/1/differences/1").body("text.nl", equalTo("Er verandert niets."));
        get(family, "/versions/9").statusCode(404);
        given().auth()
                .oauth2(THEIRS)
                .get("/v1/schedules/" + family.id() + "/versions")
                .then()
                .statusCode(404);
    }

    @Test
    void after_a_loss_every_answer_says_so_and_has_neutral_texts() {
        FamilyCase family = FamilyCase.bornAtHome().bornAt("2026-01-05T08:12:00+01:00");
        MovedClock.to("2026-01-05T08:40:00Z");
        new Topics(kafka).send(family.record(EventJson.write(family.data()).replace("\"STANDARD\"", "\"NEUTRAL\"")));

        schedule(family)
                .body("textSet", equalTo("NEUTRAL"))
                .body("days[0].note.nl", equalTo("Deze dag is kort: er past hoogstens 7,75 uur zorg."))
                .body("assumptions.find { it.code == 'REST_AFTER_BIRTH' }.text.nl", not(containsString("geboorte")));
        putWishes(family, "{\"pattern\": \"EVEN\"}", null)
                .statusCode(201)
                .body("made.plan.textSet", equalTo("NEUTRAL"))
                .body("made.plan.cause.text.nl", equalTo("Uw wensen zijn veranderd."))
                .body("made.plan.cause.text.en", equalTo("Your wishes changed."));
        get(family, "/versions")
                .body("textSet", equalTo("NEUTRAL"))
                .body("versions[1].cause.text.nl", equalTo("Uw wensen zijn veranderd."));
        get(family, "/versions/1")
                .body("textSet", equalTo("NEUTRAL"))
                .body("days[0].note.en", equalTo("This day is short: at most 7.75 hours of care fit."));
        given().auth()
                .oauth2(OURS)
                .post("/v1/schedules/" + family.id() + "/alternatives")
                .then()
                .statusCode(200)
                .body("textSet", equalTo("NEUTRAL"))
                .body("alternatives.plan.textSet.unique()", contains("NEUTRAL"))
                .body("alternatives.find { it.shape == 'EVEN' }.text.nl", equalTo("Elke dag ongeveer evenveel"))
                .body(
                        "notOffered.find { it.shape == 'COMPACT' }.text.nl",
                        equalTo("Met deze verdeling is de zorg niet eerder klaar."));

        new Topics(kafka)
                .send(family.homeOn("2026-03-01")
                        .atVersion(4)
                        .record(EventJson.write(
                                        family.homeOn("2026-03-01").atVersion(4).data())
                                .replace("\"STANDARD\"", "\"NEUTRAL\"")));
        Patience.await()
                .untilAsserted(() -> schedule(family)
                        .body("attention.code", equalTo("HOMECOMING_AFTER_LAST_DAY"))
                        .body(
                                "attention.text.nl",
                                equalTo("De gegevens zijn veranderd. Uw zorgverlener neemt contact met u op.")));
    }

    @Test
    void a_version_read_by_its_number_is_the_one_among_all() {
        FamilyCase family = planned();
        putWishes(family, "{\"pattern\": \"EVEN\"}", null).statusCode(201);
        putWishes(family, "{\"pattern\": \"USUAL\"}", "\"1\"").statusCode(200);

        List<Plan> all = read(family, () -> schedules.plans(family.id()));

        assertThat(all).extracting(Plan::version).containsExactly(1L, 2L, 3L);
        assertThat(all).extracting(plan -> plan.days().size()).containsExactly(8, 8, 8);
        assertThat(all)
                .allSatisfy(plan -> assertThat(read(family, () -> schedules.plan(family.id(), plan.version())))
                        .contains(plan));
        assertThat(read(family, () -> schedules.plan(family.id(), 4))).isEmpty();
    }

    private <R> R read(FamilyCase family, Supplier<R> reading) {
        return organisationRequest.call(
                family.organisation(), () -> QuarkusTransaction.requiringNew().call(reading::get));
    }

    @Test
    void alternatives_differ_clearly_and_their_wishes_give_the_very_plan() {
        FamilyCase family = planned();
        put(family, "/arrangement", FLEXIBLE, null).statusCode(201);

        var offered = given().auth()
                .oauth2(OURS)
                .post("/v1/schedules/" + family.id() + "/alternatives")
                .then()
                .statusCode(200)
                .body("alternatives.shape", hasItem("WITH_PAUSE"))
                .body("alternatives.size()", greaterThanOrEqualTo(2))
                .body("alternatives.hours.flatten().year.unique()", contains(2026))
                .extract()
                .jsonPath();
        schedule(family).body("planVersion", equalTo(2));

        String etag = null;
        for (int i = 0; i < offered.getList("alternatives").size(); i++) {
            List<Object> days = offered.getList("alternatives[%d].plan.days.plannedHours".formatted(i));
            Map<String, Object> wishes = offered.getMap("alternatives[%d].wishes".formatted(i));
            etag = putWishes(family, wishes, etag)
                    .body("made.plan.cause.code", equalTo("WISHES"))
                    .extract()
                    .header("ETag");
            if (i == 0) {
                // Those after it hold to the plan that the first one put in force.
                schedule(family).body("days.plannedHours", equalTo(days));
            }
        }
    }

    @Test
    void a_case_that_is_nowhere_on_record_can_be_spread() {
        String body = """
                {"timeOfBirth": "2025-12-28T03:12:00+01:00", "indicatedHours": 49, "lastDay": 8,
                 "asOf": "2025-12-28T09:00:00+01:00"}""";

        for (int asked = 0; asked < 2; asked++) {
            distribute(body)
                    .statusCode(200)
                    .body("alternatives.shape", hasItem("EVEN"))
                    .body("alternatives.plan.plannedHours.flatten().unique()", contains(49))
                    .body("alternatives[0].hours.year", contains(2025, 2026))
                    .body("notOffered.find { it.shape == 'WITH_PAUSE' }.reason", equalTo("NO_PAUSE_POSSIBLE"));
        }
        distribute(body.replace("\"lastDay\": 8", "\"lastDay\": 8, \"arrangement\": {\"mode\": \"FLEXIBLE\"}"))
                .statusCode(409)
                .body("type", equalTo("/problems/no-funding"));
        distribute(body.replace("\"lastDay\": 8", "\"lastDay\": 8, \"homecomingDate\": \"2025-12-20\""))
                .statusCode(400)
                .body("invalidParams[0].reason", containsString("homecomingDate"));
        distribute(body.replace("\"lastDay\": 8", "\"lastDay\": 14"))
                .statusCode(400)
                .body("invalidParams.name", contains("/lastDay"));
        distribute(body.replace(
                        "\"lastDay\": 8",
                        "\"lastDay\": 8, \"absences\": [{\"from\": \"0001-01-01\", \"backOn\": \"0001-01-02\"}]"))
                .statusCode(200)
                .time(lessThan(2000L));
        distribute(body.replace(
                        "\"lastDay\": 8", "\"lastDay\": 14, \"extension\": {\"kind\": \"AGREEMENT\", \"fromDay\": 11}"))
                .statusCode(400)
                .body("invalidParams.name", contains("/extension/agreement"));
        distribute(body.replace("2025-12-28", "2007-12-28")).body("type", equalTo("/problems/figure-not-published"));
    }

    @Test
    void wishes_for_a_case_on_record_nowhere_give_the_plan_that_follows_them_and_those_that_do_not_hold() {
        String body = """
                {"timeOfBirth": "2026-01-05T03:12:00+01:00", "indicatedHours": 49, "lastDay": 8,
                 "asOf": "2026-01-05T09:00:00+01:00"}""";

        distribute(body).statusCode(200).body("asWished", nullValue());
        distribute(body.replace("\"lastDay\": 8", """
                        "lastDay": 8, "wishes": {"days": [{"date": "2026-01-08", "wish": "HOURS", "hours": 3},
                          {"date": "2026-01-09", "wish": "HOURS", "hours": 2}]}"""))
                .statusCode(200)
                .body("asWished.plan.days[3].plannedHours", equalTo(3))
                .body("asWished.plan.plannedHours", equalTo(49))
                .body("asWished.hours.hours", contains(49))
                .body("asWished.collisions.date", contains("2026-01-09"))
                .body("asWished.collisions.reason", contains("TOO_SHORT"))
                .body("asWished.collisions[0].nearestHours", equalTo(3));
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
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(FamilyCase family, String part) {
        return given().auth()
                .oauth2(OURS)
                .get("/v1/schedules/" + family.id() + part)
                .then();
    }

    private static ValidatableResponse putWishes(FamilyCase family, Object body, @Nullable String ifMatch) {
        return put(family, "/wishes", body, ifMatch);
    }

    private static ValidatableResponse put(FamilyCase family, String part, Object body, @Nullable String ifMatch) {
        RequestSpecification request = given().auth()
                .oauth2(family.organisation().equals("33000001") ? OURS : THEIRS)
                .contentType(ContentType.JSON)
                .body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/v1/schedules/" + family.id() + part).then();
    }

    private static ValidatableResponse replan(FamilyCase family, String body, @Nullable String key) {
        return given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key == null ? "\"" + UUID.randomUUID() + "\"" : key)
                .body(body)
                .post("/v1/schedules/" + family.id() + "/replans")
                .then();
    }

    private static ValidatableResponse distribute(String body) {
        return given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/distributions")
                .then();
    }
}
