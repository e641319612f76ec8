package nl.kraamflex.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import nl.kraamflex.platform.web.ApiContract;

/**
 * Holds every answer that a test gets against the API document: documented status, body of the documented schema or form, the
 * version and security headers, problem details for every refusal.
 */
public final class KeepsTheContract implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

    private final ApiContract contract;

    public KeepsTheContract(ApiContract contract) {
        this.contract = contract;
    }

    /** Operations and statuses that were seen, such as {@code openCase 201}. */
    public static Set<String> seen() {
        return Set.copyOf(SEEN);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/v1")) {
            check(request.getMethod(), path, answer);
        }
        return answer;
    }

    private void check(String method, String path, Response answer) {
        String call = method + " " + path + " " + answer.statusCode();
        expect(contract.version().equals(answer.header("API-Version")), call + " lacks the header API-Version");
        expect("nosniff".equals(answer.header("X-Content-Type-Options")), call + " lacks X-Content-Type-Options");
        expect("DENY".equals(answer.header("X-Frame-Options")), call + " lacks X-Frame-Options");
        expect(answer.header("Strict-Transport-Security") != null, call + " lacks Strict-Transport-Security");
        String policy = answer.header("Content-Security-Policy");
        expect(policy != null && policy.contains("frame-ancestors 'none'"), call + " lacks Content-Security-Policy");
        if (answer.statusCode() >= 400) {
            expect(
                    answer.contentType().startsWith("application/problem+json"),
                    call + " answers " + answer.contentType() + " instead of problem details");
            JsonNode problem = json(answer);
            for (String member : List.of("type", "title", "status", "detail")) {
                expect(problem.hasNonNull(member), call + ": the problem has no " + member);
            }
            expect(problem.path("status").asInt() == answer.statusCode(), call + ": status in body and line differ");
        }
        Optional<ApiContract.Operation> operation = operation(method, path);
        String caching = operation
                .flatMap(known -> contract.answerHeader(known.id(), answer.statusCode(), "Cache-Control"))
                .orElse("no-store");
        expect(caching.equals(answer.header("Cache-Control")), call + " lacks Cache-Control: " + caching);
        if (operation.isEmpty()) {
            expect(answer.statusCode() >= 400, call + " is not documented and did not refuse");
            return;
        }
        String id = operation.get().id();
        SEEN.add(id + " " + answer.statusCode());
        if (answer.statusCode() == 304 || answer.statusCode() == 204) {
            return;
        }
        String mediaType = answer.contentType().replaceFirst("\\s*;.*", "");
        if (!mediaType.endsWith("json")) {
            expect(
                    contract.documents(id, answer.statusCode(), mediaType),
                    call + " answers " + mediaType + ", which operation " + id + " does not document");
            return;
        }
        Optional<JsonSchema> schema = contract.answerSchema(id, answer.statusCode());
        expect(schema.isPresent(), call + " is a status that operation " + id + " does not document");
        var faults = schema.orElseThrow().validate(json(answer));
        expect(faults.isEmpty(), call + " does not keep its schema: " + faults);
    }

    private Optional<ApiContract.Operation> operation(String method, String path) {
        return contract.operations().values().stream()
                .filter(operation -> operation.method().equalsIgnoreCase(method))
                .filter(operation -> path.matches("/v1" + operation.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst();
    }

    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (java.io.IOException e) {
            throw new AssertionError("The answer is not JSON: " + answer.asString(), e);
        }
    }

    private static void expect(boolean held, String otherwise) {
        if (!held) {
            throw new AssertionError(otherwise);
        }
    }

    /** Pretty JSON with a final newline, as documents are committed. */
    public static String pretty(JsonNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
