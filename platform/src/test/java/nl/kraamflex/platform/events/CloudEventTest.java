package nl.kraamflex.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventTest {
    private static final CloudEvent EVENT = new CloudEvent(
            UUID.fromString("019b0f45-1c40-7d51-8e0a-3d5c7f1e2a90"),
            "urn:nld:kvknr:12345678:systeem:indication-service",
            "nl.kraamzorg.indications.case-updated.v1",
            "019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10",
            7,
            Map.of(
                    "time",
                    "2025-12-28T08:31:00Z",
                    "traceparent",
                    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
            "{\"a\":1}");

    private static ConsumerRecord<String, byte[]> received() {
        ProducerRecord<String, byte[]> sent = EVENT.toRecord("topic");
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>("topic", 0, 0, sent.key(), sent.value());
        sent.headers().forEach(header -> record.headers().add(header));
        return record;
    }

    @Test
    void what_is_sent_in_binary_mode_is_read_again() {
        ConsumerRecord<String, byte[]> record = received();

        CloudEvent read = CloudEvent.of(record);

        assertThat(read).isEqualTo(EVENT);
        assertThat(record.key()).isEqualTo(EVENT.subject());
        assertThat(new String(record.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8))
                .isEqualTo("application/json");
    }

    @Test
    void structured_mode_is_read_too() {
        String json = """
                {"specversion": "1.0", "id": "019b0f45-1c40-7d51-8e0a-3d5c7f1e2a90", "source": "urn:nld:kvknr:12345678:systeem:x",
                 "type": "t", "subject": "s", "sequence": "2", "datacontenttype": "application/json", "data": {"a": 1}}""";
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("topic", 0, 0, "s", json.getBytes(StandardCharsets.UTF_8));
        record.headers()
                .add("content-type", "application/cloudevents+json; charset=utf-8".getBytes(StandardCharsets.UTF_8));

        CloudEvent read = CloudEvent.of(record);

        assertThat(read.sequence()).isEqualTo(2);
        assertThat(read.data()).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_sequence"})
    void a_required_attribute_that_is_missing_or_repeated_makes_it_unreadable(String header) {
        ConsumerRecord<String, byte[]> without = received();
        without.headers().remove(header);
        ConsumerRecord<String, byte[]> twice = received();
        twice.headers().add(header, "1.0".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> CloudEvent.of(without))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(header.substring(3));
        assertThatThrownBy(() -> CloudEvent.of(twice))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("twice");
    }

    @Test
    void a_record_without_value_is_unreadable() {
        ConsumerRecord<String, byte[]> sent = received();
        ConsumerRecord<String, byte[]> empty = new ConsumerRecord<>("topic", 0, 0, sent.key(), null);
        sent.headers().forEach(header -> empty.headers().add(header));

        assertThatThrownBy(() -> CloudEvent.of(empty))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("no value");
    }
}
