package nl.kraamflex.platform.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as RFC 9457 defines them.
 *
 * @param type stable relative URI of this kind of problem
 * @param title one sentence, the same for every problem of the type
 * @param status HTTP status
 * @param detail what is wrong this time and what to do; never personal data, SQL or class names
 * @param instance the trace id, by which an operator finds the log lines
 * @param invalidParams every field or parameter at fault, empty when the problem is not about one
 * @param extensions further members of this type
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "invalidParams"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<InvalidParam> invalidParams,
        @JsonIgnore Map<String, Object> extensions) {

    /** Media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault in a request.
     *
     * @param name JSON pointer into the body, or the name of the query, path or header parameter
     * @param reason what is wrong with it and what would be right
     */
    public record InvalidParam(String name, String reason) {}

    public Problem {
        invalidParams = List.copyOf(invalidParams);
        extensions = Map.copyOf(extensions);
    }

    @JsonAnyGetter
    Map<String, Object> extensionMembers() {
        return extensions;
    }

    /**
     * Begins a problem.
     *
     * @param status HTTP status, 400 to 599
     * @param kind last part of the type URI, kebab-case
     * @param title one sentence, fixed for the kind
     */
    public static Builder of(int status, String kind, String title) {
        return new Builder(status, "/problems/" + kind, title);
    }

    Problem withInstance(String traceId) {
        return new Problem(type, title, status, detail, traceId, invalidParams, extensions);
    }

    /** Collects the parts that differ from case to case. */
    public static final class Builder {
        private final int status;
        private final String type;
        private final String title;
        private String detail;
        private final List<InvalidParam> invalidParams = new ArrayList<>();
        private final Map<String, Object> extensions = new LinkedHashMap<>();

        private Builder(int status, String type, String title) {
            this.status = status;
            this.type = type;
            this.title = title;
            this.detail = title;
        }

        /** Says what is wrong this time and what to do about it. */
        public Builder detail(String text) {
            this.detail = text;
            return this;
        }

        /** Names a field (JSON pointer) or parameter at fault. */
        public Builder invalid(String name, String reason) {
            invalidParams.add(new InvalidParam(name, reason));
            return this;
        }

        /** Names several fields or parameters at fault. */
        public Builder invalid(List<InvalidParam> params) {
            invalidParams.addAll(params);
            return this;
        }

        /** Adds an extension member, such as the regulation that refused. */
        public Builder with(String member, Object value) {
            extensions.put(member, value);
            return this;
        }

        public Problem build() {
            return new Problem(type, title, status, detail, null, invalidParams, extensions);
        }
    }
}
