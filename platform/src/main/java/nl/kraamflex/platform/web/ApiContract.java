package nl.kraamflex.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service's OpenAPI 3.1 document as a contract that is kept: it is served as written, and every request is checked
 * against the schema of its own operation before it is bound to a record.
 *
 * <p>The document is put together from the service's {@code openapi/service.yaml} and the parts all services share
 * ({@code openapi/shared.yaml}). An operation's {@code operationId} is the name of the REST method that answers it.
 */
public final class ApiContract {
    /**
     * One documented operation.
     *
     * @param open whether it asks for no token
     * @param streamed whether it reads its body by itself, see {@link StreamedBody}
     */
    public record Operation(
            String id,
            String method,
            String path,
            List<Parameter> parameters,
            @Nullable Body body,
            boolean open,
            boolean streamed) {}

    /** A documented parameter with the check its text must pass. */
    public record Parameter(String name, String in, boolean required, String jsonType, JsonSchema schema) {}

    /** A documented request body. */
    public record Body(boolean required, JsonSchema schema) {}

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final String STREAMED_BODY = "x-streamed-body";
    private static final String CONSUMES_EVENTS = "x-consumes-events";
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .locale(Locale.ROOT)
            .build();

    private final ObjectNode document;
    private final Map<String, Operation> operations = new TreeMap<>();

    private ApiContract(ObjectNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> METHODS.forEach(method -> {
                    JsonNode described = path.getValue().path(method);
                    if (!described.isMissingNode()) {
                        Operation operation = read(path.getKey(), method, described);
                        if (operations.put(operation.id(), operation) != null) {
                            throw new IllegalStateException(
                                    "operationId '%s' is used twice: give each operation its own."
                                            .formatted(operation.id()));
                        }
                    }
                }));
    }

    /**
     * Reads the document of the service on the class path.
     *
     * @throws IllegalStateException when a part is missing or an operation has no id
     */
    public static ApiContract load() {
        ObjectNode service = resource("openapi/service.yaml");
        List<String> parts = new ArrayList<>(List.of("openapi/shared.yaml"));
        if (service.path(CONSUMES_EVENTS).asBoolean()) {
            parts.add("openapi/consumer.yaml");
        }
        service.remove(CONSUMES_EVENTS);
        for (String part : parts) {
            add(part, resource(part), service);
        }
        return new ApiContract(service);
    }

    private static void add(String name, ObjectNode part, ObjectNode service) {
        part.path("components").properties().forEach(kind -> {
            ObjectNode target = service.withObject("/components/" + kind.getKey());
            kind.getValue().properties().forEach(component -> {
                if (target.has(component.getKey())) {
                    throw new IllegalStateException(
                            "openapi: components/%s/%s stands in service.yaml and in %s: keep one."
                                    .formatted(kind.getKey(), component.getKey(), name));
                }
                target.set(component.getKey(), component.getValue());
            });
        });
        part.path("paths")
                .properties()
                .forEach(path -> service.withObject("/paths").set(path.getKey(), path.getValue()));
    }

    /** The document without the installation's own address and contact: what is committed and reviewed. */
    public JsonNode document() {
        return document;
    }

    /** The document as an installation serves it. */
    JsonNode documentFor(String publicUrl, String contactName, String contactEmail, String contactUrl) {
        ObjectNode copy = document.deepCopy();
        ArrayNode servers = copy.putArray("servers");
        servers.addObject().put("url", publicUrl + "/v1");
        copy.withObject("/info/contact")
                .put("name", contactName)
                .put("email", contactEmail)
                .put("url", contactUrl);
        return copy;
    }

    /** {@code info.version}, which every response repeats in the header {@code API-Version}. */
    public String version() {
        return document.path("info").path("version").asText();
    }

    /** The operations by id, in alphabetical order. */
    public Map<String, Operation> operations() {
        return Collections.unmodifiableMap(operations);
    }

    /**
     * The methods an address knows, for the header {@code Allow}.
     *
     * @param path of a request, with the base path
     */
    String methodsOf(String path) {
        return operations.values().stream()
                .filter(operation -> path.matches("/v1" + operation.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .map(operation -> operation.method().toUpperCase(Locale.ROOT))
                .flatMap(method -> method.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(method))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /**
     * Whether an operation reads its body by itself.
     *
     * @param method of a request, in capitals
     * @param path of a request, with the base path
     */
    boolean streams(String method, String path) {
        return operations.values().stream()
                .anyMatch(operation -> operation.streamed()
                        && operation.method().toUpperCase(Locale.ROOT).equals(method)
                        && path.equals("/v1" + operation.path()));
    }

    Optional<Operation> operation(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    /**
     * The schema of an answer, for tests that hold every answer against the document.
     *
     * @return empty when the operation does not document that status with content
     */
    public Optional<JsonSchema> answerSchema(String operationId, int status) {
        JsonNode content = answerContent(operationId, status);
        for (String type : List.of("application/json", Problem.MEDIA_TYPE)) {
            JsonNode schema = content.path(type).path("schema");
            if (!schema.isMissingNode()) {
                return Optional.of(schema(schema));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether an answer can have a form, for tests of answers that are no JSON.
     *
     * @param mediaType without parameters, such as {@code text/html}
     */
    public boolean documents(String operationId, int status, String mediaType) {
        return answerContent(operationId, status).has(mediaType);
    }

    /**
     * The one value that the document gives for a header of an answer, for tests.
     *
     * @return empty when it documents no such header, or leaves its value open
     */
    public Optional<String> answerHeader(String operationId, int status, String header) {
        JsonNode value = resolve(
                        resolve(answer(operationId, status).path("headers").path(header))
                                .path("schema"))
                .path("const");
        return value.isMissingNode() ? Optional.empty() : Optional.of(value.asText());
    }

    private JsonNode answerContent(String operationId, int status) {
        return answer(operationId, status).path("content");
    }

    private JsonNode answer(String operationId, int status) {
        Operation operation = operations.get(operationId);
        if (operation == null) {
            return MissingNode.getInstance();
        }
        return resolve(document.path("paths")
                .path(operation.path())
                .path(operation.method())
                .path("responses")
                .path(Integer.toString(status)));
    }

    /** Every fault of a value, sorted by pointer, each saying what was found where that is no free text. */
    static List<Problem.InvalidParam> faults(JsonSchema schema, JsonNode value) {
        List<Problem.InvalidParam> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ValidationMessage message : schema.validate(value)) {
            String pointer = message.getInstanceLocation().toString();
            String property = message.getProperty();
            String name = property == null ? pointer : pointer + "/" + property;
            JsonNode found = message.getInstanceNode();
            String reason = reason(message, pointer) + given(message, found);
            if (seen.add(name + reason)) {
                faults.add(new Problem.InvalidParam(name.isEmpty() ? "/" : name, reason));
            }
        }
        faults.sort(Comparator.comparing(Problem.InvalidParam::name));
        return faults;
    }

    private static String reason(ValidationMessage message, String pointer) {
        return switch (message.getType()) {
            case "additionalProperties", "unevaluatedProperties" ->
                "is not a field of this request; check its spelling";
            case "required" -> "is required";
            case "multipleOf" -> "must be a multiple of " + argument(message);
            case "minimum" -> "must be at least " + argument(message);
            case "exclusiveMinimum" -> "must be more than " + argument(message);
            case "maximum" -> "must be at most " + argument(message);
            case "enum" -> "must be one of " + argument(message);
            case "type" -> "must be of type " + typeWanted(message);
            case "format" -> "must be a " + argument(message).replaceAll(" .*", "") + formatExample(argument(message));
            default -> {
                String text = message.getMessage();
                yield text.startsWith(pointer + ": ") ? text.substring(pointer.length() + 2) : text;
            }
        };
    }

    private static String argument(ValidationMessage message) {
        Object[] arguments = message.getArguments();
        return arguments.length == 0 ? "" : String.valueOf(arguments[0]);
    }

    private static String typeWanted(ValidationMessage message) {
        Object[] arguments = message.getArguments();
        return arguments.length == 0 ? "" : String.valueOf(arguments[arguments.length - 1]);
    }

    private static String formatExample(String format) {
        return switch (format.replaceAll(" .*", "")) {
            case "date" -> " such as 2026-01-31";
            case "date-time" -> " with offset, such as 2026-01-31T23:15:00+01:00";
            case "uuid" -> " such as 019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10";
            default -> "";
        };
    }

    /** Values are repeated only where they cannot be about a person: numbers, truth values, and texts of a fixed form. */
    private static String given(ValidationMessage message, @Nullable JsonNode found) {
        if (found == null) {
            return "";
        }
        boolean fixedForm =
                message.getType().equals("enum") || message.getType().equals("format");
        if (found.isNumber()
                || found.isBoolean()
                || (fixedForm && found.isTextual() && found.asText().length() <= 40)) {
            String text = found.asText();
            return text.length() <= 40 ? "; it was " + text : "";
        }
        return "";
    }

    private Operation read(String path, String method, JsonNode described) {
        String id = described.path("operationId").asText();
        if (id.isEmpty()) {
            throw new IllegalStateException("openapi: %s %s has no operationId: add one.".formatted(method, path));
        }
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode entry : described.path("parameters")) {
            JsonNode parameter = resolve(entry);
            JsonNode schema = resolve(parameter.path("schema"));
            parameters.add(new Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    parameter.path("required").asBoolean(),
                    schema.path("type").asText("string"),
                    schema(parameter.path("schema"))));
        }
        JsonNode body = resolve(described.path("requestBody"));
        JsonNode bodySchema = body.path("content").path("application/json").path("schema");
        return new Operation(
                id,
                method,
                path,
                List.copyOf(parameters),
                bodySchema.isMissingNode()
                        ? null
                        : new Body(body.path("required").asBoolean(), schema(bodySchema)),
                described.path("security").isArray()
                        && described.path("security").isEmpty(),
                described.path(STREAMED_BODY).asBoolean());
    }

    private JsonSchema schema(JsonNode node) {
        ObjectNode whole = node.deepCopy();
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole, STRICT);
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#/") ? document.at(reference.substring(1)) : node;
    }

    private static ObjectNode resource(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream stream = loader.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "'%s' is not on the class path: every service describes its API there.".formatted(name));
            }
            return (ObjectNode) YAML.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("'%s' is not readable as YAML.".formatted(name), e);
        }
    }
}
