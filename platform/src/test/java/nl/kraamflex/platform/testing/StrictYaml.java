package nl.kraamflex.platform.testing;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads YAML into records and ignores nothing: what a record does not know, or lacks, is a fault. */
final class StrictYaml {
    private static final ObjectMapper YAML = mapper();

    private StrictYaml() {}

    /**
     * Reads one document.
     *
     * @throws FaultyYaml naming the key at fault
     */
    static <T> T read(byte[] document, Class<T> type) throws FaultyYaml {
        JsonNode tree;
        try {
            tree = YAML.readTree(document);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new FaultyYaml("line %s: %s".formatted(place == null ? "unknown" : place.getLineNr(), said(e)), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot be read.", e);
        }
        if (!tree.isObject()) {
            throw new FaultyYaml("holds no keys");
        }
        return read(tree, type, "");
    }

    /**
     * Reads part of a document.
     *
     * @param key where the part stands, for messages; empty for all of it
     * @throws FaultyYaml naming the key at fault
     */
    static <T> T read(JsonNode part, Class<T> type, String key) throws FaultyYaml {
        refuseEmpty(part, key);
        try {
            return Objects.requireNonNull(YAML.treeToValue(part, type), key);
        } catch (JsonMappingException e) {
            throw new FaultyYaml(said(part, key(key, e), e), e);
        } catch (JsonProcessingException e) {
            throw new FaultyYaml("%s: %s".formatted(key, said(e)), e);
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new RequiredComponents(), new JacksonAnnotationIntrospector()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .defaultLeniency(false)
                .build();
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper;
    }

    private static void refuseEmpty(JsonNode node, String key) throws FaultyYaml {
        if (node.isNull()) {
            throw new FaultyYaml("%s has no value: give one, or leave the key out".formatted(key));
        }
        for (var member : node.properties()) {
            refuseEmpty(member.getValue(), key.isEmpty() ? member.getKey() : key + "." + member.getKey());
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                refuseEmpty(node.path(i), "%s[%d]".formatted(key, i));
            }
        }
    }

    private static String said(JsonNode part, String key, JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return "%s is unknown: the keys here are %s".formatted(key, known(unknown.getKnownPropertyIds()));
        }
        JsonNode around = part;
        String last = null;
        for (JsonMappingException.Reference step : fault.getPath()) {
            around = last == null ? around : around.path(last);
            last = step.getFieldName();
            if (last == null) {
                around = around.path(step.getIndex());
            }
        }
        // Jackson finds a misspelt key only after it has missed the right one, so this names what stands there instead.
        return last != null && !around.has(last)
                ? "%s is missing: the keys found here are %s".formatted(key, known(names(around)))
                : "%s: %s".formatted(key, said(fault));
    }

    private static List<Object> names(JsonNode node) {
        return node.properties().stream().<Object>map(Map.Entry::getKey).toList();
    }

    private static String said(JsonProcessingException fault) {
        return Optional.ofNullable(fault.getOriginalMessage())
                .orElse("is not readable")
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static String known(@Nullable Collection<Object> keys) {
        return keys == null || keys.isEmpty()
                ? "none"
                : keys.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String key(String start, JsonMappingException fault) {
        StringBuilder key = new StringBuilder(start);
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                key.append('[').append(step.getIndex()).append(']');
            } else {
                key.append(key.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return key.toString();
    }

    /** Takes the nullness of a record's components for what must be given, which Jackson does not do by itself. */
    private static final class RequiredComponents extends NopAnnotationIntrospector {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
            if (!(member instanceof AnnotatedParameter parameter)
                    || components == null
                    || parameter.getOwner().getParameterCount() != components.length) {
                return null;
            }
            RecordComponent component = components[parameter.getIndex()];
            return component.getType() != boolean.class
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }
}
