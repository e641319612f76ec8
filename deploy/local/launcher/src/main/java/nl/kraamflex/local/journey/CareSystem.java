package nl.kraamflex.local.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.local.LauncherFailure;
import nl.kraamflex.local.Service;
import nl.kraamflex.local.Suite;
import org.jspecify.annotations.Nullable;

/**
 * A care system that talks to a running suite as an organisation's own software would: one token, the operations of the three
 * services, and no knowledge beyond their API documents.
 */
public final class CareSystem implements AutoCloseable {
    /**
     * An answer of a service.
     *
     * @param status HTTP status
     * @param body parsed JSON; a missing node when there is none
     * @param etag the header ETag
     */
    public record Answer(int status, JsonNode body, Optional<String> etag) {
        /**
         * The same answer, when it has the status wanted.
         *
         * @throws LauncherFailure with the problem's own words otherwise
         */
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new LauncherFailure("A service answered %d instead of %d: %s %s"
                        .formatted(
                                status,
                                wanted,
                                body.path("title").asText(),
                                body.path("detail").asText()));
            }
            return this;
        }
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);
    private static final int SECONDS_TO_WAIT = 20;

    private final Suite suite;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** A care system of an organisation with every role. */
    public CareSystem(Suite suite, String organisation) {
        this(suite, organisation, suite.token(organisation));
    }

    private CareSystem(Suite suite, String organisation, String token) {
        this.suite = suite;
        this.token = token;
        if (!organisation.matches("\\d{8}")) {
            throw new IllegalArgumentException(
                    "organisation is '%s': it must be an AGB code of eight digits.".formatted(organisation));
        }
    }

    /** Registers a pregnancy; answers with the case. */
    public Answer openCase(String reference, LocalDate dueDate) {
        ObjectNode body = JSON.createObjectNode().put("reference", reference).put("dueDate", dueDate.toString());
        return post(Service.INDICATION, "/v1/cases", body, "open-" + reference);
    }

    /** Reports the birth for the first time. */
    public Answer reportBirth(UUID caseId, OffsetDateTime timeOfBirth, @Nullable LocalDate homecoming) {
        return put(Service.INDICATION, "/v1/cases/" + caseId + "/birth", birth(timeOfBirth, homecoming), null);
    }

    /** Corrects the birth that is on record at the version of the tag. */
    public Answer correctBirth(UUID caseId, OffsetDateTime timeOfBirth, @Nullable LocalDate homecoming, String etag) {
        return put(Service.INDICATION, "/v1/cases/" + caseId + "/birth", birth(timeOfBirth, homecoming), etag);
    }

    private static ObjectNode birth(OffsetDateTime timeOfBirth, @Nullable LocalDate homecoming) {
        return JSON.createObjectNode()
                .put("timeOfBirth", text(timeOfBirth))
                .put("homecomingDate", homecoming == null ? null : homecoming.toString());
    }

    /** Records a decision of a midwife; the key makes a repetition harmless. */
    public Answer decide(UUID caseId, String moment, String feeding, String key) {
        ObjectNode body = JSON.createObjectNode().put("moment", moment).put("feeding", feeding);
        body.putObject("decidedBy").put("role", "MIDWIFE").put("agbCode", "08001234");
        return post(Service.INDICATION, "/v1/cases/" + caseId + "/decisions", body, key);
    }

    /** What the case is entitled to. */
    public Answer indication(UUID caseId) {
        return get(Service.INDICATION, "/v1/cases/" + caseId + "/indication", null);
    }

    /** The plan, waiting for it where it is still on its way, or for one newer than the tag. */
    public Answer schedule(UUID caseId, @Nullable String newerThan) {
        return get(Service.SCHEDULING, "/v1/schedules/" + caseId, newerThan);
    }

    /** Records one visit as everything that was given on a date, for the first time. */
    public Answer deliver(UUID caseId, OffsetDateTime begin, String hours) {
        ObjectNode body = JSON.createObjectNode();
        body.putArray("visits").addObject().put("begin", text(begin)).put("hours", new BigDecimal(hours));
        return put(
                Service.SCHEDULING,
                "/v1/schedules/" + caseId + "/visits/" + begin.toLocalDate() + "/delivery",
                body,
                null);
    }

    /** What the family will owe as care is planned now, waiting for an answer or one newer than the tag. */
    public Answer estimate(UUID caseId, @Nullable String newerThan) {
        return get(Service.BILLING, "/v1/estimates/" + caseId, newerThan);
    }

    /** What the family owes for care given, waiting for an answer or one newer than the tag. */
    public Answer statement(UUID caseId, @Nullable String newerThan) {
        return get(Service.BILLING, "/v1/statements/" + caseId, newerThan);
    }

    /** Begins a contract with an insurer: one price of an hour of maternity care, in euros, from the first day on. */
    public Answer draftContract(String uzovi, LocalDate validFrom, String hourPrice) {
        ObjectNode body = JSON.createObjectNode().put("insurer", uzovi).put("validFrom", validFrom.toString());
        body.putArray("prices")
                .addObject()
                .put("performance", "MATERNITY_CARE_HOUR")
                .put("price", new BigDecimal(hourPrice));
        return post(Service.BILLING, "/v1/contracts", body, "contract-" + uzovi);
    }

    /** Puts the contract into force that is a draft at the version of the tag. */
    public Answer activateContract(UUID contractId, String etag) {
        return send(request(Service.BILLING, "/v1/contracts/" + contractId + "/activations")
                .header("Idempotency-Key", "\"activate-" + contractId + "\"")
                .header("If-Match", etag)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Records for the first time who insures the mother of a case, with a made-up BSN. */
    public Answer recordInsurance(UUID caseId, LocalDate from, String uzovi) {
        ObjectNode body = JSON.createObjectNode();
        body.putArray("policies")
                .addObject()
                .put("from", from.toString())
                .put("uzovi", uzovi)
                .put("insured", "MOTHER")
                .put("bsn", MadeUpBsn.of(caseId.hashCode()));
        return put(Service.BILLING, "/v1/cases/" + caseId + "/insurance", body, null);
    }

    /** Brings the claim lines of a case up to date; answers with all of them. */
    public Answer claim(UUID caseId) {
        return send(request(Service.BILLING, "/v1/cases/" + caseId + "/claim-lines")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    /** Reads any address of a service as it is now. */
    public Answer look(Service service, String path) {
        return send(request(service, path).GET());
    }

    private Answer get(Service service, String path, @Nullable String newerThan) {
        HttpRequest.Builder request = request(service, path).GET().header("Prefer", "wait=" + SECONDS_TO_WAIT);
        if (newerThan != null) {
            request.header("If-None-Match", newerThan);
        }
        return send(request);
    }

    private Answer post(Service service, String path, ObjectNode body, String key) {
        return send(request(service, path)
                .header("Idempotency-Key", "\"" + key + "\"")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private Answer put(Service service, String path, ObjectNode body, @Nullable String etag) {
        HttpRequest.Builder request = request(service, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(request);
    }

    /** RFC 3339 wants the seconds, which {@code toString} leaves out when they are zero. */
    private static String text(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private HttpRequest.Builder request(Service service, String path) {
        URI address = suite.baseUri(service).resolve(path);
        return HttpRequest.newBuilder(address).timeout(LONGEST_CALL).header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        HttpRequest ready = request.build();
        try {
            HttpResponse<String> answer = http.send(ready, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), parse(answer.body()), answer.headers().firstValue("ETag"));
        } catch (IOException noAnswer) {
            throw new NoAnswer(ready.uri(), noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("The journey was interrupted: start it again.", interrupted);
        }
    }

    private static JsonNode parse(String body) throws JsonProcessingException {
        return body.isBlank() ? JSON.missingNode() : JSON.readTree(body);
    }

    @Override
    public void close() {
        http.close();
    }
}
