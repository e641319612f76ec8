package nl.kraamflex.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
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

    boolean holdsBack(String topic, @Nullable String key) {
        return firstWaiting(topic, key).isPresent();
    }

    /** The one that all later records of its case wait for. */
    Optional<Letter> firstWaiting(String topic, @Nullable String key) {
        return query("where topic = ? and record_key = ? and state = 'WAITING' order by id limit 1", topic, key)
                .stream()
                .findFirst();
    }

    /** Those that wait, oldest first. */
    List<Letter> waiting(int atMost) {
        return query("where state = 'WAITING' order by id limit " + atMost);
    }

    /** One by its number, kept from others until the transaction ends. */
    Optional<Letter> findForChange(long id) {
        return query("where id = ? for update", id).stream().findFirst();
    }

    void add(ConsumerRecord<String, byte[]> record, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into dead_letter (topic, record_partition, record_offset, record_key, headers, payload, reason,
                            state, received_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)
                        on conflict (topic, record_partition, record_offset) do nothing""")) {
            statement.setString(1, record.topic());
            statement.setInt(2, record.partition());
            statement.setLong(3, record.offset());
            statement.setString(4, record.key());
            statement.setString(5, JSON.writeValueAsString(Inbox.headers(record)));
            statement.setBytes(6, record.value());
            statement.setString(7, reason);
            statement.setTimestamp(8, Timestamp.from(clock.instant()));
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
