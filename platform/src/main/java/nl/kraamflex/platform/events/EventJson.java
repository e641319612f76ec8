package nl.kraamflex.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JSON of event data. Producers write every field in the record's order; consumers hold what arrives against the schema of its
 * version, and ignore fields they do not know.
 */
public final class EventJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();
    private static final Map<String, JsonSchema> SCHEMAS =
            EventType.ALL.stream().collect(Collectors.toMap(EventType::name, EventJson::schema));

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
     * @throws UnreadableEvent when the text is no such JSON; its message names fields and repeats no content
     */
    public static <T extends EventData> T read(EventType<T> type, String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            Set<ValidationMessage> faults = schemaOf(type).validate(tree);
            if (!faults.isEmpty()) {
                throw new UnreadableEvent("the value does not keep the schema of " + type.name() + ": "
                        + faults.stream()
                                .map(EventJson::where)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ")));
            }
            return MAPPER.treeToValue(tree, type.data());
        } catch (JsonProcessingException e) {
            // The message of a JSON fault repeats content; only its kind may be kept.
            throw new UnreadableEvent("the value is not readable as "
                    + type.data().getSimpleName() + " (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static JsonSchema schemaOf(EventType<?> type) {
        JsonSchema schema = SCHEMAS.get(type.name());
        if (schema == null) {
            throw new IllegalStateException(type.name() + " is not listed in EventType.ALL.");
        }
        return schema;
    }

    private static String where(ValidationMessage message) {
        String property = message.getProperty() == null ? "" : "/" + message.getProperty();
        return message.getInstanceLocation() + property + " (" + message.getType() + ")";
    }

    private static JsonSchema schema(EventType<?> type) {
        try (InputStream stream = EventJson.class.getClassLoader().getResourceAsStream(type.schemaResource())) {
            if (stream == null) {
                throw new IllegalStateException(type.schemaResource() + " is not on the class path.");
            }
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(MAPPER.readTree(stream), STRICT);
        } catch (IOException e) {
            throw new UncheckedIOException(type.schemaResource() + " is not readable.", e);
        }
    }
}
