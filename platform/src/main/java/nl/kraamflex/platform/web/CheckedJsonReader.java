package nl.kraamflex.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON body in three steps: as a tree, against the operation's own schema, and only then into the record. So all
 * faults are reported at once, and nothing the schema forbids is coerced into something it allows.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Priority(Priorities.USER - 1000)
public class CheckedJsonReader implements MessageBodyReader<Object> {
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .addModule(new JavaTimeModule())
            .build();

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != StreamedBody.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        RequestRead read = CDI.current().select(RequestRead.class).get();
        byte[] bytes = stream.readNBytes(Math.toIntExact(RequestLimits.MAX_BODY_BYTES) + 1);
        if (bytes.length > RequestLimits.MAX_BODY_BYTES) {
            throw new ProblemException(StandardProblems.bodyTooLarge(RequestLimits.MAX_BODY_BYTES));
        }
        read.body(bytes);
        List<Problem.InvalidParam> faults = new ArrayList<>(read.faults());
        @Nullable JsonNode tree = parse(bytes, faults);
        ApiContract.Operation operation = read.operation();
        if (operation == null || operation.body() == null) {
            throw new IllegalStateException(
                    "The operation that reads a %s describes no body in the API document: this is a defect."
                            .formatted(type.getSimpleName()));
        }
        if (tree != null) {
            faults.addAll(ApiContract.faults(operation.body().schema(), tree));
        }
        if (!faults.isEmpty() || tree == null) {
            throw new ProblemException(StandardProblems.invalidRequest(faults));
        }
        try {
            return STRICT.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A body that passed its schema does not fit %s: schema and record differ, this is a defect."
                            .formatted(type.getSimpleName()),
                    e);
        }
    }

    private static @Nullable JsonNode parse(byte[] bytes, List<Problem.InvalidParam> faults) {
        if (bytes.length == 0) {
            faults.add(new Problem.InvalidParam("/", "a JSON body is required"));
            return null;
        }
        try (JsonParser parser = STRICT.createParser(bytes)) {
            JsonNode tree = STRICT.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                faults.add(new Problem.InvalidParam("/", "a JSON body is required"));
                return null;
            }
            if (parser.nextToken() != null) {
                faults.add(new Problem.InvalidParam("/", "more follows after the end of the JSON value"));
                return null;
            }
            int before = faults.size();
            refuseHugeNumbers("", tree, faults);
            return faults.size() == before ? tree : null;
        } catch (StreamConstraintsException e) {
            faults.add(
                    new Problem.InvalidParam("/", "is nested too deeply or holds a text or number that is too long"));
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            faults.add(new Problem.InvalidParam(
                    "/",
                    "is not well-formed JSON"
                            + (where == null
                                    ? ""
                                    : " (line %d, column %d)".formatted(where.getLineNr(), where.getColumnNr()))));
        } catch (IOException e) {
            faults.add(new Problem.InvalidParam("/", "is not readable as JSON in UTF-8"));
        }
        return null;
    }

    private static void refuseHugeNumbers(String pointer, JsonNode node, List<Problem.InvalidParam> faults) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            if (Math.abs((long) number.scale()) > RequestLimits.MAX_NUMBER_DIGITS
                    || number.precision() > RequestLimits.MAX_NUMBER_DIGITS) {
                faults.add(new Problem.InvalidParam(pointer, "is a number with more digits than this service reads"));
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(entry ->
                            refuseHugeNumbers(pointer + "/" + escaped(entry.getKey()), entry.getValue(), faults));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                refuseHugeNumbers(pointer + "/" + i, node.get(i), faults);
            }
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
