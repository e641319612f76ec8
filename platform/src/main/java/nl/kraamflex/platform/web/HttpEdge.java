package nl.kraamflex.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What never reaches REST: trailing slashes, bodies that are too large, unknown paths, malformed addresses. */
@Singleton
final class HttpEdge {
    private static final int BEFORE_EVERYTHING = 1000;

    void filter(@Observes Filters filters) {
        filters.register(HttpEdge::refuseEarly, BEFORE_EVERYTHING);
    }

    void catchRest(@Observes Router router) {
        router.route().last().order(Integer.MAX_VALUE - 1).handler(context -> answer(context, 404));
        router.route().order(-1).failureHandler(HttpEdge::failed);
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431}) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private static void refuseEarly(RoutingContext context) {
        @Nullable String path = context.normalizedPath();
        if (path != null && path.length() > 1 && path.startsWith("/v1") && path.endsWith("/")) {
            answer(context, 404);
            return;
        }
        @Nullable String length = context.request().getHeader("Content-Length");
        if (length != null && exceeds(length)) {
            context.response().putHeader("Connection", "close");
            answer(context, 413);
            return;
        }
        context.next();
    }

    private static boolean exceeds(String contentLength) {
        try {
            return Long.parseLong(contentLength.strip()) > RequestLimits.MAX_BODY_BYTES;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static void failed(RoutingContext context) {
        int status = context.statusCode() >= 400 ? context.statusCode() : 500;
        if (context.failure() != null && context.statusCode() < 400) {
            context.next();
            return;
        }
        answer(context, status);
    }

    private static void answer(RoutingContext context, int status) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(ProblemResponses.json(StandardProblems.ofStatus(status)));
    }
}
