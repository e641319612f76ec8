package nl.kraamflex.bench.region;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes cases as indication-service does. */
final class CaseTopic implements AutoCloseable {
    // Held, since a logger that nobody holds forgets its level.
    private static final Logger CLIENT = Logger.getLogger("org.apache.kafka");
    private static final String SOURCE = "urn:nld:kvknr:12345678:systeem:indication-service";
    private static final int SECONDS_TO_SEND = 20;

    private final KafkaProducer<String, byte[]> producer;

    /** A publisher at a broker, host:port. */
    CaseTopic(String bootstrapServers) {
        CLIENT.setLevel(Level.WARNING);
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes in order; returns when the broker has all of them. */
    void send(List<CaseUpdated> cases) {
        List<Future<RecordMetadata>> sent = cases.stream()
                .map(each -> producer.send(event(each).toRecord(EventType.CASE_UPDATED.topic())))
                .toList();
        try {
            for (Future<RecordMetadata> each : sent) {
                each.get(SECONDS_TO_SEND, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("the measurement was interrupted", stopped);
        } catch (ExecutionException | TimeoutException broken) {
            throw new BenchFailure("the broker does not take a case: " + broken, broken);
        }
    }

    /** The event of a case. */
    static CloudEvent event(CaseUpdated updated) {
        return new CloudEvent(
                UUID.randomUUID(),
                SOURCE,
                EventType.CASE_UPDATED.name(),
                updated.caseId().toString(),
                updated.version(),
                Map.of("time", updated.occurredAt().toString()),
                EventJson.write(updated));
    }

    @Override
    public void close() {
        producer.close();
    }
}
