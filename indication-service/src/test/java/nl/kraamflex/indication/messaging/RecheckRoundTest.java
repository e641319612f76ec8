package nl.kraamflex.indication.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kraamflex.indication.InOrganisation;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.usecase.OpenCase;
import nl.kraamflex.indication.usecase.RecordBirth;
import nl.kraamflex.indication.usecase.RecordDecision;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.RecheckDue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prompts for re-checks leave on their day, for every organisation, once, and never after a loss. */
@QuarkusTest
@TestProfile(RecheckRoundTest.RoundAfterRound.class)
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
@WithTestResource(MovedClock.class)
class RecheckRoundTest {
    private static final String OURS = "33000001";
    private static final String THEIRS = "33000002";
    private static final OffsetDateTime BORN = OffsetDateTime.parse("2026-01-05T03:12:00+01:00");

    /** Rounds follow each other at once. */
    public static final class RoundAfterRound implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kraamflex.rechecks.every", "PT0.1S");
        }
    }

    @Inject
    OpenCase openCase;

    @Inject
    RecordBirth recordBirth;

    @Inject
    RecordDecision recordDecision;

    @Inject
    InOrganisation organisation;

    @Inject
    DataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @BeforeEach
    void dayOne() {
        MovedClock.to("2026-01-05T08:30:00Z");
    }

    @Test
    void a_case_of_each_organisation_is_prompted_on_the_day_and_once() throws SQLException {
        // Given
        UUID ours = born(OURS);
        UUID theirs = born(THEIRS);

        // When
        MovedClock.to("2026-01-06T23:00:00Z");

        // Then
        await(() -> prompts(ours) == 1 && prompts(theirs) == 1);
        roundPasses("2026-01-07");
        assertThat(prompts(ours)).isEqualTo(1);
        assertThat(prompts(theirs)).isEqualTo(1);
        assertThat(event(ours, 1))
                .isEqualTo(new RecheckDue(
                        ours,
                        OURS,
                        1,
                        Instant.parse("2026-01-06T23:00:00Z"),
                        3,
                        LocalDate.parse("2026-01-07"),
                        "STANDARD"));
        assertThat(event(theirs, 1).organisation()).isEqualTo(THEIRS);

        // When
        MovedClock.to("2026-01-12T09:00:00Z");

        // Then
        await(() -> prompts(ours) == 2 && prompts(theirs) == 2);
        assertThat(event(ours, 2).day()).isEqualTo(8);
    }

    @Test
    void nothing_is_prompted_a_minute_before_the_day_in_the_netherlands() throws SQLException {
        // Given
        UUID family = born(OURS);

        // When
        MovedClock.to("2026-01-06T22:59:00Z");

        // Then
        roundPasses("2026-01-06");
        assertThat(prompts(family)).isZero();
    }

    @Test
    void a_decision_on_the_day_takes_the_place_of_the_prompt() throws SQLException {
        // Given
        UUID family = born(OURS);
        // Else a round might be faster than the decision.
        execute("update recheck set due_on = '2026-02-07' where case_id = ?", family);
        MovedClock.to("2026-01-07T09:00:00Z");

        // When
        organisation.call(OURS, () -> recordDecision.record(family, decision(Moment.INTERIM, "2026-01-07T09:00:00Z")));

        // Then
        MovedClock.to("2026-01-12T09:00:00Z");
        await(() -> prompts(family) == 1);
        assertThat(event(family, 1).day()).isEqualTo(8);
    }

    @Test
    void after_a_loss_nobody_is_prompted() throws SQLException {
        // Given
        UUID family = born(OURS);
        record(family, OURS, new Birth.Child(BORN, false, LocalDate.parse("2026-01-05")), 1L);

        // When
        MovedClock.to("2026-01-20T09:00:00Z");

        // Then
        roundPasses("2026-01-20");
        assertThat(prompts(family)).isZero();
    }

    @Test
    void a_loss_that_is_reported_after_a_prompt_stops_the_next() throws SQLException {
        // Given
        UUID family = born(OURS);
        MovedClock.to("2026-01-07T09:00:00Z");
        await(() -> prompts(family) == 1);
        record(family, OURS, new Birth.Child(BORN, false, LocalDate.parse("2026-01-07")), 1L);

        // When
        MovedClock.to("2026-01-20T09:00:00Z");

        // Then
        roundPasses("2026-01-20");
        assertThat(prompts(family)).isEqualTo(1);
    }

    @Test
    void a_case_that_cannot_be_prompted_holds_up_no_other() throws SQLException {
        // Given
        UUID first = born(OURS);
        // A row that names another organisation than its case finds no case there.
        execute(
                "insert into recheck (case_id, day, due_on, organisation) values (?, 2, '2026-01-05', '%s')"
                        .formatted(THEIRS),
                first);
        UUID second = born(OURS);

        // When
        MovedClock.to("2026-01-07T09:00:00Z");

        // Then
        await(() -> prompts(second) == 1);
        execute("delete from recheck where day = 2 and case_id = ?", first);
    }

    @Test
    void a_birth_that_nobody_decided_on_is_prompted_on_day_1() throws SQLException {
        // When
        UUID undecided = organisation.inTransaction(OURS, () -> undecided());

        // Then
        await(() -> prompts(undecided) == 1);
        roundPasses("2026-01-05");
        assertThat(prompts(undecided)).isEqualTo(1);
        assertThat(event(undecided, 1))
                .isEqualTo(new RecheckDue(
                        undecided,
                        OURS,
                        1,
                        Instant.parse("2026-01-05T08:30:00Z"),
                        1,
                        LocalDate.parse("2026-01-05"),
                        "STANDARD"));
    }

    @Test
    void the_first_decision_after_the_birth_takes_back_the_prompt_for_it() throws SQLException {
        // Given, When
        UUID decided = born(OURS);

        // Then
        roundPasses("2026-01-05");
        assertThat(prompts(decided)).isZero();
    }

    /** A birth and its first decision; both in one transaction, else a round might be faster than the decision. */
    private UUID born(String agbCode) {
        return organisation.inTransaction(agbCode, () -> {
            UUID id = undecided();
            recordDecision.record(id, decision(Moment.START, "2026-01-05T08:30:00Z"));
            return id;
        });
    }

    private UUID undecided() {
        UUID id = openCase.open(new OpenCase.Facts(
                        "ref-" + UUID.randomUUID(), LocalDate.parse("2026-01-08"), Household.BIRTH_FAMILY, null, null))
                .id();
        recordBirth.record(id, birth(new Birth.Child(BORN, false, null)), null);
        return id;
    }

    private void record(UUID id, String agbCode, Birth.Child child, @Nullable Long expected) {
        organisation.call(agbCode, () -> recordBirth.record(id, birth(child), expected));
    }

    private static RecordBirth.Facts birth(Birth.Child child) {
        return new RecordBirth.Facts(List.of(child), LocalDate.parse("2026-01-05"), null, null);
    }

    private static RecordDecision.Facts decision(Moment moment, String decidedAt) {
        return new RecordDecision.Facts(
                moment,
                Instant.parse(decidedAt),
                new DecidedBy(DeciderRole.MIDWIFE, "08001234"),
                null,
                null,
                new Decision.Basis(Feeding.BREAST, null, List.of(), null, null),
                null,
                null);
    }

    /** Waits until a round of this date has passed: until it has prompted a case that was made for it and stands behind others. */
    private void roundPasses(String today) throws SQLException {
        UUID marker = born(OURS);
        execute(
                "update recheck set due_on = '%s' where day = 3 and prompted_at is null and case_id = ?"
                        .formatted(today),
                marker);
        await(() -> prompts(marker) >= 1);
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }

    /** How often a case was prompted: its version on the topic. */
    private long prompts(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select coalesce(max(version), 0) from outbox_version where topic = ? and case_id = ?")) {
            statement.setString(1, EventType.RECHECK_DUE.topic());
            statement.setObject(2, id);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private RecheckDue event(UUID id, int version) {
        List<ConsumerRecord<String, byte[]>> records =
                CaseTopics.recordsOf(kafka, EventType.RECHECK_DUE, id.toString(), version);
        return EventJson.read(
                EventType.RECHECK_DUE, CloudEvent.of(records.get(version - 1)).data());
    }

    private void execute(String sql, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
