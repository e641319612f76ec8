package nl.kraamflex.billing.messaging.claimfile;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import nl.kraamflex.billing.domain.layout.FieldType;
import nl.kraamflex.billing.domain.layout.FileLayout;
import nl.kraamflex.billing.domain.layout.LayoutCompletion;
import nl.kraamflex.billing.domain.layout.LayoutField;
import nl.kraamflex.billing.domain.layout.LayoutSource;
import nl.kraamflex.billing.domain.layout.Presence;
import nl.kraamflex.billing.domain.layout.RecordLayout;
import nl.kraamflex.billing.domain.layout.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads layouts as they are written in YAML, and passes over nothing. */
final class LayoutFile {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private LayoutFile() {}

    /** A layout as a whole. */
    private record Whole(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String messageCode,
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) String subVersion,
            @JsonProperty(required = true) int recordLength,
            @JsonProperty(required = true) int returnLength,
            @JsonProperty(required = true) TimeUnit timeUnit,
            @JsonProperty(required = true) List<Part> records,
            @JsonProperty(required = true) List<Part> returned) {}

    /** A record of it. */
    private record Part(
            @JsonProperty(required = true) String type,
            @Nullable Boolean openEnded,
            @JsonProperty(required = true) List<Field> fields) {}

    /** A field of it. */
    private record Field(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) FieldType type,
            @JsonProperty(required = true) int start,
            @JsonProperty(required = true) int length,
            @JsonProperty(required = true) Presence presence,
            @Nullable String source,
            @Nullable String constant) {
        LayoutField field() {
            return new LayoutField(id, name, type, start, length, presence, content());
        }

        private LayoutField.Content content() {
            if (source != null && constant != null) {
                throw new LayoutFaulty("field %s has source and constant: keep one.".formatted(id));
            }
            if (constant != null) {
                return new LayoutField.Content.Constant(constant);
            }
            return source == null
                    ? new LayoutField.Content.Nothing()
                    : new LayoutField.Content.From(LayoutSource.named(source)
                            .orElseThrow(() -> new LayoutFaulty(
                                    "field %s has the source %s, which does not exist.".formatted(id, source))));
        }
    }

    /** What an operator adds. */
    private record Addition(
            @JsonProperty(required = true) String completes,
            @JsonProperty(required = true) String record,
            @Nullable Boolean overridesKnown,
            @Nullable String messageCode,
            @Nullable TimeUnit timeUnit,
            @JsonProperty(required = true) List<Field> fields) {}

    /**
     * Reads a whole layout.
     *
     * @throws LayoutFaulty naming what is wrong
     */
    static FileLayout layout(byte[] yaml) {
        Whole whole = read(yaml, Whole.class);
        return new FileLayout(
                whole.id(),
                whole.messageCode(),
                whole.version(),
                whole.subVersion(),
                whole.recordLength(),
                whole.returnLength(),
                whole.timeUnit(),
                whole.records().stream()
                        .map(part -> record(part, whole.recordLength()))
                        .toList(),
                whole.returned().stream()
                        .map(part -> record(part, whole.returnLength()))
                        .toList());
    }

    private static RecordLayout record(Part part, int length) {
        return new RecordLayout(
                part.type(),
                length,
                part.fields().stream().map(Field::field).toList(),
                part.openEnded() != null && part.openEnded());
    }

    /**
     * Reads what an operator adds to a layout.
     *
     * @throws LayoutFaulty naming what is wrong
     */
    static LayoutCompletion completion(byte[] yaml) {
        Addition addition = read(yaml, Addition.class);
        return new LayoutCompletion(
                addition.completes(),
                addition.record(),
                addition.overridesKnown() != null && addition.overridesKnown(),
                addition.messageCode(),
                addition.timeUnit(),
                addition.fields().stream().map(Field::field).toList());
    }

    private static <T> T read(byte[] yaml, Class<T> type) {
        try {
            return YAML.readValue(yaml, type);
        } catch (JsonProcessingException e) {
            throw new LayoutFaulty(e.getOriginalMessage());
        } catch (IOException e) {
            throw new LayoutFaulty("cannot be read: " + e.getMessage());
        }
    }
}
