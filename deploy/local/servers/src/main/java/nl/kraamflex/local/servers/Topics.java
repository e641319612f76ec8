package nl.kraamflex.local.servers;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;

/** The topics on which the services speak to each other, as an installation declares them, with one copy instead of three. */
final class Topics {
    private static final List<String> NAMES = List.of(
            "kraamzorg.indications.v1",
            "kraamzorg.rechecks.v1",
            "kraamzorg.schedules.v1",
            "kraamzorg.deliveries.v1",
            "kraamzorg.schedule-alerts.v1",
            "kraamzorg.region-plans.v1");
    private static final int PARTITIONS = 12;
    private static final short COPIES = 1;
    private static final Duration RETENTION = Duration.ofDays(30);

    private Topics() {}

    /**
     * Creates the topics that are not there yet.
     *
     * @param bootstrapServers the broker, as host:port
     * @throws StartRefused when the broker does not answer or refuses
     */
    static void create(String bootstrapServers) throws StartRefused {
        try (var admin = admin(bootstrapServers)) {
            create(admin);
        }
    }

    /**
     * Leaves the topics without records, and every consumer group without a position in them.
     *
     * @param bootstrapServers the broker, as host:port
     * @throws StartRefused when the broker does not answer or refuses
     */
    static void empty(String bootstrapServers) throws StartRefused {
        try (var admin = admin(bootstrapServers)) {
            await(admin.deleteTopics(existing(admin)).all());
            create(admin);
        }
    }

    private static void create(Admin admin) throws StartRefused {
        var existing = existing(admin);
        var missing = NAMES.stream()
                .filter(name -> !existing.contains(name))
                .map(Topics::topic)
                .toList();
        await(admin.createTopics(missing).all());
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, COPIES)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(RETENTION.toMillis())));
    }

    private static List<String> existing(Admin admin) throws StartRefused {
        return await(admin.listTopics().names()).stream()
                .filter(NAMES::contains)
                .toList();
    }

    private static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                "30000"));
    }

    private static <T> T await(KafkaFuture<T> answer) throws StartRefused {
        try {
            return answer.get();
        } catch (ExecutionException refused) {
            throw new StartRefused("Kafka refused to prepare the topics: " + refused.getCause() + ".", refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Preparing the topics was interrupted: start again.", interrupted);
        }
    }
}
