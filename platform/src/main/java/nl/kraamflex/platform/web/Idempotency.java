package nl.kraamflex.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.kraamflex.platform.access.CurrentOrganisation;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Makes a POST repeatable: the first request under an {@code Idempotency-Key} stores its answer in the same transaction as
 * its effect, and every repetition within 24 hours gets that answer (IETF draft idempotency-key-header-07).
 */
@RequestScoped
public class Idempotency {
    /** How long an answer is kept. */
    static final Duration LIFETIME = Duration.ofHours(24);

    private static final Duration USUAL_LIMIT = Duration.ofSeconds(60);
    private static final int SIGNAL_LENGTH = 16;

    private final RequestRead read;
    private final CurrentOrganisation organisation;
    private final SecurityIdentity identity;
    private final DataSource database;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final UriInfo uri;
    private final HttpHeaders headers;

    Idempotency(
            RequestRead read,
            CurrentOrganisation organisation,
            SecurityIdentity identity,
            DataSource database,
            ObjectMapper mapper,
            Clock clock,
            UriInfo uri,
            HttpHeaders headers) {
        this.read = read;
        this.organisation = organisation;
        this.identity = identity;
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
        this.uri = uri;
        this.headers = headers;
    }

    /**
     * Runs an effect once per key.
     *
     * @param effect does the work in the transaction this method opens and gives the answer; when it throws, nothing is
     *     stored, not even the key, so that a retry can succeed
     * @return the answer of the effect, or the stored one of an earlier request with this key and body
     * @throws ProblemException 400 without a key, 409 while the first request still runs, 422 when the key belongs to
     *     another body
     */
    public Response once(Supplier<Response> effect) {
        return once(USUAL_LIMIT, effect);
    }

    /**
     * Runs an effect once per key, which may take longer than is usual.
     *
     * @param limit how long the transaction may take, in whole seconds; it is rolled back then
     * @param effect as with {@link #once(Supplier)}
     * @return the answer of the effect, or the stored one of an earlier request with this key and body
     * @throws ProblemException as with {@link #once(Supplier)}
     */
    public Response once(Duration limit, Supplier<Response> effect) {
        String key = key();
        String scope = digest(organisation.agbCode() + '\n' + client() + '\n' + uri.getPath() + '\n' + key);
        String fingerprint = digest(new String(read.body(), StandardCharsets.ISO_8859_1));
        return QuarkusTransaction.requiringNew()
                .timeout((int) limit.toSeconds())
                .call(() -> {
                    if (!holdsAlone(scope)) {
                        throw new ProblemException(Problem.of(
                                                409,
                                                "request-in-progress",
                                                "The first request with this key still runs")
                                        .detail(
                                                "Wait a moment and repeat the request with the same Idempotency-Key to get its answer.")
                                        .invalid("Idempotency-Key", "is in use by a request that has not finished")
                                        .build())
                                .header("Retry-After", "1");
                    }
                    @Nullable Response stored = stored(scope, fingerprint);
                    if (stored != null) {
                        return stored;
                    }
                    Response answer = effect.get();
                    return store(scope, fingerprint, answer);
                });
    }

    private String key() {
        @Nullable String header = headers.getHeaderString("Idempotency-Key");
        if (header == null || header.isBlank()) {
            throw new ProblemException(StandardProblems.invalidRequest(java.util.List.of(new Problem.InvalidParam(
                    "Idempotency-Key", "is required: send a new quoted text, such as a UUID, with each new request"))));
        }
        return header.strip();
    }

    private String client() {
        String azp = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("azp") : null;
        return azp == null ? identity.getPrincipal().getName() : azp;
    }

    private boolean holdsAlone(String scope) throws SQLException {
        long lock = Long.parseUnsignedLong(scope.substring(0, SIGNAL_LENGTH), 16);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, lock);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private @Nullable Response stored(String scope, String fingerprint) throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select fingerprint, status, headers, body from idempotent_answer where scope = ? and stored_at > ?")) {
            statement.setString(1, scope);
            statement.setTimestamp(2, Timestamp.from(clock.instant().minus(LIFETIME)));
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    return null;
                }
                if (!fingerprint.equals(result.getString(1))) {
                    throw new ProblemException(
                            Problem.of(422, "idempotency-key-reused", "This Idempotency-Key belongs to another request")
                                    .detail(
                                            "A request with the same key and another body was answered within the last 24 hours. "
                                                    + "Send a new key with a new request.")
                                    .invalid("Idempotency-Key", "was used for another body")
                                    .build());
                }
                Response.ResponseBuilder response = Response.status(result.getInt(2));
                Map<?, ?> stored = mapper.readValue(result.getString(3), Map.class);
                stored.forEach((name, value) -> response.header(String.valueOf(name), value));
                @Nullable String body = result.getString(4);
                if (body != null) {
                    response.entity(body).type(MediaType.APPLICATION_JSON);
                }
                return response.build();
            }
        }
    }

    private Response store(String scope, String fingerprint, Response answer)
            throws SQLException, JsonProcessingException {
        @Nullable String body = answer.hasEntity() ? mapper.writeValueAsString(answer.getEntity()) : null;
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : new String[] {"Location", "ETag"}) {
            @Nullable String value = answer.getHeaderString(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into idempotent_answer (scope, organisation, fingerprint, status, headers, body, stored_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (scope) do update set organisation = excluded.organisation,
                            fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                            body = excluded.body, stored_at = excluded.stored_at""")) {
            statement.setString(1, scope);
            statement.setString(2, organisation.agbCode());
            statement.setString(3, fingerprint);
            statement.setInt(4, answer.getStatus());
            statement.setString(5, mapper.writeValueAsString(kept));
            statement.setString(6, body);
            statement.setTimestamp(7, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        }
        Response.ResponseBuilder response = Response.status(answer.getStatus());
        kept.forEach(response::header);
        return body == null
                ? response.build()
                : response.entity(body).type(MediaType.APPLICATION_JSON).build();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
