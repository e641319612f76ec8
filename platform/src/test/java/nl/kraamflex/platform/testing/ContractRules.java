package nl.kraamflex.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.platform.web.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every operation of every service must do, whatever it is about. A service has one {@code @QuarkusTest} subclass. */
public abstract class ContractRules {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOME_ID = "019b0000-0000-7000-8000-000000000000";

    private final ApiContract contract = ApiContract.load();

    /** A token with every role of the service, for organisation 33000001. */
    protected abstract String token();

    /** A token of the same organisation without any role. */
    protected abstract String tokenWithoutRoles();

    /** A token with every role that names no organisation. */
    protected abstract String tokenWithoutOrganisation();

    /** Tokens that are wrong in one way each, by what is wrong. */
    protected abstract Map<String, String> wrongTokens();

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(contract));
        RestAssured.urlEncodingEnabled = false;
    }

    private List<ApiContract.Operation> secured() {
        List<ApiContract.Operation> operations = contract.operations().values().stream()
                .filter(operation -> !operation.open())
                .toList();
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private static String address(ApiContract.Operation operation) {
        return "/v1"
                + operation
                        .path()
                        .replace("{date}", "2026-01-05")
                        .replace("{deadLetterId}", "999999999")
                        .replaceAll("\\{(version|otherVersion)}", "1")
                        .replaceAll("\\{[^}]+}", SOME_ID);
    }

    private static Response call(RequestSpecification request, ApiContract.Operation operation) {
        RequestSpecification complete = operation.body() == null
                ? request
                : request.contentType(ContentType.JSON).body("{}");
        return complete.request(operation.method().toUpperCase(Locale.ROOT), address(operation));
    }

    @Test
    void the_committed_document_is_the_one_served() throws IOException {
        Path committed = Path.of("openapi.json");
        String document = KeepsTheContract.pretty(contract.document());
        if (Boolean.getBoolean("kraamflex.update-documents")) {
            Files.writeString(committed, document);
        }
        assertThat(committed)
                .withFailMessage(
                        "openapi.json differs from the service's API; run ./kraamflex test -Dkraamflex.update-documents=true "
                                + "and review the difference")
                .hasContent(document);
        ObjectNode served =
                (ObjectNode) JSON.readTree(given().get("/v1/openapi.json").asByteArray());
        ObjectNode expected = (ObjectNode) JSON.readTree(document);
        assertThat(served.path("servers").path(0).path("url").asText()).endsWith("/v1");
        for (ObjectNode either : List.of(served, expected)) {
            either.remove("servers");
            ((ObjectNode) either.path("info")).remove("contact");
        }
        assertThat((JsonNode) served).isEqualTo(expected);
    }

    @Test
    void the_document_is_open_to_every_origin_and_nothing_else_is() {
        assertThat(given().header("Origin", "https://elsewhere.example")
                        .get("/v1/openapi.json")
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        for (ApiContract.Operation operation : secured()) {
            Response answer =
                    call(given().auth().oauth2(token()).header("Origin", "https://elsewhere.example"), operation);
            assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        }
    }

    @Test
    void the_version_in_settings_and_document_is_the_same() {
        assertThat(given().get("/v1/openapi.json").header("API-Version")).isEqualTo(contract.version());
    }

    @Test
    void every_operation_is_served_and_asks_for_a_token() {
        for (ApiContract.Operation operation : secured()) {
            Response answer = call(given(), operation);
            assertThat(answer.statusCode()).as(operation.id()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void every_operation_refuses_every_wrong_token() {
        assertThat(wrongTokens()).isNotEmpty();
        wrongTokens().forEach((wrong, token) -> {
            for (ApiContract.Operation operation : secured()) {
                assertThat(call(given().auth().oauth2(token), operation).statusCode())
                        .as(operation.id() + " with " + wrong)
                        .isEqualTo(401);
            }
        });
    }

    @Test
    void a_token_in_the_query_opens_nothing() {
        for (ApiContract.Operation operation : secured()) {
            assertThat(call(given().queryParam("access_token", token()), operation)
                            .statusCode())
                    .as(operation.id())
                    .isEqualTo(401);
        }
    }

    @Test
    void every_operation_asks_for_its_role() {
        for (ApiContract.Operation operation : secured()) {
            assertThat(call(given().auth().oauth2(tokenWithoutRoles()), operation)
                            .statusCode())
                    .as(operation.id())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_token_without_organisation_opens_nothing() {
        for (ApiContract.Operation operation : secured()) {
            assertThat(call(given().auth().oauth2(tokenWithoutOrganisation()), operation)
                            .statusCode())
                    .as(operation.id())
                    .isEqualTo(403);
        }
    }

    @Test
    void an_id_that_is_none_is_named_and_an_unknown_one_is_not_found() {
        for (ApiContract.Operation operation : secured()) {
            if (!operation.path().contains("{caseId}") || operation.body() != null) {
                continue;
            }
            String malformed = address(operation).replace(SOME_ID, "17");
            given().auth()
                    .oauth2(token())
                    .request(operation.method().toUpperCase(Locale.ROOT), malformed)
                    .then()
                    .statusCode(400)
                    .body("invalidParams[0].name", org.hamcrest.Matchers.equalTo("caseId"));
            assertThat(call(given().auth().oauth2(token()), operation).statusCode())
                    .as(operation.id())
                    .isEqualTo(404);
        }
    }

    @Test
    void bodies_are_refused_with_everything_that_is_wrong() {
        for (ApiContract.Operation operation : secured()) {
            if (operation.body() == null) {
                continue;
            }
            String method = operation.method().toUpperCase(Locale.ROOT);
            RequestSpecification json = given().auth().oauth2(token()).contentType(ContentType.JSON);
            for (String body :
                    List.of("", "{", "[]", "null", "17", "{\"a\":1,\"a\":2}", "{} {}", "{\"surprise\": 1e999999999}")) {
                assertThat(given().spec(json)
                                .body(body)
                                .request(method, address(operation))
                                .statusCode())
                        .as(operation.id() + " with body " + body)
                        .isEqualTo(400);
            }
            given().auth()
                    .oauth2(token())
                    .contentType(ContentType.JSON)
                    .body("{\"surprise\": true}")
                    .request(method, address(operation))
                    .then()
                    .statusCode(400)
                    .body("invalidParams.name", org.hamcrest.Matchers.hasItem("/surprise"));
            assertThat(given().auth()
                            .oauth2(token())
                            .contentType("text/plain")
                            .body("hours: 3")
                            .request(method, address(operation))
                            .statusCode())
                    .as(operation.id() + " with text")
                    .isEqualTo(415);
            assertThat(given().auth()
                            .oauth2(token())
                            .contentType(ContentType.JSON)
                            .body("{\"surprise\": \"" + "x".repeat(1_100_000) + "\"}")
                            .request(method, address(operation))
                            .statusCode())
                    .as(operation.id() + " with more than a megabyte")
                    .isEqualTo(operation.streamed() ? 400 : 413);
        }
    }

    @Test
    void addresses_that_do_not_exist_answer_with_problems() {
        for (String path : List.of("/v1/nothing", "/v1/openapi.json/", "/v1/", "/nothing")) {
            assertThat(given().auth().oauth2(token()).get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        for (ApiContract.Operation operation : secured()) {
            assertThat(given().auth()
                            .oauth2(token())
                            .get(address(operation) + "/")
                            .statusCode())
                    .as(operation.path() + "/")
                    .isEqualTo(404);
        }
    }

    @Test
    void malformed_addresses_answer_with_problems() throws IOException {
        for (String path : List.of("/v1/%zz", "/v1/openapi.json?x=%zz", "/%")) {
            assertThat(raw(path)).as(path).startsWith("HTTP/1.1 400").contains(Problem.MEDIA_TYPE, "API-Version");
        }
    }

    @Test
    void addresses_and_headers_that_are_too_long_answer_with_problems() {
        assertThat(given().get("/v1/anything?" + "x".repeat(9_000)).statusCode())
                .isEqualTo(414);
        assertThat(given().header("X-Long", "x".repeat(20_000))
                        .get("/v1/anything")
                        .statusCode())
                .isEqualTo(431);
    }

    /** Clients refuse to send such addresses, so this writes the request by hand. */
    private static String raw(String path) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_bare_options_is_no_operation() {
        for (ApiContract.Operation operation : secured()) {
            Response answer = given().options(address(operation));
            assertThat(answer.statusCode()).as("OPTIONS " + operation.path()).isEqualTo(405);
            assertThat(answer.header("Allow")).contains(operation.method().toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void unknown_methods_queries_and_media_types_are_refused() {
        for (ApiContract.Operation operation : secured()) {
            Response wrongMethod = given().auth().oauth2(token()).patch(address(operation));
            assertThat(wrongMethod.statusCode()).as("PATCH " + operation.path()).isEqualTo(405);
            assertThat(wrongMethod.header("Allow")).contains(operation.method().toUpperCase(Locale.ROOT));
            if (operation.method().equals("get")) {
                given().auth()
                        .oauth2(token())
                        .get(address(operation) + "?surprise=1")
                        .then()
                        .statusCode(400)
                        .body("invalidParams.name", org.hamcrest.Matchers.hasItem("surprise"));
                assertThat(given().auth()
                                .oauth2(token())
                                .accept("image/png")
                                .get(address(operation))
                                .statusCode())
                        .as(operation.id() + " as a picture")
                        .isEqualTo(406);
            }
        }
    }

    @Test
    void posts_that_make_something_need_an_idempotency_key() {
        for (ApiContract.Operation operation : secured()) {
            boolean keyed = operation.parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals("Idempotency-Key"));
            if (keyed) {
                call(given().auth().oauth2(token()), operation)
                        .then()
                        .statusCode(400)
                        .body("invalidParams.name", org.hamcrest.Matchers.hasItem("Idempotency-Key"));
            }
        }
    }
}
