package nl.kraamflex.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.kraamflex.platform.access.CurrentOrganisation;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records that can never be applied, with their reason, and those of the same case that wait behind them. They stand in the
 * consumer's own database, so that putting one aside is part of the transaction that would have applied it.
 */
@ApplicationScoped
class DeadLetters {
    /** What became of one. */
    enum State {
        WAITING,
        REPLAYED,
        DISCARDED
    }

    /** One record that was put aside. */
    record Letter(long id, ConsumerRecord<String, byte[]> message, String reason, State state, Instant receivedAt) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMNS =
            "select id, topic, record_partition, record_offset, record_key, headers, payload, reason, state, received_at "
                    + "from dead_letter ";

    private final DataSource database;
    private final Clock clock;

    DeadLetters(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether later records of the case must wait; keeps that answer true until the transaction ends. */
    boolean holdsBack(String topic, @Nullable String key) {
        lockCase(topic, key);
        return firstWaiting(topic, key).isPresent();
    }

    /** Parking behind a dead letter and settling it exclude each other, or a record would wait behind nothing. */
    void lockCase(String topic, @Nullable String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, topic + ' ' + storable(key));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The case of a record cannot be locked.", e);
        }
    }

    /** The one that all later records of its case wait for. */
    Optional<Letter> firstWaiting(String topic, @Nullable String key) {
        return query(
                        "where topic = ? and record_key = ? and state = 'WAITING' order by id limit 1",
                        topic,
                        storable(key))
                .stream()
                .findFirst();
    }

    /** Those of an organisation, and those that name none, that wait; oldest first. */
    List<Letter> waiting(String organisation, int atMost) {
        return query(
                "where state = 'WAITING' and (organisation is null or organisation = ?) order by id limit " + atMost,
                organisation);
    }

    /** One by its number, of the organisation or of none, kept from others until the transaction ends. */
    Optional<Letter> findForChange(String organisation, long id) {
        return query("where id = ? and (organisation is null or organisation = ?) for update", id, organisation)
                .stream()
                .findFirst();
    }

    void add(ConsumerRecord<String, byte[]> record, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into dead_letter (topic, record_partition, record_offset, record_key, headers, payload, reason,
                            organisation, state, received_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)
                        on conflict (topic, record_partition, record_offset) do nothing""")) {
            statement.setString(1, record.topic());
            statement.setInt(2, record.partition());
            statement.setLong(3, record.offset());
            statement.setString(4, storable(record.key()));
            statement.setString(5, JSON.writeValueAsString(Inbox.headers(record)));
            statement.setBytes(6, record.value());
            statement.setString(7, storable(reason));
            statement.setString(8, organisation(record));
            statement.setTimestamp(9, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("A dead letter cannot be stored.", e);
        }
    }

    /** Says what became of one and who decided it. */
    void settle(long id, State state, String by, String why) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update dead_letter set state = ?, settled_by = ?, settled_why = ?, settled_at = ? where id = ?")) {
            statement.setString(1, state.name());
            statement.setString(2, by);
            statement.setString(3, why);
            statement.setTimestamp(4, Timestamp.from(clock.instant()));
            statement.setLong(5, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A dead letter cannot be settled.", e);
        }
    }

    private List<Letter> query(String condition, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COLUMNS + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<Letter> letters = new ArrayList<>();
                while (row.next()) {
                    letters.add(letter(row));
                }
                return letters;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Dead letters cannot be read.", e);
        }
    }

    /** PostgreSQL's texts hold every character but NUL. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace("\0", "\\u0000");
    }

    /** Whose record it is, as far as it can be read; null otherwise. */
    private static @Nullable String organisation(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return null;
        }
        try {
            String named = JSON.readTree(record.value()).path("organisation").asText();
            return CurrentOrganisation.isAgbCode(named) ? named : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static Letter letter(ResultSet row) throws SQLException, JsonProcessingException {
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(
                row.getString(2), row.getInt(3), row.getLong(4), row.getString(5), row.getBytes(7));
        Map<?, ?> headers = JSON.readValue(row.getString(6), Map.class);
        headers.forEach((name, value) -> message.headers()
                .add(String.valueOf(name), String.valueOf(value).getBytes(StandardCharsets.UTF_8)));
        return new Letter(
                row.getLong(1),
                message,
                row.getString(8),
                State.valueOf(row.getString(9)),
                row.getTimestamp(10).toInstant());
    }
}
