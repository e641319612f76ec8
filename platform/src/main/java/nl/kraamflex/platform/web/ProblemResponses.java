package nl.kraamflex.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Turns problems into answers, inside REST and outside it. */
public final class ProblemResponses {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ProblemResponses() {}

    /** An answer with the problem's status and media type. */
    public static Response of(Problem problem) {
        return of(problem, Map.of());
    }

    /** The answer that a problem thrown in REST gets. */
    public static Response of(ProblemException thrown) {
        return of(thrown.problem(), thrown.headers());
    }

    /** The same with further headers. */
    public static Response of(Problem problem, Map<String, String> headers) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(json(problem));
        headers.forEach(response::header);
        return response.build();
    }

    static String json(Problem problem) {
        SpanContext span = Span.current().getSpanContext();
        try {
            return MAPPER.writeValueAsString(span.isValid() ? problem.withInstance(span.getTraceId()) : problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem could not be written as JSON: this is a defect.", e);
        }
    }
}
