package nl.kraamflex.platform.events;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Events leave a service by here: a row in the transaction that changed the state, sent after it committed. Order within a
 * case comes from its version on the topic, raised under a lock on that pair.
 */
@ApplicationScoped
public class Outbox {
    /** Lanes of an installation; a case stays in its lane for ever, so this number never changes. */
    static final int LANES = 16;

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxRelay relay;
    private final Clock clock;
    private final String source;
    private final String publicUrl;

    Outbox(
            DataSource database,
            TransactionSynchronizationRegistry transactions,
            OutboxRelay relay,
            Clock clock,
            @ConfigProperty(name = "kraamflex.event-source") String source,
            @ConfigProperty(name = "kraamflex.public-url") String publicUrl) {
        this.database = database;
        this.transactions = transactions;
        this.relay = relay;
        this.clock = clock;
        this.source = source;
        this.publicUrl = publicUrl;
    }

    /**
     * Publishes the state of a case or a region, at its next version on the type's topic.
     *
     * @param caseId what it is of: its id is the key of the record
     * @param data makes the event's data for that version
     * @return the version
     * @throws OutboxFull when so much is unsent that no more is accepted; the transaction must not commit
     * @throws IllegalStateException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends EventData> long publish(EventType<T> type, UUID caseId, LongFunction<T> data) {
        return Objects.requireNonNull(
                publishAll(type, Map.of(caseId, data)).get(caseId), "what is published has a version");
    }

    /**
     * Publishes the states of several cases or regions, each at its next version on the type's topic, in the order given. The
     * number of statements does not grow with theirs.
     *
     * @param data by the id of what it is of: makes the event's data for that version
     * @return the versions
     * @throws OutboxFull when so much is unsent that no more is accepted; the transaction must not commit
     * @throws IllegalStateException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends EventData> Map<UUID, Long> publishAll(EventType<T> type, Map<UUID, LongFunction<T>> data) {
        if (relay.isFull()) {
            throw new OutboxFull();
        }
        if (data.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = database.getConnection()) {
            Map<UUID, Long> versions = nextVersions(connection, type.topic(), data.keySet());
            List<CloudEvent> events = new ArrayList<>();
            data.forEach((caseId, made) -> {
                long version = Objects.requireNonNull(versions.get(caseId), "every case was given a version");
                events.add(event(
                        type,
                        caseId,
                        version,
                        made.apply(version),
                        UuidCreator.getTimeOrderedEpoch(),
                        clock.instant()));
            });
            insert(connection, events, type.topic());
            wakeRelayAfterCommit();
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("The events could not be stored; their transaction must not commit.", e);
        }
    }

    CloudEvent event(EventType<?> type, UUID caseId, long version, EventData data, UUID id, Instant at) {
        java.util.Map<String, String> attributes = new java.util.TreeMap<>();
        attributes.put("time", at.toString());
        attributes.put("dataschema", publicUrl + "/v1/event-schemas/" + type.name());
        @Nullable String traceparent = TraceContext.current();
        if (traceparent != null) {
            attributes.put("traceparent", traceparent);
        }
        return new CloudEvent(id, source, type.name(), caseId.toString(), version, attributes, EventJson.write(data));
    }

    static int lane(UUID caseId) {
        return Math.floorMod(caseId.hashCode(), LANES);
    }

    /** In the order of their ids, so that two who publish several at once never wait for each other. */
    private static Map<UUID, Long> nextVersions(Connection connection, String topic, Set<UUID> caseIds)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into outbox_version (topic, case_id, version)
                select ?, published.id, 1 from unnest(?) as published (id) order by published.id
                on conflict (topic, case_id) do update set version = outbox_version.version + 1
                returning case_id, version""")) {
            statement.setString(1, topic);
            statement.setArray(2, connection.createArrayOf("uuid", caseIds.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                Map<UUID, Long> versions = new HashMap<>();
                while (result.next()) {
                    versions.put(result.getObject(1, UUID.class), result.getLong(2));
                }
                return versions;
            }
        }
    }

    private static void insert(Connection connection, List<CloudEvent> events, String topic) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into outbox (event_id, case_id, version, lane, topic, type, source, dataschema, created_at,
                    traceparent, payload)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (CloudEvent event : events) {
                fill(statement, event, topic);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, CloudEvent event, String topic) throws SQLException {
        UUID caseId = UUID.fromString(event.subject());
        statement.setObject(1, event.id());
        statement.setObject(2, caseId);
        statement.setLong(3, event.sequence());
        statement.setInt(4, lane(caseId));
        statement.setString(5, topic);
        statement.setString(6, event.type());
        statement.setString(7, event.source());
        statement.setString(8, event.attributes().get("dataschema"));
        statement.setTimestamp(
                9, Timestamp.from(Instant.parse(event.attributes().getOrDefault("time", ""))));
        @Nullable String traceparent = event.attributes().get("traceparent");
        if (traceparent == null) {
            statement.setNull(10, Types.VARCHAR);
        } else {
            statement.setString(10, traceparent);
        }
        statement.setString(11, event.data());
    }

    private void wakeRelayAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do: the row is already written.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
