package nl.kraamflex.platform.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work for an organisation where no token says for which: on an event, on a worker thread, or at a set time. The work runs
 * in a CDI request context of its own, so that {@link CurrentOrganisation} and everything else that lives as long as a request
 * belong to that work alone.
 *
 * <p>A database session belongs to the organisation it was opened for, and lives as long as its transaction. Start the
 * transaction inside the work; one that already runs keeps the session it has.
 */
@ApplicationScoped
public class OrganisationRequest {
    private final CurrentOrganisation organisation;

    OrganisationRequest(CurrentOrganisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Runs work on the calling thread, in a request context that begins and ends with it. A request context that was active
     * before is set aside meanwhile and is active again afterwards, with its own beans and organisation, whether the work
     * returns or throws.
     *
     * @param agbCode organisation to bind the work to: eight digits
     * @param work is done once, with {@code agbCode} as the current organisation; it opens its own transaction
     * @return what the work gives
     * @throws IllegalArgumentException when {@code agbCode} is not an AGB code; the work was not begun then
     * @throws RuntimeException whatever the work throws, as it is
     */
    public <T> T call(String agbCode, Supplier<T> work) {
        ManagedContext request = Arc.container().requestContext();
        InjectableContext.@Nullable ContextState outer = request.getStateIfActive();
        request.activate();
        try {
            organisation.bind(agbCode);
            return work.get();
        } finally {
            request.terminate();
            if (outer != null) {
                request.activate(outer);
            }
        }
    }
}
