package nl.kraamflex.scheduling.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.RecheckDue;
import nl.kraamflex.platform.events.ScheduleAlert;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Patience;
import nl.kraamflex.scheduling.Topics;
import nl.kraamflex.scheduling.usecase.WatchCases;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts over real topics and in a real database, found by what happens to a case and by rounds that follow each other at once. */
@QuarkusTest
@TestProfile(AlertsTest.RoundAfterRound.class)
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class AlertsTest {
    private static final String FIRST_DECISION = "019b0f45-1c33-7b0e-8f53-6f1d1b0f5a11";
    private static final String NEXT_DECISION = "019b0f45-1c33-7b0e-8f53-6f1d1b0f5a22";

    /** Rounds follow each other at once. */
    public static final class RoundAfterRound implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kraamflex.alerts.every", "PT0.1S");
        }
    }

    @Inject
    DataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    WatchCases watchCases;

    @Inject
    OrganisationRequest organisationRequest;

    @BeforeEach
    void dayOne() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to("2026-01-05T08:30:00Z");
    }

    @Test
    void a_day_of_which_nothing_is_recorded_alerts_the_next_day_and_once() {
        FamilyCase ours = planned(FamilyCase.bornAtHome());
        FamilyCase theirs = planned(FamilyCase.bornAtHome().of("33000002"));

        MovedClock.to("2026-01-05T22:59:00Z");
        roundPasses();
        assertThat(published(ours)).isZero();

        MovedClock.to("2026-01-05T23:00:00Z");
        await(() -> published(ours) == 1 && published(theirs) == 1);
        roundPasses();

        assertThat(published(ours)).isEqualTo(1);
        assertThat(event(ours, 1))
                .isEqualTo(new ScheduleAlert(
                        ours.id(),
                        "33000001",
                        1,
                        Instant.parse("2026-01-05T23:00:00Z"),
                        "BEHIND_INDICATION",
                        "FAMILY_AND_CAREGIVER",
                        null,
                        480,
                        null,
                        "STANDARD"));
        assertThat(event(theirs, 1).organisation()).isEqualTo("33000002");
        alerts(ours)
                .body("alerts.code", contains("BEHIND_INDICATION"))
                .body("alerts.hours", contains(8))
                .body("alerts[0].raisedAt", equalTo("2026-01-05T23:00:00Z"))
                .body("alerts[0].clearedAt", equalTo(null));
    }

    @Test
    void a_late_record_clears_the_alert_and_another_missed_day_raises_it_anew() {
        FamilyCase family = planned(FamilyCase.bornAtHome());
        MovedClock.to("2026-01-06T08:00:00Z");
        await(() -> published(family) == 1);

        record(family, "2026-01-05", 8);
        alerts(family).body("alerts.clearedAt", contains("2026-01-06T08:00:00Z"));
        MovedClock.to("2026-01-07T08:00:00Z");
        await(() -> published(family) == 2);

        alerts(family)
                .body("alerts.code", contains("BEHIND_INDICATION", "BEHIND_INDICATION"))
                .body("alerts.raisedAt", contains("2026-01-07T08:00:00Z", "2026-01-06T08:00:00Z"))
                .body("alerts[0].clearedAt", equalTo(null));
    }

    @Test
    void after_the_window_a_case_is_looked_at_once_more_and_then_no_longer() {
        FamilyCase family = planned(FamilyCase.bornAtHome());
        MovedClock.to("2026-01-12T20:00:00Z");
        await(() -> "2026-01-13".equals(nextLook(family)));
        alerts(family).body("alerts.hours", contains(20, 45));

        MovedClock.to("2026-01-13T08:00:00Z");

        await(() -> nextLook(family) == null);
        alerts(family)
                .body("alerts.code", contains("BELOW_GUARANTEE", "BEHIND_INDICATION"))
                .body("alerts.hours", contains(24, 49));
    }

    @Test
    void declined_hours_alert_the_caregiver_and_never_the_family() {
        FamilyCase family = planned(FamilyCase.bornAtHome().declining(30));

        assertThat(published(family)).isEqualTo(2);
        alerts(family)
                .body("alerts.code", contains("HOURS_DECLINED", "BELOW_GUARANTEE"))
                .body("alerts.audience", contains("CAREGIVER", "CAREGIVER"))
                .body("alerts.hours", contains(30, 5));
    }

    @Test
    void a_plan_that_cannot_follow_alerts_the_planner_and_the_next_plan_clears_it() {
        FamilyCase family = planned(FamilyCase.bornAtHome());
        topics().send(family.homeOn(null).atVersion(4).record());
        await(() -> published(family) == 1);

        assertThat(event(family, 1).audience()).isEqualTo("PLANNER");
        assertThat(event(family, 1).attention()).isEqualTo("HOMECOMING_MISSING");
        topics().send(family.atVersion(5).record());

        await(() -> open(family) == 0);
        alerts(family).body("alerts.code", contains("PLAN_NEEDS_ATTENTION"));
        assertThat(published(family)).isEqualTo(1);
    }

    @Test
    void a_case_that_waits_for_its_first_plan_alerts_nobody() {
        FamilyCase waiting = FamilyCase.bornAtHome().withoutIndication();

        topics().send(waiting.record());

        await(() -> rows("schedule", waiting) == 1);
        assertThat(published(waiting)).isZero();
        alerts(waiting).body("alerts", empty());
    }

    @Test
    void a_case_that_can_never_be_planned_alerts_the_planner_and_whoever_misses_the_care() {
        FamilyCase family = FamilyCase.bornAtHome().homeOn("2026-02-20");

        topics().send(family.record());
        await(() -> published(family) == 3);

        alerts(family)
                .body("alerts.code", containsInAnyOrder("PLAN_NEEDS_ATTENTION", "BEHIND_INDICATION", "BELOW_GUARANTEE"))
                .body("alerts.attention", hasItem("HOMECOMING_AFTER_LAST_DAY"));
    }

    @Test
    void after_a_loss_only_a_plan_that_cannot_follow_alerts_the_planner_and_nothing_of_before_is_shown() {
        FamilyCase family = planned(FamilyCase.bornAtHome());
        MovedClock.to("2026-01-06T08:00:00Z");
        await(() -> published(family) == 1);

        topics().send(neutral(family.declining(30).homeOn(null).atVersion(4)));
        await(() -> published(family) == 2);
        topics().send(recheck(family, 1, "2026-01-07"));
        MovedClock.to("2026-01-08T08:00:00Z");
        await(() -> rows("recheck_prompt", family) == 1);
        roundPasses();

        assertThat(published(family)).isEqualTo(2);
        assertThat(event(family, 2).code()).isEqualTo("PLAN_NEEDS_ATTENTION");
        assertThat(event(family, 2).textSet()).isEqualTo("NEUTRAL");
        alerts(family)
                .body("alerts.code", contains("PLAN_NEEDS_ATTENTION"))
                .body(
                        "alerts[0].text.nl",
                        equalTo("De planning kon niet worden gemaakt of aangepast. Kijk wat er nodig is."))
                .body("alerts[0].text.en", equalTo("The plan could not be made or adapted. See what is needed."));
    }

    @Test
    void a_recheck_alerts_the_caregiver_until_a_decision_comes() {
        FamilyCase family = planned(FamilyCase.bornAtHome());

        topics().send(recheck(family, 1, "2026-01-07"), recheck(family, 1, "2026-01-07"));
        await(() -> published(family) == 1);

        assertThat(event(family, 1).code()).isEqualTo("RECHECK_DUE");
        assertThat(event(family, 1).dueOn()).isEqualTo("2026-01-07");
        alerts(family).body("alerts.audience", contains("CAREGIVER")).body("alerts.dueOn", contains("2026-01-07"));
        topics().send(decidedAgain(family.atVersion(4)));

        await(() -> open(family) == 0);
        assertThat(published(family)).isEqualTo(1);
    }

    @Test
    void a_recheck_that_arrives_before_its_case_waits_for_it() {
        FamilyCase family = FamilyCase.bornAtHome();
        topics().send(recheck(family, 1, "2026-01-07"));
        await(() -> rows("recheck_prompt", family) == 1);
        assertThat(published(family)).isZero();

        planned(family);

        await(() -> published(family) == 1);
        alerts(family).body("alerts.code", contains("RECHECK_DUE"));
        topics().send(decidedAgain(family.atVersion(4)));
        await(() -> open(family) == 0);
    }

    @Test
    void a_recheck_that_arrives_out_of_order_is_not_the_last() {
        FamilyCase family = planned(FamilyCase.bornAtHome());

        topics().send(recheck(family, 2, "2026-01-12"), recheck(family, 1, "2026-01-07"));
        await(() -> published(family) == 1);
        FamilyCase marker = planned(FamilyCase.bornAtHome());
        topics().send(recheck(marker, 1, "2026-01-07"));
        await(() -> published(marker) == 1);

        alerts(family).body("alerts.dueOn", contains("2026-01-12"));
    }

    @Test
    void of_many_who_look_at_a_case_at_once_one_alerts() throws Exception {
        FamilyCase family = planned(FamilyCase.bornAtHome());
        MovedClock.to("2026-01-06T08:00:00Z");
        Callable<UUID> look = () -> organisationRequest.call(family.organisation(), () -> {
            watchCases.look(family.id());
            return family.id();
        });

        try (ExecutorService replicas = Executors.newFixedThreadPool(8)) {
            for (Future<UUID> looked : replicas.invokeAll(Collections.nCopies(8, look))) {
                assertThat(looked.get()).isEqualTo(family.id());
            }
        }

        roundPasses();
        assertThat(published(family)).isEqualTo(1);
        assertThat(rows("alert", family)).isEqualTo(1);
    }

    @Test
    void a_case_that_cannot_be_looked_at_holds_up_no_other() {
        FamilyCase first = planned(FamilyCase.bornAtHome());
        // A row that names another organisation than its case finds no case there.
        execute("update case_watch set organisation = '33000002' where case_id = ?", first);
        FamilyCase second = planned(FamilyCase.bornAtHome());

        MovedClock.to("2026-01-06T08:00:00Z");

        await(() -> published(second) == 1);
        execute("delete from case_watch where case_id = ?", first);
    }

    @Test
    void alerts_belong_to_the_organisation_of_their_case() {
        FamilyCase family = planned(FamilyCase.bornAtHome());

        get(family, "33000002").statusCode(404).header("Retry-After", "1");
        get(FamilyCase.bornAtHome(), "33000001").statusCode(404);
    }

    private Topics topics() {
        return new Topics(kafka);
    }

    private FamilyCase planned(FamilyCase family) {
        topics().send(family.record());
        await(() -> rows("case_watch", family) == 1);
        return family;
    }

    private static ProducerRecord<String, byte[]> neutral(FamilyCase family) {
        return family.record(EventJson.write(family.data()).replace("\"STANDARD\"", "\"NEUTRAL\""));
    }

    private static ProducerRecord<String, byte[]> decidedAgain(FamilyCase family) {
        return family.record(EventJson.write(family.data()).replace(FIRST_DECISION, NEXT_DECISION));
    }

    private static ProducerRecord<String, byte[]> recheck(FamilyCase family, long version, String dueOn) {
        return new CloudEvent(
                        UuidCreator.getTimeOrderedEpoch(),
                        "urn:nld:kvknr:12345678:systeem:indication-service",
                        EventType.RECHECK_DUE.name(),
                        family.id().toString(),
                        version,
                        Map.of("time", "2026-01-07T08:00:00Z"),
                        EventJson.write(new RecheckDue(
                                family.id(),
                                family.organisation(),
                                version,
                                Instant.parse("2026-01-07T08:00:00Z"),
                                3,
                                LocalDate.parse(dueOn),
                                "STANDARD")))
                .toRecord(EventType.RECHECK_DUE.topic());
    }

    /** Waits until a round has begun and ended: until it has looked at a case that was made for it and stands behind others. */
    private void roundPasses() {
        FamilyCase marker = planned(last());
        execute("update case_watch set due_on = '2026-01-01' where case_id = ?", marker);
        await(() -> !"2026-01-01".equals(nextLook(marker)));
    }

    /** Rounds go by the case id. */
    private static FamilyCase last() {
        FamilyCase some = FamilyCase.bornAtHome();
        UUID random = UUID.randomUUID();
        return new FamilyCase(
                new UUID(random.getMostSignificantBits() | 0xffffL << 48, random.getLeastSignificantBits()),
                some.organisation(),
                some.version(),
                some.born(),
                some.home(),
                some.minutes(),
                some.lastDay(),
                some.provisional(),
                some.declinedMinutes());
    }

    private static void record(FamilyCase family, String date, int hours) {
        given().auth()
                .oauth2(token(family.organisation()))
                .contentType(ContentType.JSON)
                .body("{\"visits\": [{\"begin\": \"%sT09:00:00+01:00\", \"hours\": %d}]}".formatted(date, hours))
                .put("/v1/schedules/%s/visits/%s/delivery".formatted(family.id(), date))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse alerts(FamilyCase family) {
        return get(family, family.organisation())
                .statusCode(200)
                .body("caseId", equalTo(family.id().toString()));
    }

    private static ValidatableResponse get(FamilyCase family, String organisation) {
        return given().auth()
                .oauth2(token(organisation))
                .get("/v1/schedules/%s/alerts".formatted(family.id()))
                .then();
    }

    private static String token(String organisation) {
        return TestTokens.forOrganisation(organisation)
                .roles("scheduling-read", "scheduling-write")
                .sign();
    }

    private static void await(Callable<Boolean> condition) {
        Patience.await().pollInterval(Duration.ofMillis(50)).until(condition);
    }

    private ScheduleAlert event(FamilyCase family, int version) {
        return EventJson.read(
                EventType.SCHEDULE_ALERT,
                CloudEvent.of(topics().records(EventType.SCHEDULE_ALERT, family.id(), version)
                                .get(version - 1))
                        .data());
    }

    /** How many alerts of a case were published: its version on the topic. */
    private long published(FamilyCase family) {
        return number(
                "select coalesce(max(version), 0) from outbox_version where topic = 'kraamzorg.schedule-alerts.v1' and case_id = ?",
                family);
    }

    private long open(FamilyCase family) {
        return number("select count(*) from alert where cleared_at is null and case_id = ?", family);
    }

    private long rows(String table, FamilyCase family) {
        return number("select count(*) from " + table + " where case_id = ?", family);
    }

    private long number(String query, FamilyCase family) {
        List<String> found = column(query, family);
        return Long.parseLong(found.getFirst());
    }

    private @Nullable String nextLook(FamilyCase family) {
        List<String> found = column("select due_on from case_watch where case_id = ?", family);
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<String> column(String query, FamilyCase family) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, family.id());
            try (ResultSet result = statement.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (result.next()) {
                    values.add(result.getString(1));
                }
                return values;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql, FamilyCase family) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, family.id());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
