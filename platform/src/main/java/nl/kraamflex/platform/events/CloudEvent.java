package nl.kraamflex.platform.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvents 1.0 event as it travels on Kafka in binary mode: attributes in headers {@code ce_…}, data in the value.
 *
 * @param id UUIDv7, the same on every retry
 * @param source URN of the producing system
 * @param type CloudEvents type
 * @param subject case id
 * @param sequence version of the case on the topic
 * @param attributes the further attributes, by name without prefix
 * @param data the value: JSON
 */
public record CloudEvent(
        UUID id,
        String source,
        String type,
        String subject,
        long sequence,
        Map<String, String> attributes,
        String data) {
    private static final String PREFIX = "ce_";
    private static final ObjectMapper JSON = new ObjectMapper();

    public CloudEvent {
        attributes = Map.copyOf(attributes);
    }

    /** The record to send, keyed by case id. */
    public ProducerRecord<String, byte[]> toRecord(String topic) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, subject, data.getBytes(StandardCharsets.UTF_8));
        headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** All headers of the record in a fixed order. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(PREFIX + "specversion", "1.0");
        headers.put(PREFIX + "id", id.toString());
        headers.put(PREFIX + "source", source);
        headers.put(PREFIX + "type", type);
        headers.put(PREFIX + "subject", subject);
        headers.put(PREFIX + "sequence", Long.toString(sequence));
        attributes.keySet().stream().sorted().forEach(name -> headers.put(PREFIX + name, attributes.get(name)));
        headers.put("content-type", "application/json");
        @Nullable String traceparent = attributes.get("traceparent");
        if (traceparent != null) {
            headers.put("traceparent", traceparent);
        }
        return headers;
    }

    /**
     * Reads a record in binary or structured mode.
     *
     * @throws UnreadableEvent when a required attribute is missing, repeated or malformed
     */
    public static CloudEvent of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            if (header.value() == null) {
                continue;
            }
            String value = new String(header.value(), StandardCharsets.UTF_8);
            if (headers.put(header.key(), value) != null && header.key().startsWith(PREFIX)) {
                throw new UnreadableEvent("header " + header.key() + " stands twice");
            }
        }
        if (record.value() == null) {
            throw new UnreadableEvent("the record has no value");
        }
        String contentType = headers.getOrDefault("content-type", "");
        return contentType.startsWith("application/cloudevents+json")
                ? structured(record.value())
                : binary(headers, record.value());
    }

    private static CloudEvent binary(Map<String, String> headers, byte[] value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        headers.forEach((name, text) -> {
            if (name.startsWith(PREFIX)) {
                attributes.put(name.substring(PREFIX.length()), text);
            }
        });
        return of(attributes, new String(value, StandardCharsets.UTF_8));
    }

    private static CloudEvent structured(byte[] value) {
        try {
            JsonNode event = JSON.readTree(value);
            Map<String, String> attributes = new LinkedHashMap<>();
            event.properties().forEach(entry -> {
                if (entry.getValue().isValueNode()) {
                    attributes.put(entry.getKey(), entry.getValue().asText());
                }
            });
            return of(attributes, JSON.writeValueAsString(event.path("data")));
        } catch (IOException e) {
            throw new UnreadableEvent("the structured event is not readable as JSON");
        }
    }

    private static CloudEvent of(Map<String, String> attributes, String data) {
        Map<String, String> rest = new LinkedHashMap<>(attributes);
        String version = required(rest, "specversion");
        if (!version.equals("1.0")) {
            throw new UnreadableEvent("specversion is not 1.0");
        }
        String id = required(rest, "id");
        String source = required(rest, "source");
        String type = required(rest, "type");
        String subject = required(rest, "subject");
        String sequence = required(rest, "sequence");
        if (!sequence.matches("[1-9]\\d{0,17}")) {
            throw new UnreadableEvent("sequence is not a positive number");
        }
        rest.remove("datacontenttype");
        try {
            return new CloudEvent(UUID.fromString(id), source, type, subject, Long.parseLong(sequence), rest, data);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("id is not a UUID");
        }
    }

    private static String required(Map<String, String> attributes, String name) {
        @Nullable String value = attributes.remove(name);
        if (value == null || value.isBlank()) {
            throw new UnreadableEvent("attribute " + name + " is missing");
        }
        return value;
    }
}
