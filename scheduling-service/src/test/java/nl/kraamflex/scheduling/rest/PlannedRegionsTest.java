package nl.kraamflex.scheduling.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.scheduling.AtOnce;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Patience;
import nl.kraamflex.scheduling.Topics;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.FamilyShare;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import nl.kraamflex.scheduling.domain.regionplan.FamilyPlace;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.PlanJobs;
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegion;
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegions;
import nl.kraamflex.scheduling.domain.regionplan.SearchWish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One family at a time changes in a region that is planned: over HTTP and Kafka, held in PostgreSQL. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class PlannedRegionsTest {
    private static final String OUR_CODE = "33000001";
    private static final Caller OURS = new Caller(TestTokens.forOrganisation(OUR_CODE)
            .roles("scheduling-read", "scheduling-write")
            .sign());
    private static final String THEIRS = TestTokens.forOrganisation("33000002")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final Instant NOW = Instant.parse("2026-01-05T08:30:00Z");
    private static final int QUARTERS = 4;

    /** The shortest visit, which must take place whether or not somebody is there. */
    private static final int SHORTEST = 12;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    OrganisationRequest organisationRequest;

    @Inject
    PlannedRegions regions;

    @Inject
    PlanJobs jobs;

    @Inject
    Schedules schedules;

    @Inject
    EntityManager entities;

    /** No two tests share a region. */
    private final String region = "r-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to(NOW.toString());
    }

    @Test
    void a_birth_in_a_planned_region_gets_its_hours_within_what_is_left() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        FamilyCase expected = inRegion(FamilyCase.bornAtHome().unborn());
        capacity(12, "20", null);
        String planId = planned();
        LocalDate today = LocalDate.parse("2026-01-05");

        isBorn(expected);

        schedule(expected).body("cause.code", equalTo("FIRST_PLAN")).body("cause.regionPlanId", equalTo(planId));
        RegionStanding standing = standing().standing();
        assertThat(standing.dates())
                .allSatisfy(date -> assertThat(date.uncovered()).isZero())
                .anySatisfy(date -> assertThat(date.used()).isEqualTo(date.capacity()));
        assertThat(standing.dates().getFirst().date()).isEqualTo(today);
        assertCounts(one, other, expected);
        schedule(one).body("planVersion", equalTo(2));
    }

    @Test
    void births_at_once_never_get_the_same_hours() throws Exception {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "20", null);
        planned();
        List<FamilyCase> born = List.of(arrived(), arrived(), arrived(), arrived());

        AtOnce.call(born.stream()
                .map(family -> Executors.callable(() -> arrange(family)))
                .toList());

        assertCounts(Stream.concat(Stream.of(one, other), born.stream()).toArray(FamilyCase[]::new));
        assertThat(standing().standing().dates())
                .as("only what must be given is given without somebody there")
                .allSatisfy(date -> assertThat(date.uncovered()).isLessThanOrEqualTo(born.size() * SHORTEST))
                .anySatisfy(date -> assertThat(date.uncovered()).isPositive());
    }

    @Test
    void a_sick_caregiver_is_seen_at_once_and_takes_no_hours_from_anybody() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "20", null);
        planned();
        RegionStanding before = standing().standing();

        capacity(12, "10", "\"1\"");

        RegionStanding after = standing().standing();
        assertThat(before.uncoveredCost()).isZero();
        assertThat(after.dates().getFirst().capacity()).isEqualTo(10 * QUARTERS);
        assertThat(after.dates().getFirst().uncovered())
                .isEqualTo(before.dates().getFirst().used() - 10 * QUARTERS);
        schedule(one).body("planVersion", equalTo(2));
        assertCounts(one, other);
    }

    @Test
    void wishes_move_hours_within_the_region_and_a_case_that_leaves_gives_its_hours_back() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "14", null);
        String planId = planned();

        OURS.put(
                        "/v1/schedules/%s/wishes".formatted(one.id()),
                        "{\"pattern\": \"EVEN\", \"ifNotPossible\": \"NEAREST\"}",
                        null)
                .statusCode(201);

        schedule(one).body("cause.code", equalTo("WISHES")).body("cause.regionPlanId", equalTo(planId));
        assertCounts(one, other);

        OURS.put("/v1/schedules/%s/arrangement".formatted(one.id()), "{}", "\"1\"")
                .statusCode(200);

        assertCounts(other);
        schedule(one).body("planVersion", equalTo(3));
        OURS.put("/v1/schedules/%s/wishes".formatted(one.id()), "{\"pattern\": \"USUAL\"}", "\"1\"")
                .statusCode(200);
        schedule(one).body("cause.regionPlanId", nullValue()).body("plannedHours", equalTo(49));
        assertCounts(other);
    }

    @Test
    void a_region_tells_how_it_stands_to_its_own_organisation_alone() {
        inRegion();
        inRegion();
        capacity(7, "20", null);
        OURS.read("/v1/regions/" + region).statusCode(200).body("standing", nullValue());
        capacity(8, "10", "\"1\"");
        String planId = planned();

        FamilyCase late = inRegion(FamilyCase.bornAtHome().untilDay(10));

        OURS.read("/v1/regions/" + region)
                .statusCode(200)
                .body("regionCode", equalTo(region))
                .body("standing.planId", equalTo(planId))
                .body("standing.asOf", equalTo("2026-01-05"))
                .body("standing.boundBy", equalTo("PRICES"))
                .body("standing.gap", greaterThan(0f))
                .body("standing.dates", hasSize(10))
                .body("standing.dates[0].date", equalTo("2026-01-05"))
                .body("standing.dates[1].capacityHours", equalTo(10))
                .body("standing.dates[1].usedHours", equalTo(13))
                .body("standing.dates[1].uncoveredHours", equalTo(3))
                .body("standing.dates[1].pricePerHour", greaterThan(0))
                .body("standing.dates[9].capacityHours", nullValue())
                .body("standing.dates[9].pricePerQuantum", equalTo(0));
        schedule(late).body("cause.regionPlanId", equalTo(planId));
        given().auth()
                .oauth2(THEIRS)
                .get("/v1/regions/" + region)
                .then()
                .statusCode(404)
                .body("detail", containsString(region));
        given().get("/v1/regions/" + region).then().statusCode(401);
    }

    @Test
    void a_gap_past_the_setting_has_the_service_ask_for_a_plan_that_closes_it_once_accepted() {
        inRegion();
        inRegion();
        capacity(12, "13", null);
        String first = planned();
        OURS.read("/v1/regions/" + region).body("standing.orderedPlanId", nullValue());

        inRegion();

        String ordered = OURS.read("/v1/regions/" + region)
                .body("standing.planId", equalTo(first))
                .body("standing.orderedPlanId", notNullValue())
                .extract()
                .path("standing.orderedPlanId");
        String address = "/v1/regions/%s/plans/%s".formatted(region, ordered);
        OURS.ended(address).body("state", equalTo("DONE")).body("cause", equalTo("GAP_GREW"));
        BigDecimal gap = standing().standing().gap();
        OURS.post(address + "/acceptances", "{}").statusCode(201).body("accepted", hasSize(3));
        OURS.read("/v1/regions/" + region)
                .body("standing.planId", equalTo(ordered))
                .body("standing.orderedPlanId", nullValue());
        assertThat(standing().standing().gap()).isLessThan(gap);
        assertThat(gap).isGreaterThan(new BigDecimal("0.005"));
    }

    @Test
    void a_gap_that_grows_while_the_service_plans_the_region_has_that_begun_anew() {
        PlanJob running = duringWhichTheGapGrows(PlanJob.Cause.GAP_GREW);

        OURS.read("/v1/regions/%s/plans/%s".formatted(region, running.planId())).body("state", equalTo("SUPERSEDED"));
        OURS.read("/v1/regions/" + region)
                .body("standing.orderedPlanId", notNullValue())
                .body("standing.orderedPlanId", not(equalTo(running.planId().toString())));
    }

    @Test
    void a_plan_that_somebody_asked_for_is_not_taken_from_him_when_the_gap_grows() {
        PlanJob running = duringWhichTheGapGrows(PlanJob.Cause.ASKED);

        OURS.read("/v1/regions/%s/plans/%s".formatted(region, running.planId())).body("state", equalTo("RUNNING"));
        OURS.read("/v1/regions/" + region).body("standing.orderedPlanId", nullValue());
    }

    /** A plan of the region that a copy of the service is making and does not end, while a family comes for which there are no hours. */
    private PlanJob duringWhichTheGapGrows(PlanJob.Cause cause) {
        inRegion();
        inRegion();
        capacity(12, "13", null);
        planned();
        PlanJob taken = PlanJob.asked(UUID.randomUUID(), region, SearchWish.USUAL, cause, NOW)
                .takenAt(NOW);
        as(() -> {
            jobs.add(taken);
            return taken;
        });
        inRegion();
        return taken;
    }

    @Test
    void care_that_was_given_is_spoken_for_and_what_was_not_given_is_free_again() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "14", null);
        planned();
        int planned = quarters(one, LocalDate.parse("2026-01-05"));
        assertThat(planned).isGreaterThan(SHORTEST);
        DateShare before = standing().standing().dates().getFirst();

        OURS.put("/v1/schedules/%s/visits/2026-01-05/delivery".formatted(one.id()), """
                        {"visits": [{"begin": "2026-01-05T06:15:00+01:00", "end": "2026-01-05T09:15:00+01:00"}]}""", null)
                .statusCode(201);

        DateShare after = standing().standing().dates().getFirst();
        assertThat(after.capacity()).isEqualTo(before.capacity() - SHORTEST);
        assertThat(after.used()).isEqualTo(before.used() - planned);
        schedule(one).body("cause.code", equalTo("DELIVERY"));
        assertCounts(one, other);
    }

    @Test
    void a_day_that_is_over_counts_as_it_was_planned_and_the_region_reaches_as_far_as_its_families() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "20", null);
        planned();
        LocalDate yesterday = LocalDate.parse("2026-01-05");
        int planned = quarters(one, yesterday);
        RegionStanding before = standing().standing();
        MovedClock.to("2026-01-06T08:30:00Z");

        OURS.put(
                        "/v1/schedules/%s/wishes".formatted(one.id()),
                        "{\"pattern\": \"FRONT_LOADED\", \"ifNotPossible\": \"NEAREST\"}",
                        null)
                .statusCode(201);
        FamilyCase born = inRegion(FamilyCase.bornAtHome().bornAt("2026-01-06T05:12:00+01:00"));

        RegionStanding after = standing().standing();
        assertThat(planned).isPositive();
        assertThat(after.dates().getFirst().used())
                .isEqualTo(before.dates().getFirst().used() - planned);
        assertThat(after.dates().getFirst().capacity())
                .isEqualTo(before.dates().getFirst().capacity() - planned);
        assertThat(before.dates().getLast().date()).isEqualTo(LocalDate.parse("2026-01-12"));
        assertThat(after.dates().getLast().date()).isEqualTo(LocalDate.parse("2026-01-13"));
        assertThat(after.dates().getLast().capacity()).isEqualTo(20 * QUARTERS);
        assertThat(after.dates().getLast().pricePerQuantum()).isZero();
        assertCounts(one, other, born);
    }

    @Test
    void a_family_left_out_of_an_acceptance_keeps_its_plan_and_counts_with_it() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "14", null);
        String address = order();
        OURS.ended(address);

        accept(address, one);

        assertCounts(one, other);
        assertThat(standing().standing().dates().getFirst().capacity()).isEqualTo(14 * QUARTERS);
        schedule(other).body("planVersion", equalTo(1));

        OURS.post(address + "/acceptances", "{}").statusCode(201).body("accepted", hasSize(1));
        assertCounts(one, other);
    }

    @Test
    void one_family_of_a_newer_plan_leaves_the_shortage_of_all_others_in_sight() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "14", null);
        planned();
        String newer = order();
        OURS.ended(newer);
        accept(newer, one);

        capacity(12, "4", "\"1\"");

        assertCounts(one, other);
        assertThat(standing().standing().dates().getFirst().uncovered()).isPositive();
    }

    @Test
    void who_was_left_to_a_clinician_is_accepted_of_the_plan_in_force_though_the_service_asked_for_another() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "13", null);
        String address = order();
        OURS.ended(address);
        accept(address, one);
        inRegion();
        String ordered = OURS.read("/v1/regions/" + region).extract().path("standing.orderedPlanId");
        OURS.ended("/v1/regions/%s/plans/%s".formatted(region, ordered)).body("cause", equalTo("GAP_GREW"));

        accept(address, other);

        schedule(other).body("cause.code", equalTo("REGION_PLAN"));
        OURS.ended(order());
        OURS.post(address + "/acceptances", "{}").statusCode(409);
    }

    @Test
    void nobody_loses_promised_hours_by_a_change_with_which_nobody_decided_so() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "13", null);
        planned();
        List<Double> promised = later(one);
        capacity(12, "4", "\"1\"");

        OURS.put("/v1/schedules/%s/visits/2026-01-05/delivery".formatted(one.id()), """
                        {"visits": [{"begin": "2026-01-05T06:15:00+01:00", "end": "2026-01-05T07:15:00+01:00"}]}""", null)
                .statusCode(201);

        JsonPath after = schedule(one).extract().jsonPath();
        assertThat(later(one)).isEqualTo(promised);
        assertThat(after.getList("notices.code", String.class))
                .contains("HOURS_SHORT_IN_REGION")
                .doesNotContain("HOURS_NOT_PLANNED", "BELOW_GUARANTEE");
        assertThat(standing().standing().uncoveredCost()).isPositive();
        assertCounts(one, other);
    }

    @Test
    void a_family_whose_caregiver_is_ill_is_replanned_to_where_another_is_free() {
        FamilyCase one = inRegion();
        capacity(12, "8", null);
        planned();
        int before = quarters(one);
        LocalDate ill = LocalDate.parse("2026-01-08");
        String roster = Caller.dates("2026-01-05", 12, "8")
                .replace(
                        "{\"date\": \"%s\", \"hours\": 8}".formatted(ill),
                        "{\"date\": \"%s\", \"hours\": 0}".formatted(ill));
        OURS.put("/v1/regions/%s/capacity?source=roster".formatted(region), roster, "\"1\"")
                .statusCode(200);
        long uncovered = sum(standing().standing().dates(), DateShare::uncovered);

        OURS.post(
                        "/v1/schedules/%s/replans".formatted(one.id()),
                        "{\"reason\": \"CAREGIVER_ILL\", \"close\": [\"%s\"]}".formatted(ill))
                .statusCode(201);

        assertThat(uncovered).isPositive();
        assertThat(sum(standing().standing().dates(), DateShare::uncovered)).isZero();
        assertThat(quarters(one)).isEqualTo(before);
        assertCounts(one);
    }

    @Test
    void hours_given_while_families_are_accepted_refuse_the_plan_and_nothing_of_it_is_in_force() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "13", null);
        String address = order();
        OURS.ended(address);
        CompletableFuture<Integer> acceptance = as(() -> {
            schedules.findForChange(one.id());
            CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(
                    () -> OURS.post(address + "/acceptances", "{}").extract().statusCode());
            Patience.await().pollInSameThread().until(this::somebodyWaitsForARow);
            capacity(12, "14", "\"1\"");
            return waiting;
        });

        assertThat(acceptance.join()).isEqualTo(409);
        schedule(one).body("planVersion", equalTo(1));
        schedule(other).body("planVersion", equalTo(1));
        OURS.read("/v1/regions/" + region).body("standing", nullValue());
    }

    private boolean somebodyWaitsForARow() {
        return ((Number) entities.createNativeQuery("select count(*) from pg_locks where not granted")
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    /** Hours of the days after the first. */
    private static List<Double> later(FamilyCase family) {
        List<Double> hours = schedule(family).extract().jsonPath().getList("days.plannedHours", Double.class);
        return hours.subList(1, hours.size());
    }

    @Test
    void hours_held_back_stay_for_who_comes_and_are_nothing_for_who_is_there() {
        // Given a region that held hours back for families to come
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        List<FamilyCase> expected = Stream.generate(
                        () -> inRegion(FamilyCase.bornAtHome().unborn()))
                .limit(4)
                .toList();
        capacity(12, "20", null);
        planned();
        int held = heldBack();
        // When a family of the plan gets an hour of its visit of today and is to get the others later
        OURS.put("/v1/schedules/%s/visits/2026-01-05/delivery".formatted(one.id()), """
                        {"visits": [{"begin": "2026-01-05T06:15:00+01:00", "end": "2026-01-05T07:15:00+01:00"}]}""", null)
                .statusCode(201);
        // Then it gets what is free and nothing of what is held back
        assertThat(held).isPositive();
        assertThat(heldBack()).isEqualTo(held);
        assertThat(standing().standing().uncoveredCost()).isZero();
        assertCounts(one, other);
        int free = Math.toIntExact(sum(standing().standing().dates(), date -> date.capacity() - date.used()));
        // When one is born
        isBorn(expected.getFirst());
        // Then it has more than was free, and what it has besides was held back
        int born = quarters(expected.getFirst());
        assertThat(born).isGreaterThan(free);
        assertThat(heldBack()).isBetween(held - born, held - (born - free));
        assertThat(standing().standing().uncoveredCost()).isZero();
        assertThat(OURS
                        .read("/v1/regions/" + region)
                        .extract()
                        .jsonPath()
                        .getList("standing.dates.heldBackHours", Double.class)
                        .stream()
                        .mapToDouble(hours -> hours)
                        .sum())
                .isEqualTo((double) heldBack() / QUARTERS);
        assertCounts(one, other, expected.getFirst());
    }

    /** Tells the birth of a case that was expected, and waits for its schedule. */
    private void isBorn(FamilyCase expected) {
        new Topics(kafka).send(FamilyCase.bornAtHome().as(expected).atVersion(4).record());
        Patience.await()
                .until(() ->
                        OURS.read("/v1/schedules/" + expected.id()).extract().statusCode() == 200);
    }

    private int heldBack() {
        PlannedRegion planned = standing();
        return planned.hours().stream()
                .mapToInt(one -> planned.heldBackOn(one.date()))
                .sum();
    }

    private static int quarters(FamilyCase family) {
        return schedule(family).extract().jsonPath().getList("days.plannedHours", Double.class).stream()
                .mapToInt(hours -> (int) (hours * QUARTERS))
                .sum();
    }

    @Test
    void a_plan_accepted_after_births_took_its_hours_has_another_asked_for_at_once() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "13", null);
        String address = order();
        OURS.ended(address);
        FamilyCase born = inRegion();

        OURS.post(address + "/acceptances", "{}").statusCode(201);

        OURS.read("/v1/regions/" + region).body("standing.orderedPlanId", notNullValue());
        assertThat(standing().standing().uncoveredCost()).isPositive();
        assertCounts(one, other, born);
    }

    @Test
    void who_accepts_one_of_many_is_left_to_go_on_and_a_gap_that_stays_asks_with_the_next_change() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        FamilyCase third = inRegion();
        capacity(12, "13", null);
        String address = order();
        OURS.ended(address);

        accept(address, one);
        OURS.read("/v1/regions/" + region).body("standing.orderedPlanId", nullValue());
        OURS.post("/v1/schedules/%s/replans".formatted(other.id()), "{\"reason\": \"FAMILY_ASKS\"}")
                .statusCode(201);

        OURS.read("/v1/regions/" + region).body("standing.orderedPlanId", notNullValue());
        assertCounts(one, other, third);
    }

    @Test
    void alternatives_are_of_the_hours_that_the_region_has_left_and_give_the_plan_they_show() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity(12, "8", null);
        planned();
        JsonPath offered = OURS.post("/v1/schedules/%s/alternatives".formatted(one.id()), "{}")
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(offered.getList("alternatives.plan.plannedHours", Double.class))
                .isNotEmpty()
                .allSatisfy(hours -> assertThat(hours).isLessThan(49));
        OURS.put(
                        "/v1/schedules/%s/wishes".formatted(one.id()),
                        "{\"pattern\": \"%s\", \"ifNotPossible\": \"NEAREST\"}"
                                .formatted(offered.getString("alternatives[0].wishes.pattern")),
                        null)
                .statusCode(201);
        assertThat(schedule(one).extract().jsonPath().getList("days.plannedHours", Double.class))
                .isEqualTo(offered.getList("alternatives[0].plan.days.plannedHours", Double.class));
        assertCounts(one, other);
    }

    private static void accept(String address, FamilyCase family) {
        OURS.post(address + "/acceptances", "{\"caseIds\": [\"%s\"]}".formatted(family.id()))
                .statusCode(201)
                .body("accepted", hasSize(1));
    }

    /** Holds what the region is kept with against what its families have, and against its terms added up anew. */
    private void assertCounts(FamilyCase... families) {
        PlannedRegion planned = standing();
        RegionStanding standing = planned.standing();
        List<FamilyPlace> places = as(() -> regions.places(region));
        List<FamilyShare> shares =
                places.stream().map(FamilyPlace::share).filter(Objects::nonNull).toList();
        assertThat(places)
                .extracting(FamilyPlace::caseId)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(families).map(FamilyCase::id).toList());
        for (DateShare date : standing.dates()) {
            assertThat(Arrays.stream(families)
                            .mapToInt(family -> quarters(family, date.date()))
                            .sum())
                    .as("quarters on %s", date.date())
                    .isEqualTo(date.used());
        }
        long worth = sum(standing.dates(), date -> date.pricePerQuantum() * date.capacity());
        long uncovered = standing.weights().uncovered() * sum(standing.dates(), DateShare::uncovered);
        assertThat(standing.value()).isEqualTo(sum(shares, FamilyShare::value) + uncovered);
        assertThat(standing.priceBound()).isEqualTo(sum(shares, FamilyShare::pricedMinimum) - worth);
        assertThat(standing.shortfallCost()).isEqualTo(sum(shares, FamilyShare::shortfall));
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> one) {
        return all.stream().mapToLong(one).sum();
    }

    private static int quarters(FamilyCase family, LocalDate date) {
        List<Map<String, Object>> days = schedule(family).extract().path("days");
        return days.stream()
                .filter(day -> date.toString().equals(day.get("date")))
                .mapToInt(day -> new BigDecimal(String.valueOf(day.get("plannedHours")))
                        .multiply(BigDecimal.valueOf(QUARTERS))
                        .intValueExact())
                .sum();
    }

    private PlannedRegion standing() {
        return as(() -> regions.find(region).orElseThrow());
    }

    private <R> R as(Supplier<R> work) {
        return organisationRequest.call(
                OUR_CODE, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private FamilyCase inRegion() {
        return inRegion(FamilyCase.bornAtHome());
    }

    private FamilyCase inRegion(FamilyCase family) {
        return OURS.inRegion(family, region, kafka);
    }

    private FamilyCase arrived() {
        return OURS.arrived(FamilyCase.bornAtHome(), kafka);
    }

    private void arrange(FamilyCase family) {
        OURS.arrange(family, region);
    }

    private void capacity(int days, String hours, @Nullable String ifMatch) {
        OURS.giveHours(region, "2026-01-05", days, hours, ifMatch);
    }

    /** Has the region planned as a whole, all of it accepted, and gives the plan's id. */
    private String planned() {
        String address = order();
        OURS.ended(address).body("state", equalTo("DONE"));
        OURS.post(address + "/acceptances", "{}").statusCode(201);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String order() {
        return OURS.order(region, "{\"targetGap\": 0}");
    }

    private static ValidatableResponse schedule(FamilyCase family) {
        return OURS.read("/v1/schedules/" + family.id()).statusCode(200);
    }
}
