package nl.kraamflex.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What never reaches REST: trailing slashes, bodies that are too large, unknown paths, malformed addresses. */
@Singleton
final class HttpEdge {
    private static final int BEFORE_EVERYTHING = 1000;

    /** The page that shows the API document runs its own scripts and styles; other pages bring a {@link ContentPolicy}. */
    private static final String PAGE_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    private static final String CACHE_CONTROL = "Cache-Control";

    private final ApiContract contract;

    HttpEdge(ApiContract contract) {
        this.contract = contract;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::refuseEarly, BEFORE_EVERYTHING);
    }

    void catchRest(@Observes Router router) {
        router.route().last().order(Integer.MAX_VALUE - 1).handler(context -> answer(context, 404));
        router.route().order(-1).failureHandler(this::failed);
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431}) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private void refuseEarly(RoutingContext context) {
        HttpServerRequest request = context.request();
        putStandardHeaders(context);
        if (request.uri().length() > RequestLimits.MAX_ADDRESS) {
            answer(context, 414);
            return;
        }
        if (headerCharacters(request) > RequestLimits.MAX_HEADERS) {
            answer(context, 431);
            return;
        }
        if (!isWellFormed(request.uri())) {
            answer(context, 400);
            return;
        }
        String path = request.path() == null ? "/" : request.path();
        if (path.equals("/swagger-ui")) {
            context.response()
                    .setStatusCode(308)
                    .putHeader("Location", "/swagger-ui/")
                    .end();
            return;
        }
        if (path.startsWith("/v1") && path.endsWith("/")) {
            answer(context, 404);
            return;
        }
        boolean preflight = request.headers().contains("Access-Control-Request-Method");
        if (request.method().equals(HttpMethod.OPTIONS) && !preflight) {
            context.response().putHeader("Allow", contract.methodsOf(path));
            answer(context, 405);
            return;
        }
        @Nullable String length = request.getHeader("Content-Length");
        if (length != null) {
            long limit = contract.streams(request.method().name(), path)
                    ? StreamedBodyReader.limit()
                    : RequestLimits.MAX_BODY_BYTES;
            if (exceeds(length, limit)) {
                context.response().putHeader("Connection", "close");
                answer(context, StandardProblems.bodyTooLarge(limit));
                return;
            }
        }
        context.next();
    }

    /** What every answer carries, whoever makes it (NL GOV API Design Rules, transport security). */
    private void putStandardHeaders(RoutingContext context) {
        @Nullable String path = context.request().path();
        boolean page = path != null && (path.startsWith("/swagger-ui") || path.startsWith("/webjars/"));
        HttpServerResponse response = context.response();
        // Last of all, so that a page with a policy of its own has that one only: of two, a browser keeps to both.
        context.addHeadersEndHandler(_ -> {
            if (!response.headers().contains(ContentPolicy.HEADER)) {
                response.putHeader(ContentPolicy.HEADER, page ? PAGE_POLICY : ContentPolicy.NOTHING);
            }
            // An answer that says itself how it may be kept says so after the one that holds for all.
            List<String> caching = response.headers().getAll(CACHE_CONTROL);
            if (caching.size() > 1) {
                response.putHeader(CACHE_CONTROL, caching.getLast());
            }
        });
        response.putHeader("API-Version", contract.version())
                .putHeader(CACHE_CONTROL, "no-store")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY");
    }

    private static int headerCharacters(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static boolean isWellFormed(String uri) {
        try {
            return new URI(uri).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean exceeds(String contentLength, long limit) {
        try {
            return Long.parseLong(contentLength.strip()) > limit;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private void failed(RoutingContext context) {
        int status = context.statusCode() >= 400 ? context.statusCode() : 500;
        if (context.failure() != null && context.statusCode() < 400) {
            context.next();
            return;
        }
        answer(context, status);
    }

    private void answer(RoutingContext context, int status) {
        answer(context, StandardProblems.ofStatus(status));
    }

    private void answer(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        putStandardHeaders(context);
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(ProblemResponses.json(problem));
    }
}
