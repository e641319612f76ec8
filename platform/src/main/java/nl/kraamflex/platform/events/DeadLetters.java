package nl.kraamflex.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records that can never be applied, with their reason, and those of the same case that wait behind them. They stand in the
 * consumer's own database, so that putting one aside is part of the transaction that would have applied it.
 */
@ApplicationScoped
class DeadLetters {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;
    private final Clock clock;

    DeadLetters(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean holdsBack(String topic, @Nullable String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select 1 from dead_letter where topic = ? and record_key = ? and state = 'WAITING' limit 1")) {
            statement.setString(1, topic);
            statement.setString(2, key);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Dead letters cannot be read.", e);
        }
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
}
