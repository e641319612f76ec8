package nl.kraamflex.bench.validation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes a JSON object apart while it comes in, so that ten thousands of entries never stand in memory as JSON: the entries
 * of lists named beforehand are handed on one by one, everything else is kept.
 */
final class JsonParts {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonParts() {}

    /**
     * Reads an object.
     *
     * @param name stands for the object in messages
     * @param lists for each list to hand on what takes its entries, in the order in which they come
     * @return all other fields
     */
    static Node read(String name, InputStream in, Map<String, Consumer<Node>> lists) {
        try (JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable(name + " is no JSON object");
            }
            ObjectNode others = JSON.createObjectNode();
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                Consumer<Node> list = lists.get(field);
                if (list == null) {
                    others.set(field, parser.<JsonNode>readValueAsTree());
                } else if (value == JsonToken.START_ARRAY) {
                    handOn(name + "." + field, parser, list);
                } else {
                    throw new Unreadable("%s.%s is no list".formatted(name, field));
                }
            }
            return new Node(name, others);
        } catch (IOException broken) {
            throw new Unreadable(name + " is no JSON: " + broken.getMessage(), broken);
        }
    }

    private static void handOn(String name, JsonParser parser, Consumer<Node> list) throws IOException {
        for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY; at++) {
            list.accept(new Node("%s[%d]".formatted(name, at), parser.readValueAsTree()));
        }
    }
}
