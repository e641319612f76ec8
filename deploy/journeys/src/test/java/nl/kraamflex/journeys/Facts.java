package nl.kraamflex.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.local.Service;
import nl.kraamflex.local.Suite;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What really stands in the databases and on the topics, read past the services. */
final class Facts {
    static final List<String> TOPICS =
            List.of("kraamzorg.indications.v1", "kraamzorg.schedules.v1", "kraamzorg.deliveries.v1");

    private final Suite suite;

    Facts(Suite suite) {
        this.suite = suite;
    }

    long count(Service service, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(suite.jdbcUrl(service), service.database(), service.database());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The versions on a topic in the order they stand there, by case. */
    Map<UUID, List<Long>> versionsOn(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", suite.bootstrapServers(), "group.id", "facts");
        Map<UUID, List<Long>> versions = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    versions.computeIfAbsent(UUID.fromString(record.key()), id -> new ArrayList<>())
                            .add(Long.parseLong(new String(
                                    record.headers().lastHeader("ce_sequence").value(),
                                    java.nio.charset.StandardCharsets.UTF_8)));
                }
            }
        }
        return versions;
    }
}
