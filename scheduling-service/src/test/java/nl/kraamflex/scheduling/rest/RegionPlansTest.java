package nl.kraamflex.scheduling.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.DueWork;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.SchedulePlanned;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.scheduling.AtOnce;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Patience;
import nl.kraamflex.scheduling.Topics;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.BoundBy;
import nl.kraamflex.scheduling.domain.region.StoppedBy;
import nl.kraamflex.scheduling.domain.regionplan.JobProgress;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.PlanJobs;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;
import nl.kraamflex.scheduling.domain.regionplan.SearchWish;
import nl.kraamflex.scheduling.usecase.HoldRegionPlan;
import nl.kraamflex.scheduling.usecase.MakeRegionPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans for all families of a region: asked for over HTTP, sent over Kafka, held in PostgreSQL. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class RegionPlansTest {
    private static final String OUR_CODE = "33000001";
    private static final String OURS = TestTokens.forOrganisation(OUR_CODE)
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String THEIRS = TestTokens.forOrganisation("33000002")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final Instant NOW = Instant.parse("2026-01-05T08:30:00Z");

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    OrganisationRequest organisationRequest;

    @Inject
    PlanJobs jobs;

    @Inject
    MakeRegionPlan makeRegionPlan;

    @Inject
    DueWork dueWork;

    @Inject
    DataSource database;

    @Inject
    HoldRegionPlan holdRegionPlan;

    /** No two tests share a region. */
    private final String region = "r-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to(NOW.toString());
    }

    @Test
    void a_plan_asked_for_spreads_short_hours_over_the_families_and_changes_no_schedule() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity("2026-01-05", 8, "10");

        String address = order("{\"targetGap\": 0}");

        JsonPath plan = ended(address)
                .body("state", equalTo("DONE"))
                .body("problem", nullValue())
                .body("progress.gap", notNullValue())
                .body("result.asOf", equalTo("2026-01-05"))
                .body("result.families.key", hasSize(2))
                .body("result.families.key", hasItem(one.id().toString()))
                .body("result.dates", hasSize(8))
                .body("result.dates.usedHours", everyItem(equalTo(10)))
                .body("result.leftOut", empty())
                .extract()
                .jsonPath();
        assertThat(quarters(plan, "result.families.plannedHours")).isEqualTo(80 * 4);
        assertThat(quarters(plan, "result.families.missingHours")).isEqualTo(18 * 4);
        assertThat(plan.getList("result.dates.pricePerHour", Long.class))
                .anySatisfy(price -> assertThat(price).isPositive());
        schedule(one).body("planVersion", equalTo(1)).body("plannedHours", equalTo(49));
        schedule(other).body("planVersion", equalTo(1));
    }

    @Test
    void a_plan_tells_who_gets_less_and_why_in_words_for_the_family() {
        inRegion();
        inRegion();
        capacity("2026-01-05", 8, "10");

        JsonPath plan = ended(order("{\"targetGap\": 0}")).extract().jsonPath();

        assertThat(plan.getInt("result.families.findAll { (it.missingHours > 0) == it.reasons.isEmpty() }.size()"))
                .as("families that miss hours without a reason, or have a reason and miss none")
                .isZero();
        assertThat(plan.getInt("result.fairness.all.families")).isEqualTo(2);
        assertThat(plan.getInt("result.fairness.all.withLoss")).isPositive();
        assertThat(plan.getList("result.fairness.byHospitalNights.nights", Integer.class))
                .containsExactly(0);
        assertThat(plan.getList("result.fairness.byProtection.protected", Boolean.class))
                .containsExactly(false);
        assertThat(plan.getList("result.fairness.reasons.text.nl", String.class))
                .contains("Op deze dagen zijn er te weinig verzorgenden.");
    }

    @Test
    void a_plan_of_before_losses_were_kept_is_still_read() {
        PlanJob running = takenElsewhere();
        as(() -> holdRegionPlan.finish(running, someProposal()));

        read(address(running), OURS)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("result.fairness", nullValue());
    }

    @Test
    void hours_that_births_to_come_will_need_are_not_given_away_and_shown() {
        inRegion();
        for (int i = 0; i < 4; i++) {
            inRegion(FamilyCase.bornAtHome().unborn(), OURS);
        }
        capacity("2026-01-05", 8, "20");

        JsonPath plan =
                ended(order("{}")).body("state", equalTo("DONE")).extract().jsonPath();

        long held = quarters(plan, "result.dates.heldBackHours");
        assertThat(held).isPositive();
        assertThat(held + quarters(plan, "result.dates.capacityHours")).isEqualTo(8 * 20 * 4);
        assertThat(plan.getList("result.dates.uncoveredHours", BigDecimal.class))
                .allSatisfy(hours -> assertThat(hours).isZero());
    }

    @Test
    void a_region_belongs_to_its_organisation() {
        inRegion();
        capacity("2026-01-05", 8, "10");
        String address = order("{}");

        read(address, THEIRS).statusCode(404);
        post("/v1/regions/%s/plans".formatted(region), "{}", THEIRS)
                .statusCode(404)
                .body("detail", containsString(region));
        post(address + "/cancellations", null, THEIRS).statusCode(404);

        ended(address).body("state", equalTo("DONE"));
    }

    @Test
    void the_same_code_of_another_organisation_is_another_region() {
        inRegion();
        FamilyCase theirs = inRegion(FamilyCase.bornAtHome().of("33000002"), THEIRS);
        capacity("2026-01-05", 8, "10");
        put("/v1/regions/%s/capacity?source=roster".formatted(region), Caller.dates("2026-01-05", 8, "10"), THEIRS)
                .statusCode(201);

        String address = order("{}");

        ended(address).body("result.families.key", not(hasItem(theirs.id().toString())));
    }

    @Test
    void a_newer_plan_takes_the_place_of_one_that_is_not_made_yet() {
        inRegion();
        capacity("2026-01-05", 8, "10");
        PlanJob older = takenElsewhere();

        String newer = order("{}");

        String newerId = newer.substring(newer.lastIndexOf('/') + 1);
        read(address(older), OURS).body("state", equalTo("SUPERSEDED")).body("supersededBy", equalTo(newerId));
        ended(newer).body("state", equalTo("DONE"));
        assertThat(as(() -> holdRegionPlan.hold(older, new JobProgress(null, 0, 1))))
                .as("the maker of the older one learns that it is over")
                .isFalse();
    }

    @Test
    void a_plan_is_called_off_and_its_maker_stores_nothing() {
        inRegion();
        PlanJob running = takenElsewhere();

        post(address(running) + "/cancellations", null, OURS)
                .statusCode(201)
                .header("Location", containsString(running.planId().toString()))
                .body("state", equalTo("CANCELLED"));
        boolean stored = as(() -> holdRegionPlan.finish(running, someProposal()));

        assertThat(stored).isFalse();
        read(address(running), OURS)
                .body("state", equalTo("CANCELLED"))
                .body("endedAt", equalTo("2026-01-05T08:30:00Z"))
                .body("result", nullValue());
        post(address(running) + "/cancellations", null, OURS).statusCode(201);
    }

    @Test
    void a_plan_that_is_made_cannot_be_called_off() {
        inRegion();
        capacity("2026-01-05", 8, "10");
        String address = order("{}");
        ended(address);

        post(address + "/cancellations", null, OURS)
                .statusCode(409)
                .body("type", equalTo("/problems/region-plan-ended"))
                .body("state", equalTo("DONE"));
    }

    @Test
    void a_plan_whose_maker_died_is_made_by_another_and_the_dead_one_can_store_nothing() {
        inRegion();
        capacity("2026-01-05", 8, "10");
        PlanJob dead = takenElsewhere();
        read(address(dead), OURS).body("state", equalTo("RUNNING"));

        MovedClock.to(NOW.plus(PlanJob.LEASE).toString());

        ended(address(dead)).body("state", equalTo("DONE")).body("result.families", hasSize(1));
        boolean stored = as(() -> holdRegionPlan.finish(dead, someProposal()));
        assertThat(stored).isFalse();
        read(address(dead), OURS).body("result.families", hasSize(1));
    }

    @Test
    void a_plan_that_nobody_was_told_of_is_made_all_the_same() {
        inRegion();
        capacity("2026-01-05", 8, "10");
        PlanJob untold = PlanJob.asked(UUID.randomUUID(), region, SearchWish.USUAL, NOW);
        as(() -> {
            jobs.add(untold);
            return untold;
        });

        MovedClock.to(NOW.plusSeconds(30).toString());

        ended(address(untold)).body("state", equalTo("DONE"));
    }

    @Test
    void of_several_that_take_a_plan_up_at_once_one_gets_it() throws Exception {
        PlanJob asked = PlanJob.asked(UUID.randomUUID(), region, SearchWish.USUAL, NOW);
        as(() -> {
            jobs.add(asked);
            return asked;
        });

        Callable<Optional<PlanJob>> taker = () -> as(() -> holdRegionPlan.take(asked.planId()));
        List<Optional<PlanJob>> taken = AtOnce.call(Collections.nCopies(4, taker));

        assertThat(taken.stream().flatMap(Optional::stream))
                .extracting(PlanJob::token)
                .containsExactly(1L);
    }

    @Test
    void what_stands_in_the_way_of_a_plan_is_named_in_it() {
        post("/v1/regions/%s/plans".formatted(region), "{}", OURS).statusCode(404);
        inRegion();
        capacity("2026-01-05", 7, "10");

        ended(order("{}"))
                .body("state", equalTo("FAILED"))
                .body("result", nullValue())
                .body("problem.type", equalTo("/problems/capacity-missing"))
                .body("problem.dates", contains("2026-01-12"))
                .body("problem.detail", containsString("2026-01-12"));
    }

    @Test
    void a_figure_that_is_not_published_for_the_date_is_named_and_the_plan_not_tried_again() {
        capacity("2026-01-05", 8, "10");
        MovedClock.to("2008-02-05T08:30:00Z");

        ended(order("{}"))
                .body("state", equalTo("FAILED"))
                .body("problem.type", equalTo("/problems/figure-unusable"))
                .body("problem.detail", containsString("distribution"))
                .body("problem.detail", containsString("2008-02-05"));
    }

    @Test
    void a_region_without_families_and_a_family_without_a_plan_are_told() {
        capacity("2026-01-05", 8, "10");
        ended(order("{}")).body("problem.type", equalTo("/problems/no-family-to-plan"));

        FamilyCase away = inRegion(FamilyCase.bornAtHome().homeOn(null), OURS);
        ended(order("{}"))
                .body("problem.type", equalTo("/problems/no-family-to-plan"))
                .body("problem.detail", containsString("something is missing"))
                .body("problem.caseIds", contains(away.id().toString()));

        inRegion();
        ended(order("{}"))
                .body("state", equalTo("DONE"))
                .body("result.leftOut.caseId", contains(away.id().toString()))
                .body("result.leftOut.attention", contains("HOMECOMING_MISSING"));
    }

    @Test
    void orders_of_a_region_go_over_the_topic_in_order_under_its_own_id() {
        capacity("2026-01-05", 8, "10");

        String first = order("{}");
        String second = order("{}");

        UUID regionId = UUID.nameUUIDFromBytes((OUR_CODE + "/" + region).getBytes(StandardCharsets.UTF_8));
        assertThat(new Topics(kafka).records(EventType.REGION_PLAN_REQUESTED, regionId, 2))
                .extracting(record -> EventJson.read(
                                EventType.REGION_PLAN_REQUESTED,
                                CloudEvent.of(record).data())
                        .planId()
                        .toString())
                .containsExactly(
                        first.substring(first.lastIndexOf('/') + 1), second.substring(second.lastIndexOf('/') + 1));
    }

    @Test
    void a_plan_asked_for_twice_with_one_key_is_one_plan() {
        capacity("2026-01-05", 8, "10");
        String key = "\"" + UUID.randomUUID() + "\"";

        String first = post("/v1/regions/%s/plans".formatted(region), "{}", OURS, key)
                .statusCode(202)
                .extract()
                .header("Location");
        String second = post("/v1/regions/%s/plans".formatted(region), "{}", OURS, key)
                .statusCode(202)
                .extract()
                .header("Location");

        assertThat(second).isEqualTo(first);
        post("/v1/regions/%s/plans".formatted(region), "{\"stepBudget\": 0}", OURS)
                .statusCode(400)
                .body("invalidParams.name", contains("/stepBudget"));
    }

    @Test
    void an_accepted_plan_changes_each_schedule_in_one_step_that_names_it() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        capacity("2026-01-05", 8, "10");
        String address = order("{}");
        ended(address);
        String planId = address.substring(address.lastIndexOf('/') + 1);

        String acceptance = post(address + "/acceptances", "{}", OURS)
                .statusCode(201)
                .body(
                        "accepted.caseId",
                        containsInAnyOrder(one.id().toString(), other.id().toString()))
                .body("accepted.planVersion", contains(2, 2))
                .body("leftOut", empty())
                .extract()
                .header("Location");

        read(acceptance, OURS).statusCode(200).body("accepted", hasSize(2));
        read(acceptance, THEIRS).statusCode(404);
        Number planned = schedule(one)
                .body("planVersion", equalTo(2))
                .body("cause.code", equalTo("REGION_PLAN"))
                .body("cause.regionPlanId", equalTo(planId))
                .body("gap", greaterThan(0))
                .extract()
                .path("plannedHours");
        read("/v1/schedules/%s/versions/1".formatted(one.id()), OURS)
                .body("plannedHours", equalTo(49))
                .body("cause.regionPlanId", nullValue());
        SchedulePlanned event = EventJson.read(
                EventType.SCHEDULE_PLANNED,
                CloudEvent.of(new Topics(kafka)
                                .records(EventType.SCHEDULE_PLANNED, one.id(), 2)
                                .getLast())
                        .data());
        assertThat(event.planVersion()).isEqualTo(2);
        assertThat(event.days().stream()
                        .mapToInt(SchedulePlanned.PlannedDay::minutes)
                        .sum())
                .isEqualTo(Math.round(planned.floatValue() * 60));

        post(address + "/acceptances", "{}", OURS)
                .statusCode(201)
                .body("accepted", empty())
                .body("leftOut.reason", contains("ALREADY_ACCEPTED", "ALREADY_ACCEPTED"));
    }

    @Test
    void a_family_that_changed_meanwhile_is_left_out_and_listed() {
        FamilyCase changed = inRegion();
        FamilyCase same = inRegion();
        capacity("2026-01-05", 8, "10");
        String address = order("{}");
        ended(address);
        put("/v1/schedules/%s/wishes".formatted(changed.id()), "{\"pattern\": \"EVEN\"}", OURS)
                .statusCode(201);

        post(address + "/acceptances", "{}", OURS)
                .statusCode(201)
                .body("accepted.caseId", contains(same.id().toString()))
                .body("leftOut.caseId", contains(changed.id().toString()))
                .body("leftOut.reason", contains("CHANGED"))
                .body("leftOut[0].text", containsString("new plan"));

        schedule(changed).body("cause.code", equalTo("WISHES")).body("plannedHours", equalTo(49));
    }

    @Test
    void a_family_below_the_guarantee_is_accepted_only_by_itself_and_with_a_clinician() {
        FamilyCase one = inRegion(FamilyCase.bornAtHome().withHours(40), OURS);
        FamilyCase other = inRegion();
        capacity("2026-01-06", 7, "6");
        put("/v1/regions/%s/capacity?source=agency".formatted(region), Caller.dates("2026-01-05", 1, "0"), OURS)
                .statusCode(201);
        String address = order("{}");
        ended(address).body("result.families.belowGuarantee", contains(true, true));
        String clinician = "\"clinician\": {\"role\": \"MIDWIFE\", \"agbCode\": \"08001234\", \"agreedOn\": \"%s\"}";

        post(address + "/acceptances", "{}", OURS)
                .statusCode(201)
                .body("accepted", empty())
                .body("leftOut.reason", contains("BELOW_GUARANTEE", "BELOW_GUARANTEE"));
        post(
                        address + "/acceptances",
                        "{%s, \"caseIds\": [\"%s\", \"%s\"]}"
                                .formatted(clinician.formatted("2026-01-05"), one.id(), other.id()),
                        OURS)
                .statusCode(409)
                .body("type", equalTo("/problems/below-guarantee-with-others"))
                .body("detail", containsString(one.id().toString()));
        post(address + "/acceptances", "{\"caseIds\": [\"%s\"]}".formatted(one.id()), OURS)
                .statusCode(409)
                .body("type", equalTo("/problems/below-guarantee-needs-clinician"))
                .body("invalidParams.name", contains("/clinician"));
        post(
                        address + "/acceptances",
                        "{%s, \"caseIds\": [\"%s\"]}".formatted(clinician.formatted("2026-01-06"), one.id()),
                        OURS)
                .statusCode(400)
                .body("invalidParams.name", contains("/clinician/agreedOn"));
        schedule(one).body("planVersion", equalTo(1));

        post(
                        address + "/acceptances",
                        "{%s, \"caseIds\": [\"%s\"]}".formatted(clinician.formatted("2026-01-05"), one.id()),
                        OURS)
                .statusCode(201)
                .body("clinician.agbCode", equalTo("08001234"))
                .body("accepted.caseId", contains(one.id().toString()));

        schedule(one).body("planVersion", equalTo(2));
        schedule(other).body("planVersion", equalTo(1));
    }

    @Test
    void what_was_not_made_today_is_not_accepted() {
        inRegion();
        capacity("2026-01-05", 8, "10");
        PlanJob running = takenElsewhere();

        post(address(running) + "/acceptances", "{}", OURS)
                .statusCode(409)
                .body("type", equalTo("/problems/region-plan-not-made"))
                .body("state", equalTo("RUNNING"));
        String made = order("{}");
        ended(made);
        post(made + "/acceptances", "{\"caseIds\": [\"%s\"]}".formatted(UUID.randomUUID()), OURS)
                .statusCode(400)
                .body("invalidParams.name", contains("/caseIds/0"));
        MovedClock.to("2026-01-06T08:30:00Z");

        post(made + "/acceptances", "{}", OURS)
                .statusCode(409)
                .body("type", equalTo("/problems/region-plan-outdated"))
                .body("detail", containsString("2026-01-06"));
    }

    @Test
    void a_plan_is_not_accepted_once_the_hours_changed_or_a_newer_one_is_made() {
        inRegion();
        capacity("2026-01-05", 8, "10");
        String older = order("{}");
        ended(older);
        put("/v1/regions/%s/capacity?source=agency".formatted(region), Caller.dates("2026-01-05", 1, "0"), OURS)
                .statusCode(201);

        post(older + "/acceptances", "{}", OURS)
                .statusCode(409)
                .body("type", equalTo("/problems/region-plan-outdated"))
                .body("detail", containsString("hours of region " + region));
        String newer = order("{}");
        ended(newer).body("state", equalTo("DONE"));

        post(older + "/acceptances", "{}", OURS)
                .statusCode(409)
                .body("type", equalTo("/problems/region-plan-outdated"))
                .body("detail", containsString(newer.substring(newer.lastIndexOf('/') + 1)));
        post(newer + "/acceptances", "{}", OURS).statusCode(201).body("accepted", hasSize(1));
    }

    @Test
    void a_plan_whose_hours_are_given_anew_while_it_is_made_is_made_with_those() {
        inRegion();
        capacity("2026-01-05", 8, "10");
        PlanJob asked = PlanJob.asked(UUID.randomUUID(), region, SearchWish.USUAL, NOW);
        as(() -> {
            jobs.add(asked);
            return asked;
        });

        makeWithHoursGivenMeanwhile(asked);

        ended(address(asked)).body("state", equalTo("DONE")).body("result.dates[0].capacityHours", equalTo(13));
        post(address(asked) + "/acceptances", "{}", OURS).statusCode(201).body("accepted", hasSize(1));
    }

    /** Makes a plan while, once it is searched, another source of hours is heard of. */
    private void makeWithHoursGivenMeanwhile(PlanJob asked) {
        AtomicInteger heard = new AtomicInteger();
        organisationRequest.call(OUR_CODE, () -> {
            makeRegionPlan.make(asked.planId(), () -> {
                if (heard.incrementAndGet() == 2) {
                    put(
                                    "/v1/regions/%s/capacity?source=agency".formatted(region),
                                    Caller.dates("2026-01-05", 8, "3"),
                                    OURS)
                            .statusCode(201);
                }
                return false;
            });
            return asked;
        });
        assertThat(heard.get()).isGreaterThan(1);
    }

    @Test
    void a_plan_that_cannot_be_made_keeps_no_other_waiting() throws SQLException {
        inRegion();
        capacity("2026-01-05", 8, "10");
        String spoilt = "spoilt-" + region;
        unreadableCapacity(spoilt);

        PlanJob asked = PlanJob.asked(UUID.randomUUID(), spoilt, SearchWish.USUAL, NOW.minusSeconds(60));
        as(() -> {
            jobs.add(asked);
            return asked;
        });
        String stuck = "/v1/regions/%s/plans/%s".formatted(spoilt, asked.planId());
        Patience.await()
                .until(() -> read(stuck, OURS).extract().<String>path("state").equals("RUNNING"));

        String good = order("{}");

        ended(good).body("state", equalTo("DONE"));
        read(stuck, OURS).body("state", equalTo("RUNNING")).body("result", nullValue());
        post(stuck + "/cancellations", null, OURS).statusCode(201);
    }

    /** Such as no client can give. */
    private void unreadableCapacity(String regionCode) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into region_capacity (id, organisation, region_code, source, version, recorded_at, dates) values (?, ?, ?, 'roster', 1, now(), '[')")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, OUR_CODE);
            statement.setString(3, regionCode);
            statement.executeUpdate();
        }
    }

    @Test
    void work_that_nobody_does_is_found_by_turns_of_the_organisations() throws SQLException {
        Instant later = NOW.plus(Duration.ofDays(365));
        change("""
                insert into region_plan (plan_id, organisation, region_code, target_gap_per_million, step_budget, requested_at,
                    state, token, handed_back, cause)
                select gen_random_uuid(), case when number <= 30 then '33000097' else '33000098' end, 'r' || number, 0, 1,
                    timestamptz '2026-12-01T00:00:00Z' + number * interval '1 second', 'QUEUED', 0, 0, 'ASKED'
                from generate_series(1, 32) number""");

        List<String> found = dueWork.at(later, 1000).stream()
                .map(DueWork.Piece::organisation)
                .filter(List.of("33000097", "33000098")::contains)
                .limit(5)
                .toList();

        change("delete from region_plan where organisation in ('33000097', '33000098')");
        assertThat(found).containsExactly("33000097", "33000098", "33000097", "33000098", "33000097");
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    /** A plan that another copy of the service took up, of which nothing is heard here. */
    private PlanJob takenElsewhere() {
        PlanJob taken =
                PlanJob.asked(UUID.randomUUID(), region, SearchWish.USUAL, NOW).takenAt(NOW);
        as(() -> {
            jobs.add(taken);
            return taken;
        });
        return taken;
    }

    private static RegionProposal someProposal() {
        return new RegionProposal(
                LocalDate.parse("2026-01-05"),
                1,
                1,
                0,
                BoundBy.PRICES,
                BigDecimal.ONE,
                BigDecimal.ONE,
                StoppedBy.STEPS,
                1,
                1,
                new ObjectiveWeights(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private <R> R as(Supplier<R> work) {
        return organisationRequest.call(
                OUR_CODE, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private FamilyCase inRegion() {
        return inRegion(FamilyCase.bornAtHome(), OURS);
    }

    private FamilyCase inRegion(FamilyCase family, String token) {
        return new Caller(token).inRegion(family, region, kafka);
    }

    private void capacity(String from, int days, String hours) {
        new Caller(OURS).giveHours(region, from, days, hours, null);
    }

    private String order(String body) {
        return new Caller(OURS).order(region, body);
    }

    private String address(PlanJob job) {
        return "/v1/regions/%s/plans/%s".formatted(region, job.planId());
    }

    private static ValidatableResponse ended(String address) {
        return new Caller(OURS).ended(address);
    }

    private static long quarters(JsonPath answer, String hours) {
        return answer.getList(hours, BigDecimal.class).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(2)
                .divideToIntegralValue(BigDecimal.valueOf(25))
                .longValueExact();
    }

    private static ValidatableResponse read(String address, String token) {
        return new Caller(token).read(address);
    }

    private static ValidatableResponse schedule(FamilyCase family) {
        return read("/v1/schedules/" + family.id(), OURS).statusCode(200);
    }

    private static ValidatableResponse put(String address, String body, String token) {
        return new Caller(token).put(address, body, null);
    }

    private static ValidatableResponse post(String address, @Nullable String body, String token) {
        return new Caller(token).post(address, body);
    }

    private static ValidatableResponse post(String address, @Nullable String body, String token, String key) {
        return new Caller(token).post(address, body, key);
    }
}
