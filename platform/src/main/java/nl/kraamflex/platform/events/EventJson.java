package nl.kraamflex.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** JSON of event data: consumers ignore fields they do not know, producers write every field in the record's order. */
public final class EventJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private EventJson() {}

    /** The text that is stored in the outbox and sent. */
    public static String write(EventData data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "%s could not be written as JSON: this is a defect."
                            .formatted(data.getClass().getSimpleName()),
                    e);
        }
    }

    /**
     * Reads what {@link #write} wrote, or a later compatible version of it.
     *
     * @throws UnreadableEvent when the text is no such JSON
     */
    public static <T extends EventData> T read(EventType<T> type, String json) {
        try {
            T data = MAPPER.readValue(json, type.data());
            if (data == null) {
                throw new UnreadableEvent("the value of an event of type " + type.name() + " is JSON null");
            }
            return data;
        } catch (IOException e) {
            // The message of a JSON fault repeats content; only where it failed may be kept.
            throw new UnreadableEvent("the value is not readable as "
                    + type.data().getSimpleName() + " (" + e.getClass().getSimpleName() + ")");
        }
    }
}
