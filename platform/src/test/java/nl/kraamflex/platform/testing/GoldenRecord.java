package nl.kraamflex.platform.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.EventData;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;

/**
 * The golden records of an event type: headers, key and value as they stand on the topic, committed beside the schema. The
 * producer's test writes them and compares; every consumer's test reads them. The first is of the type as it was published and
 * never changes; a further one shows the fields that were added to the same version since.
 */
public final class GoldenRecord {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID EVENT = UUID.fromString("019b0f45-1c40-7d51-8e0a-3d5c7f1e2a90");

    /** Form of a golden record with every field that was added since the type was published. */
    public static final String FULL = "full";

    /** Which types have a record of that form. */
    private static final List<EventType<?>> WITH_ADDED_FIELDS =
            List.of(EventType.CASE_UPDATED, EventType.SCHEDULE_PLANNED, EventType.DELIVERIES_RECORDED);

    private GoldenRecord() {}

    /** The record that a producer would send for this data, with a fixed event id and time. */
    public static <T extends EventData> String write(EventType<T> type, String service, T data) throws IOException {
        return writeTo(type.goldenResource(), type, service, data);
    }

    /** The same for a further golden record of the type. */
    public static <T extends EventData> String write(EventType<T> type, String form, String service, T data)
            throws IOException {
        return writeTo(type.goldenResource(form), type, service, data);
    }

    private static <T extends EventData> String writeTo(String resource, EventType<T> type, String service, T data)
            throws IOException {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("time", "2025-12-28T08:31:00Z");
        attributes.put("dataschema", "https://" + service + ".example.invalid/v1/event-schemas/" + type.name());
        CloudEvent event = new CloudEvent(
                EVENT,
                "urn:nld:kvknr:12345678:systeem:" + service,
                type.name(),
                data.subject().toString(),
                data.version(),
                attributes,
                EventJson.write(data));
        ObjectNode record = JSON.createObjectNode();
        ObjectNode headers = record.putObject("headers");
        event.headers().forEach(headers::put);
        record.put("key", event.subject());
        record.set("value", JSON.readTree(event.data()));
        String text = KeepsTheContract.pretty(record);
        if (Boolean.getBoolean("kraamflex.update-documents")) {
            Files.writeString(Path.of("../platform/src/main/resources", resource), text);
        }
        return text;
    }

    /** The committed golden record. */
    public static String committed(EventType<?> type) throws IOException {
        return resource(type.goldenResource());
    }

    /** A further committed golden record of a type. */
    public static String committed(EventType<?> type, String form) throws IOException {
        return resource(type.goldenResource(form));
    }

    /** The committed schema. */
    public static String schema(EventType<?> type) throws IOException {
        return resource(type.schemaResource());
    }

    /** The data of the committed golden record, read as a consumer reads it. */
    public static <T extends EventData> T data(EventType<T> type) throws IOException {
        return read(type, committed(type));
    }

    /** The data of a further golden record, read as a consumer reads it. */
    public static <T extends EventData> T data(EventType<T> type, String form) throws IOException {
        return read(type, committed(type, form));
    }

    /** The data of every committed golden record of every type, read as a consumer reads them. */
    public static List<EventData> everyRecord() throws IOException {
        List<EventData> records = new ArrayList<>();
        for (EventType<?> type : EventType.ALL) {
            records.add(data(type));
        }
        for (EventType<?> type : WITH_ADDED_FIELDS) {
            records.add(data(type, FULL));
        }
        return records;
    }

    private static <T extends EventData> T read(EventType<T> type, String golden) throws IOException {
        return EventJson.read(type, JSON.readTree(golden).path("value").toString());
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = GoldenRecord.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing: the producer's test writes it with "
                        + "-Dkraamflex.update-documents=true.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
