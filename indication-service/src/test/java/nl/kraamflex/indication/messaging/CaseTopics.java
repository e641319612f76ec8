package nl.kraamflex.indication.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.platform.events.EventType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** The topics of this service, as a consumer sees them. */
final class CaseTopics {
    private CaseTopics() {}

    /** Waits until a case has so many records on the topic of a type, and gives all that were read by then. */
    static List<ConsumerRecord<String, byte[]>> recordsOf(
            Map<String, Object> kafka, EventType<?> type, String caseId, int wanted) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("group.id", "test-" + UUID.randomUUID());
        settings.put("auto.offset.reset", "earliest");
        settings.remove("key.deserializer");
        settings.remove("value.deserializer");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(type.topic()));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .pollInSameThread()
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                            if (caseId.equals(record.key())) {
                                found.add(record);
                            }
                        });
                        return found.size() >= wanted;
                    });
        }
        return found;
    }
}
