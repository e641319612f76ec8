package nl.kraamflex.scheduling.rest.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.distribution.FamilyObjective;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.VisitRules;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regions over HTTP. What the reader refuses field by field is tested beside it. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class RegionDistributionsTest {
    private static final String ADDRESS = "/v1/region-distributions";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN =
            TestTokens.forOrganisation("33000001").roles("scheduling-read").sign();
    private static final String DAY =
            "{\"day\":1,\"kind\":\"REQUIRED\",\"minHours\":3,\"maxHours\":8,\"wishedHours\":7}";
    private static final String FAMILY =
            "{\"key\":\"A-17\",\"birthDate\":\"2026-01-05\",\"indicatedHours\":24,\"days\":[" + DAY + "]}";
    private static final String CAPACITY = "{\"date\":\"2026-01-05\",\"hours\":7}";

    /** Crowded enough that no proof is found in the time a test takes. */
    private static final GeneratedRegion HARD = new GeneratedRegion(2000, 28, 10, 90, ",\"stepBudget\":1000000000000");

    @Inject
    MeterRegistry metrics;

    @TestHTTPResource(value = "/health/ready", management = true)
    @SuppressWarnings("NullAway.Init")
    URI readiness;

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to("2026-01-05T08:30:00Z");
    }

    private static Response post(String body) {
        return given().auth()
                .oauth2(TOKEN)
                .contentType(ContentType.JSON)
                .body(body)
                .post(ADDRESS);
    }

    private static String request(String capacity, String families, String rest) {
        return "{\"capacity\":[" + capacity + "],\"families\":[" + families + "]" + rest + "}";
    }

    private static String text(GeneratedRegion region) {
        try (InputStream body = region.body()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegionProblem problem(GeneratedRegion region) throws IOException {
        return RegionRequestReader.read(region.body(), List.of(), _ -> {})
                .problem(PlanningSettings.on(DatedLaw.shipped(), LocalDate.parse("2026-01-05"), Pattern.USUAL));
    }

    private static JsonNode withoutTime(Response answer) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(answer.asByteArray());
        tree.remove("elapsedMillis");
        return tree;
    }

    private static int quanta(JsonNode hours) {
        return hours.decimalValue().multiply(BigDecimal.valueOf(4)).intValueExact();
    }

    @Test
    void the_example_of_the_document_is_the_answer_to_its_request() throws IOException {
        JsonNode document = ApiContract.load().document();
        String asked = document.at(
                        "/paths/~1region-distributions/post/requestBody/content/application~1json/examples/scarce/value")
                .toString();
        ObjectNode told = (ObjectNode) document.at("/components/examples/RegionDistribution/value");
        told.remove("elapsedMillis");

        assertThat(withoutTime(post(asked))).isEqualTo(JSON.readTree(told.toString()));
    }

    @Test
    void value_bound_hours_and_dates_of_an_answer_can_be_recomputed() throws IOException {
        GeneratedRegion region = new GeneratedRegion(60, 10, 8, 85, ",\"asOf\":\"2026-01-10\"");
        RegionProblem problem = problem(region);

        Response answer = post(text(region));

        answer.then().statusCode(200);
        JsonNode told = JSON.readTree(answer.asByteArray());
        assertThat(told.at("/weights/uncovered").asLong())
                .isEqualTo(problem.weights().uncovered());
        Map<LocalDate, Integer> used = new HashMap<>();
        long value = 0;
        for (int f = 0; f < problem.families().size(); f++) {
            value += recomputed(problem.families().get(f), told.at("/families/" + f), used);
        }
        List<Long> prices = new ArrayList<>();
        long worth = 0;
        for (JsonNode date : told.path("dates")) {
            int capacity = quanta(date.path("capacityHours"));
            int usedThere = used.getOrDefault(LocalDate.parse(date.path("date").asText()), 0);
            long price = date.path("pricePerQuantum").asLong();
            assertThat(quanta(date.path("usedHours"))).isEqualTo(usedThere);
            assertThat(quanta(date.path("uncoveredHours"))).isEqualTo(Math.max(0, usedThere - capacity));
            assertThat(date.path("pricePerHour").asLong()).isEqualTo(4 * price);
            value += problem.weights().uncovered() * Math.max(0, usedThere - capacity);
            worth += price * capacity;
            prices.add(price);
        }
        assertThat(told.path("value").asLong()).isEqualTo(value);
        long priceBound = bestAt(prices, problem) - worth;
        assertThat(told.path("lowerBound").asLong())
                .isGreaterThanOrEqualTo(priceBound)
                .isLessThanOrEqualTo(value);
        if (told.path("boundBy").asText().equals("PRICES")) {
            assertThat(told.path("lowerBound").asLong()).isEqualTo(priceBound);
        }
    }

    private static long recomputed(RegionFamily family, JsonNode told, Map<LocalDate, Integer> used) {
        assertThat(told.path("key").asText()).isEqualTo(family.key());
        FamilyProblem problem = family.problem();
        List<Integer> quanta =
                new ArrayList<>(Collections.nCopies(problem.days().size(), 0));
        for (JsonNode day : told.path("days")) {
            quanta.set(day.path("day").asInt() - 1, quanta(day.path("hours")));
            used.merge(family.dateOf(day.path("day").asInt()), quanta(day.path("hours")), Integer::sum);
        }
        assertThat(VisitRules.breaches(problem, quanta)).isEmpty();
        FamilyPlan plan = FamilyPlan.of(problem, quanta);
        assertThat(quanta(told.path("missingHours"))).isEqualTo(plan.missing());
        assertThat(quanta(told.path("plannedHours"))).isEqualTo(problem.toPlan() - plan.missing());
        assertThat(told.path("belowGuarantee").asBoolean()).isEqualTo(plan.belowGuarantee() > 0);
        return FamilyObjective.of(problem, quanta).total();
    }

    private static long bestAt(List<Long> prices, RegionProblem problem) {
        long best = 0;
        for (RegionFamily family : problem.families()) {
            List<Long> own = new ArrayList<>();
            long from = ChronoUnit.DAYS.between(problem.firstDate(), family.birthDate());
            for (int k = 0; k < family.problem().days().size(); k++) {
                own.add(prices.get((int) from + k));
            }
            best += ((FamilyPlan) new FamilySolver().solve(family.problem().withPrices(own))).value();
        }
        return best;
    }

    @Test
    void the_same_request_has_the_same_answer_whatever_its_keys_and_the_order_of_its_members() throws IOException {
        String body = text(new GeneratedRegion(40, 10, 8, 80, ""));
        int families = body.indexOf(",\"families\"");
        String turned = "{" + body.substring(families + 1, body.length() - 1) + "," + body.substring(1, families) + "}";

        JsonNode first = withoutTime(post(body));

        assertThat(withoutTime(post(body))).isEqualTo(first);
        assertThat(withoutTime(post(turned))).isEqualTo(first);
        assertThat(withoutTime(post(body.replace("\"F-", "\"other-")))
                        .toString()
                        .replace("other-", "F-"))
                .isEqualTo(first.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"stepBudget\":1000 | STEPS",
                "\"targetGap\":1,\"stepBudget\":1000000000 | TARGET_GAP",
                "\"timeLimitSeconds\":0.001,\"stepBudget\":1000000000 | TIME"
            })
    void a_search_ends_as_wished_and_says_so(String limit, String stoppedBy) {
        post(text(new GeneratedRegion(HARD.families(), HARD.dates(), HARD.days(), HARD.percent(), "," + limit)))
                .then()
                .statusCode(200)
                .body("stoppedBy", equalTo(stoppedBy));
    }

    @Test
    void a_small_region_is_planned_to_a_proof() {
        post(request(CAPACITY, FAMILY, ""))
                .then()
                .statusCode(200)
                .body("stoppedBy", equalTo("PROOF"))
                .body("gap", equalTo(0))
                .body("shapedGap", equalTo(0))
                .body("families[0].days[0].hours", equalTo(7))
                .body("dates[0].usedHours", equalTo(7));
    }

    @Test
    void uncovered_care_is_given_and_named() {
        post(request(CAPACITY.replace("7}", "1.75}"), FAMILY, ""))
                .then()
                .statusCode(200)
                .body("families[0].plannedHours", equalTo(3))
                .body("families[0].belowGuarantee", equalTo(true))
                .body("dates[0].uncoveredHours", equalTo(1.25f))
                .body("dates[0].pricePerQuantum", equalTo(1_000_000_000))
                .body("dates[0].scarcity", equalTo(1250));
    }

    @Test
    void a_family_whose_required_days_cannot_hold_is_named() {
        post(request(CAPACITY, FAMILY + "," + FAMILY.replace("A-17", "A-18").replace(":24", ":2"), ""))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/family-without-plan"))
                .body("invalidParams.name", contains("/families/1/days"))
                .body(
                        "invalidParams[0].reason",
                        containsString(
                                "of family A-18: visits on the required days [1] take at least 3 hours and 2 are still to plan"));
    }

    @Test
    void faults_of_the_body_and_of_the_address_are_told_together() {
        given().auth()
                .oauth2(TOKEN)
                .contentType(ContentType.JSON)
                .queryParam("surprise", 1)
                .body(request(CAPACITY, FAMILY.replace("7}", "7.333}"), ""))
                .post(ADDRESS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("invalidParams.name", contains("surprise", "/families/0/days/0/wishedHours"));
    }

    @Test
    void a_date_without_settings_on_file_is_a_conflict() {
        post(request(CAPACITY, FAMILY, ",\"asOf\":\"1999-01-01\""))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/figure-not-published"));
    }

    @Test
    void thousands_of_families_are_answered_one_by_one() throws IOException, InterruptedException {
        GeneratedRegion region = new GeneratedRegion(3000, 28, 10, 90, ",\"targetGap\":0.01");
        double before = metrics.find("kraamflex.region.families").summaries().stream()
                .mapToDouble(summary -> summary.totalAmount())
                .sum();

        HttpResponse<byte[]> answer = send(region);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        JsonNode told = JSON.readTree(answer.body());
        assertThat(told.path("families")).hasSize(3000);
        assertThat(told.path("gap").decimalValue()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        assertThat(metrics.get("kraamflex.region.families").summary().totalAmount())
                .isEqualTo(before + 3000);
    }

    @Test
    void a_million_families_are_refused_while_they_are_sent_and_the_service_goes_on() throws Exception {
        HttpResponse<byte[]> answer = send(new GeneratedRegion(1_000_000, 60, 1, 90, ""));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(answer.body()).path("type").asText()).isEqualTo("/problems/too-many-families");
        post(request(CAPACITY, FAMILY, "")).then().statusCode(200);
    }

    @Test
    void a_body_beyond_the_limit_is_refused_before_it_is_read() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head("Content-Length: 268435457"));
            socket.setSoTimeout(20_000);
            StringBuilder answer = new StringBuilder();
            int next = socket.getInputStream().read();
            while (next >= 0 && next != '}') {
                answer.append((char) next);
                next = socket.getInputStream().read();
            }

            assertThat(answer).startsWith("HTTP/1.1 413").contains("At most 268435456 bytes are read");
        }
    }

    @Test
    void too_many_dates_for_so_many_families_are_refused() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(new GeneratedRegion(3000, 728, 1, 90, ""));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(answer.body()).path("detail").asText())
                .startsWith("With 3000 families at most 325 dates are planned, and the capacity runs over 728.");
    }

    @Test
    void a_search_ends_when_its_caller_has_gone() throws IOException {
        byte[] body = text(HARD).getBytes(StandardCharsets.UTF_8);
        try (Socket gone = new Socket("localhost", RestAssured.port)) {
            gone.getOutputStream().write(head("Content-Length: " + body.length));
            gone.getOutputStream().write(body);
            gone.getOutputStream().flush();
            await().atMost(Duration.ofSeconds(20)).until(() -> running() == 1);
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> running() == 0);
    }

    @Test
    void a_caller_that_stalls_holds_its_families_for_a_moment_and_others_are_served() throws IOException {
        byte[] body = text(new GeneratedRegion(2000, 28, 10, 90, "")).getBytes(StandardCharsets.UTF_8);
        try (Socket stalling = new Socket("localhost", RestAssured.port)) {
            stalling.getOutputStream().write(head("Content-Length: " + body.length));
            stalling.getOutputStream().write(body, 0, body.length - 10_000);
            stalling.getOutputStream().flush();
            await().atMost(Duration.ofSeconds(20)).until(() -> figure("kraamflex.region.families-in-hand") > 1000);

            post(request(CAPACITY, FAMILY, "")).then().statusCode(200);
            await().atMost(Duration.ofSeconds(40)).until(() -> figure("kraamflex.region.families-in-hand") == 0);
            post(request(CAPACITY, FAMILY, "")).then().statusCode(200);
        }
    }

    @Test
    void bad_requests_are_refused_while_a_region_is_planned_and_its_plan_is_made() throws Exception {
        GeneratedRegion hard = new GeneratedRegion(
                HARD.families(), HARD.dates(), HARD.days(), HARD.percent(), HARD.rest() + ",\"timeLimitSeconds\":20");
        try (HttpClient client = client()) {
            // Given
            CompletableFuture<HttpResponse<byte[]>> planned =
                    client.sendAsync(asRequest(hard), HttpResponse.BodyHandlers.ofByteArray());
            await().atMost(Duration.ofSeconds(20)).until(() -> running() == 1);
            // When
            refused(request(CAPACITY, FAMILY.replace("\"day\":1", "\"day\":2"), ""), "/capacity");
            refused(request(CAPACITY.replace("7", "-1"), FAMILY, ""), "/capacity/0/hours");
            refused(request(CAPACITY, FAMILY + "," + FAMILY, ""), "/families/1/key");
            refused(request(CAPACITY, FAMILY.replace(":24", ":2"), ""), "/families/0/days");
            assertThat(send(new GeneratedRegion(1_000_000, 60, 1, 90, "")).statusCode())
                    .isEqualTo(413);
            // Then
            given().get(readiness).then().statusCode(200);
            given().auth().oauth2(TOKEN).get("/v1/settings").then().statusCode(200);
            post(request(CAPACITY, FAMILY, "")).then().statusCode(200).body("families", hasSize(1));
            assertThat(planned).as("the region that is planned").isNotDone();
            HttpResponse<byte[]> answer = planned.get(60, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(JSON.readTree(answer.body()).path("families")).hasSize(HARD.families());
        }
    }

    private static void refused(String body, String field) {
        post(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("invalidParams.name", contains(field));
    }

    /** Searches that run now; there is no such figure before the first one. */
    private int running() {
        return figure("kraamflex.region.running");
    }

    private int figure(String name) {
        Gauge gauge = metrics.find(name).gauge();
        return gauge == null ? 0 : (int) gauge.value();
    }

    private static byte[] head(String length) {
        return ("POST " + ADDRESS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TOKEN
                        + "\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** As a stream, in pieces of unknown number: what RestAssured would hold as a whole. */
    private static HttpResponse<byte[]> send(GeneratedRegion region) throws IOException, InterruptedException {
        try (HttpClient client = client()) {
            return client.send(asRequest(region), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static HttpRequest asRequest(GeneratedRegion region) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + ADDRESS))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(region::body))
                .build();
    }
}
