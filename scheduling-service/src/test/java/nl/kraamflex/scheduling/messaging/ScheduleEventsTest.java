package nl.kraamflex.scheduling.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.Inbox;
import nl.kraamflex.platform.events.SchedulePlanned;
import nl.kraamflex.platform.testing.GoldenRecord;
import nl.kraamflex.scheduling.AtOnce;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Patience;
import nl.kraamflex.scheduling.Topics;
import nl.kraamflex.scheduling.usecase.FollowCase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases in, plans and deliveries out, over real topics: exactly once in effect, in order, whatever fails in between. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class ScheduleEventsTest {
    private static final int LANES = 16;
    private static final int LOCK_SPACE = 0x6b72616d;

    @Inject
    DataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    FollowCase followCase;

    @Inject
    Inbox inbox;

    @BeforeEach
    void setTheClock() {
        RestAssured.replaceFiltersWith(List.of());
        MovedClock.to("2026-01-05T08:30:00Z");
    }

    @Test
    void duplicates_and_older_versions_change_nothing() {
        FamilyCase family = FamilyCase.bornAtHome();
        ProducerRecord<String, byte[]> third = family.record();

        topics().send(
                        third,
                        third,
                        family.withHours(24).atVersion(2).record(),
                        family.atVersion(4).record());

        await(() -> caseVersion(family) == 4);
        schedule(family).body("planVersion", equalTo(1)).body("plannedHours", equalTo(49));
        assertThat(rows("plan", family)).isEqualTo(1);
        assertThat(topics().records(EventType.SCHEDULE_PLANNED, family.id(), 1)).hasSize(1);
    }

    static Stream<Arguments> unreadableRecords() {
        return Stream.of(
                unreadable("a value that is no JSON", family -> family.record("{")),
                unreadable("a value without the case", family -> family.record("{\"version\": 3}")),
                unreadable(
                        "an organisation that is none",
                        family -> family.record(json(family).replace("\"33000001\"", "\"elsewhere\""))),
                unreadable(
                        "another version in the header",
                        family -> family.record(json(family).replace("\"version\":3", "\"version\":4"))),
                unreadable(
                        "a window the law does not know",
                        family -> family.untilDay(43).record()),
                unreadable(
                        "coming home before the birth",
                        family -> family.homeOn("2026-01-04").record()),
                unreadable(
                        "hours in no quarters",
                        family -> family.record(json(family).replace("2940", "2941"))),
                unreadable("no type", family -> without(family.record(), "ce_type")),
                unreadable("a type that stands twice", family -> twice(family.record(), "ce_type")));
    }

    private static Arguments unreadable(String what, Function<FamilyCase, ProducerRecord<String, byte[]>> record) {
        return Arguments.of(what, record);
    }

    private static String json(FamilyCase family) {
        return EventJson.write(family.data());
    }

    private static ProducerRecord<String, byte[]> without(ProducerRecord<String, byte[]> record, String header) {
        record.headers().remove(header);
        return record;
    }

    private static ProducerRecord<String, byte[]> twice(ProducerRecord<String, byte[]> record, String header) {
        record.headers().add(header, "again".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadableRecords")
    void what_cannot_be_read_is_put_aside_with_all_that_follows_of_its_case(
            String what, Function<FamilyCase, ProducerRecord<String, byte[]>> unreadable) {
        FamilyCase family = FamilyCase.bornAtHome();
        FamilyCase neighbour = FamilyCase.bornAtHome();

        topics().send(unreadable.apply(family), family.atVersion(4).record(), neighbour.record());

        schedule(neighbour).statusCode(200);
        await(() -> deadLetters(family).size() == 2);
        assertThat(deadLetters(family).getLast()).as(what).isEqualTo("waits behind an earlier dead letter of its case");
        assertThat(deadLetters(family).getFirst()).doesNotContain("2026", "elsewhere");
        assertThat(rows("schedule", family)).isZero();
    }

    @Test
    void cases_of_two_organisations_in_one_batch_stay_apart() {
        FamilyCase ours = FamilyCase.bornAtHome();
        FamilyCase theirs = FamilyCase.bornAtHome().of("33000002").withHours(24);

        topics().send(ours.record(), theirs.record());

        schedule(ours).statusCode(200).body("indicatedHours", equalTo(49));
        schedule(theirs).statusCode(200).body("indicatedHours", equalTo(24));
        given().auth()
                .oauth2(token("33000001"))
                .get("/v1/schedules/" + theirs.id())
                .then()
                .statusCode(404);
    }

    @Test
    void plans_and_deliveries_arrive_as_their_schemas_say_and_name_nobody() throws IOException {
        FamilyCase family = planned();
        MovedClock.to("2026-01-07T20:00:00Z");
        record(family, "2026-01-06", "2026-01-06T09:00:00+01:00").statusCode(201);
        record(family, "2026-01-05", "2026-01-05T22:00:00+01:00").statusCode(201);

        List<ConsumerRecord<String, byte[]>> plans = topics().records(EventType.SCHEDULE_PLANNED, family.id(), 3);
        List<ConsumerRecord<String, byte[]>> deliveries =
                topics().records(EventType.DELIVERIES_RECORDED, family.id(), 2);

        assertThat(sequences(plans))
                .as("each delivery makes a plan of what is left")
                .containsExactly(1L, 2L, 3L);
        assertThat(sequences(deliveries)).containsExactly(1L, 2L);
        keepsItsContract(EventType.SCHEDULE_PLANNED, plans);
        keepsItsContract(EventType.DELIVERIES_RECORDED, deliveries);
        SchedulePlanned plan = EventJson.read(
                EventType.SCHEDULE_PLANNED, CloudEvent.of(plans.getFirst()).data());
        assertThat(plan.days())
                .extracting(SchedulePlanned.PlannedDay::minutes)
                .containsExactly(480, 480, 420, 420, 360, 300, 240, 240);
        assertThat(plan.basedOnCaseVersion()).isEqualTo(3);
        var all = EventJson.read(
                EventType.DELIVERIES_RECORDED,
                CloudEvent.of(deliveries.getLast()).data());
        assertThat(all.visits())
                .extracting(visit -> visit.begin().toString())
                .containsExactly("2026-01-05T21:00:00Z", "2026-01-06T08:00:00Z");
        assertThat(all.visits().getFirst().careDates()).hasSize(2);
    }

    @Test
    void signed_hours_are_published_and_fall_away_with_the_next_delivery() {
        FamilyCase family = planned();
        MovedClock.to("2026-01-07T20:00:00Z");
        record(family, "2026-01-05", "2026-01-05T09:00:00+01:00").statusCode(201);
        sign(family, 1).statusCode(201);
        record(family, "2026-01-06", "2026-01-06T09:00:00+01:00").statusCode(201);

        List<DeliveriesRecorded> published = deliveries(family, 3);

        assertThat(published)
                .extracting(DeliveriesRecorded::signedStatement)
                .containsExactly(
                        null, new DeliveriesRecorded.SignedStatement(180, Instant.parse("2026-01-07T09:00:00Z")), null);
    }

    @Test
    void who_pays_for_what_was_given_is_published_anew_when_a_later_decision_changes_it() {
        FamilyCase family = planned();
        MovedClock.to("2026-01-14T20:00:00Z");
        record(family, "2026-01-13", "2026-01-13T09:00:00+01:00").statusCode(201);
        topics().send(family.untilDay(10).atVersion(4).record());

        assertThat(deliveries(family, 2))
                .extracting(published ->
                        published.visits().getFirst().careDates().getFirst().funding())
                .containsExactly(DeliveriesRecorded.CareDate.UNKNOWN, null);
    }

    private List<DeliveriesRecorded> deliveries(FamilyCase family, int count) {
        return topics().records(EventType.DELIVERIES_RECORDED, family.id(), count).stream()
                .map(published -> EventJson.read(
                        EventType.DELIVERIES_RECORDED, CloudEvent.of(published).data()))
                .toList();
    }

    private static ValidatableResponse sign(FamilyCase family, int deliveriesVersion) {
        return given().auth()
                .oauth2(token(family.organisation()))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body("""
                        {"signatures": [{"role": "FAMILY", "signedAt": "2026-01-07T10:00:00+01:00"}], "deliveriesVersion": %d}""".formatted(deliveriesVersion))
                .post("/v1/schedules/" + family.id() + "/hours-statements")
                .then();
    }

    @Test
    void what_was_rolled_back_never_reaches_the_topic() {
        FamilyCase undone = FamilyCase.bornAtHome();
        FamilyCase marker = FamilyCase.bornAtHome();
        inRequestOf(undone, () -> {
            QuarkusTransaction.begin();
            followCase.follow(IndicationConsumer.facts(undone.data()));
            assertThat(rows("outbox", undone))
                    .as("the event stands in the outbox of this transaction")
                    .isEqualTo(1);
            QuarkusTransaction.rollback();
        });

        topics().send(marker.record());

        assertThat(topics().records(EventType.SCHEDULE_PLANNED, marker.id(), 1)).hasSize(1);
        assertThat(rows("outbox", undone) + rows("outbox_version", undone) + rows("schedule", undone))
                .isZero();
        assertThat(topics().records(EventType.SCHEDULE_PLANNED, undone.id(), 0)).isEmpty();
    }

    @Test
    void a_lane_held_by_another_relay_is_left_to_it_and_sent_in_order_afterwards() throws SQLException {
        FamilyCase family = planned();
        topics().records(EventType.SCHEDULE_PLANNED, family.id(), 1);
        FamilyCase elsewhere = inAnotherLane(family);
        MovedClock.to("2026-01-12T20:00:00Z");
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            hold(other, family);
            record(family, "2026-01-05", "2026-01-05T09:00:00+01:00").statusCode(201);
            record(family, "2026-01-06", "2026-01-06T09:00:00+01:00").statusCode(201);
            record(family, "2026-01-07", "2026-01-07T09:00:00+01:00").statusCode(201);

            topics().send(elsewhere.record());

            topics().records(EventType.SCHEDULE_PLANNED, elsewhere.id(), 1);
            assertThat(number(
                            "select count(*) from outbox where topic = 'kraamzorg.deliveries.v1' and case_id = ?",
                            family.id()))
                    .isEqualTo(3);
            assertThat(topics().records(EventType.DELIVERIES_RECORDED, family.id(), 0))
                    .isEmpty();
            other.rollback();
        }

        assertThat(sequences(topics().records(EventType.DELIVERIES_RECORDED, family.id(), 3)))
                .containsExactly(1L, 2L, 3L);
        await(() -> rows("outbox", family) == 0);
    }

    @Test
    void a_record_sent_twice_by_a_relay_that_died_takes_effect_once() throws SQLException {
        FamilyCase family = FamilyCase.bornAtHome();
        @Nullable Object[] sent;
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            hold(other, family);
            topics().send(family.record());
            schedule(family).statusCode(200);
            sent = outboxRow(family);
            other.rollback();
        }
        assertThat(topics().records(EventType.SCHEDULE_PLANNED, family.id(), 1)).hasSize(1);
        await(() -> rows("outbox", family) == 0);

        // What the relay had deleted last is there again, as if it had died before.
        putBack(sent);

        List<ConsumerRecord<String, byte[]>> records = topics().records(EventType.SCHEDULE_PLANNED, family.id(), 2);

        assertThat(records).hasSize(2);
        assertThat(CloudEvent.of(records.getFirst())).isEqualTo(CloudEvent.of(records.getLast()));
        List<SchedulePlanned> applied = new ArrayList<>();
        inbox.handles(EventType.SCHEDULE_PLANNED, applied::add);
        inbox.receive(batch(records));
        assertThat(applied).hasSize(1);
    }

    @Test
    void of_two_first_deliveries_at_once_one_is_recorded_and_the_other_told_to_look() throws Exception {
        FamilyCase family = planned();
        MovedClock.to("2026-01-07T20:00:00Z");

        List<Integer> statuses = AtOnce.call(List.of(
                () -> status(family, "2026-01-05", "2026-01-05T09:00:00+01:00"),
                () -> status(family, "2026-01-05", "2026-01-05T10:00:00+01:00")));

        assertThat(statuses).containsExactlyInAnyOrder(201, 428);
        assertThat(rows("delivery", family)).isEqualTo(1);
        assertThat(sequences(topics().records(EventType.DELIVERIES_RECORDED, family.id(), 1)))
                .containsExactly(1L);
    }

    @Test
    void deliveries_of_many_dates_at_once_are_all_kept_and_published_in_order() throws Exception {
        FamilyCase family = planned();
        MovedClock.to("2026-01-13T20:00:00Z");
        List<Callable<Integer>> calls = IntStream.rangeClosed(5, 12)
                .mapToObj(day -> "2026-01-%02d".formatted(day))
                .map(date -> (Callable<Integer>) () -> status(family, date, date + "T09:00:00+01:00"))
                .toList();

        List<Integer> statuses = AtOnce.call(calls);

        assertThat(statuses).containsOnly(201);
        List<ConsumerRecord<String, byte[]>> records = topics().records(EventType.DELIVERIES_RECORDED, family.id(), 8);
        assertThat(sequences(records)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(EventJson.read(
                                EventType.DELIVERIES_RECORDED,
                                CloudEvent.of(records.getLast()).data())
                        .visits())
                .hasSize(8);
        schedule(family).body("days.deliveredHours", contains(3, 3, 3, 3, 3, 3, 3, 3));
    }

    private static void keepsItsContract(EventType<?> type, List<ConsumerRecord<String, byte[]>> records)
            throws IOException {
        ObjectMapper json = new ObjectMapper();
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(json.readTree(GoldenRecord.schema(type)));
        var golden = json.readTree(GoldenRecord.committed(type)).path("headers");
        for (ConsumerRecord<String, byte[]> record : records) {
            CloudEvent event = CloudEvent.of(record);
            assertThat(schema.validate(json.readTree(event.data()))).isEmpty();
            assertThat(event.type()).isEqualTo(type.name());
            assertThat(event.source()).isEqualTo("urn:nld:kvknr:12345678:systeem:scheduling-service");
            assertThat(event.attributes().get("dataschema")).endsWith("/v1/event-schemas/" + type.name());
            assertThat(event.headers().toString()).doesNotContain("33000001");
            assertThat(headerNames(record))
                    .containsAll(
                            golden.properties().stream().map(Map.Entry::getKey).toList());
        }
    }

    private static Set<String> headerNames(ConsumerRecord<String, byte[]> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> header.key())
                .collect(Collectors.toSet());
    }

    private static List<Long> sequences(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(record -> CloudEvent.of(record).sequence()).toList();
    }

    private static ConsumerRecords<String, byte[]> batch(List<ConsumerRecord<String, byte[]>> records) {
        ConsumerRecord<String, byte[]> first = records.getFirst();
        return new ConsumerRecords<>(Map.of(new TopicPartition(first.topic(), first.partition()), records), Map.of());
    }

    private static void inRequestOf(FamilyCase family, Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            Arc.container().instance(CurrentOrganisation.class).get().bind(family.organisation());
            work.run();
        } finally {
            request.terminate();
        }
    }

    private static FamilyCase inAnotherLane(FamilyCase family) {
        return Stream.generate(FamilyCase::bornAtHome)
                .filter(other -> lane(other) != lane(family))
                .findFirst()
                .orElseThrow();
    }

    private static int lane(FamilyCase family) {
        return Math.floorMod(family.id().hashCode(), LANES);
    }

    /** Holds the lane of a case until the transaction ends, as a second relay would. */
    private static void hold(Connection other, FamilyCase family) throws SQLException {
        try (PreparedStatement lock = other.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
            lock.setInt(1, LOCK_SPACE);
            lock.setInt(2, lane(family));
            lock.execute();
        }
    }

    private static final String OUTBOX_COLUMNS =
            "event_id, case_id, version, lane, topic, type, source, dataschema, created_at, traceparent, payload";

    private @Nullable Object[] outboxRow(FamilyCase family) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select " + OUTBOX_COLUMNS + " from outbox where case_id = ?")) {
            statement.setObject(1, family.id());
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                @Nullable
                Object[] values = new @Nullable Object[row.getMetaData().getColumnCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = row.getObject(i + 1);
                }
                return values;
            }
        }
    }

    private void putBack(@Nullable Object[] row) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into outbox (" + OUTBOX_COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
            statement.executeUpdate();
        }
    }

    private Topics topics() {
        return new Topics(kafka);
    }

    private FamilyCase planned() {
        FamilyCase family = FamilyCase.bornAtHome();
        topics().send(family.record());
        schedule(family).statusCode(200);
        return family;
    }

    private static String token(String organisation) {
        return TestTokens.forOrganisation(organisation)
                .roles("scheduling-read", "scheduling-write")
                .sign();
    }

    private static ValidatableResponse schedule(FamilyCase family) {
        return given().auth()
                .oauth2(token(family.organisation()))
                .header("Prefer", "wait=20")
                .get("/v1/schedules/" + family.id())
                .then();
    }

    private static ValidatableResponse record(FamilyCase family, String date, String begin) {
        return given().auth()
                .oauth2(token(family.organisation()))
                .contentType(ContentType.JSON)
                .body("{\"visits\": [{\"begin\": \"%s\", \"hours\": 3}]}".formatted(begin))
                .put("/v1/schedules/" + family.id() + "/visits/" + date + "/delivery")
                .then();
    }

    private static int status(FamilyCase family, String date, String begin) {
        return record(family, date, begin).extract().statusCode();
    }

    private static void await(Callable<Boolean> condition) {
        Patience.await().until(condition);
    }

    private long caseVersion(FamilyCase family) {
        return number("select coalesce(max(case_version), 0) from schedule where case_id = ?", family.id());
    }

    private long rows(String table, FamilyCase family) {
        return number("select count(*) from " + table + " where case_id = ?", family.id());
    }

    private long number(String query, UUID caseId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, caseId);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> deadLetters(FamilyCase family) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select reason from dead_letter where record_key = ? and state = 'WAITING' order by id")) {
            statement.setString(1, family.id().toString());
            try (ResultSet result = statement.executeQuery()) {
                List<String> reasons = new ArrayList<>();
                while (result.next()) {
                    reasons.add(result.getString(1));
                }
                return reasons;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
