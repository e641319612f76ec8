package nl.kraamflex.platform.web;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.ConnectException;
import java.util.Map;
import nl.kraamflex.platform.dated.FigureNotPublished;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure inside REST leaves as problem details. */
@Singleton
final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ApiContract contract;
    private final FigureRemedy remedy;

    ProblemMappers(ApiContract contract, FigureRemedy remedy) {
        this.contract = contract;
        this.remedy = remedy;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return ProblemResponses.of(e.problem(), e.headers());
    }

    @ServerExceptionMapper({
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        AuthenticationCompletionException.class
    })
    Response unauthorized(Throwable e) {
        if (causedByUnreachableIssuer(e)) {
            return ProblemResponses.of(
                    Problem.of(503, "issuer-unavailable", "Tokens cannot be checked right now")
                            .detail("The identity provider cannot be reached. Nothing was stored; try again shortly.")
                            .build(),
                    Map.of("Retry-After", "5"));
        }
        return ProblemResponses.of(StandardProblems.unauthorized(), Map.of("WWW-Authenticate", "Bearer"));
    }

    @ServerExceptionMapper
    Response figureNotPublished(FigureNotPublished e) {
        return ProblemResponses.of(StandardProblems.figureNotPublished(e.missing(), remedy));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return ProblemResponses.of(StandardProblems.forbidden());
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException e, UriInfo uri) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        Map<String, String> headers = e instanceof NotAllowedException
                ? Map.of("Allow", contract.methodsOf(uri.getRequestUri().getPath()))
                : Map.of();
        if (status >= 500) {
            LOG.error("Request failed", e);
        }
        return ProblemResponses.of(StandardProblems.ofStatus(status), headers);
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable e) {
        if (causedByUnreachableIssuer(e) || DatabaseFault.isAway(e)) {
            LOG.warnf("A dependency is away: %s", e.toString());
            return ProblemResponses.of(StandardProblems.ofStatus(503), Map.of("Retry-After", "5"));
        }
        LOG.error("Request failed", e);
        return ProblemResponses.of(StandardProblems.ofStatus(500));
    }

    private static boolean causedByUnreachableIssuer(Throwable e) {
        return Causes.of(e).anyMatch(cause -> cause instanceof OIDCException || cause instanceof ConnectException);
    }
}
