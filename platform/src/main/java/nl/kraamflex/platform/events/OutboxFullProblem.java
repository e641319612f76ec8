package nl.kraamflex.platform.events;

import jakarta.ws.rs.core.Response;
import nl.kraamflex.platform.web.ProblemResponses;
import nl.kraamflex.platform.web.StandardProblems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** While the outbox is full, changes are answered with 503 before anything is stored. */
final class OutboxFullProblem {
    private static final int SECONDS_TO_WAIT = 10;

    @ServerExceptionMapper
    Response outboxFull(OutboxFull e) {
        return ProblemResponses.of(StandardProblems.unavailable(SECONDS_TO_WAIT));
    }
}
