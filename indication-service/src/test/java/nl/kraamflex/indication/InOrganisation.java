package nl.kraamflex.indication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.kraamflex.platform.access.OrganisationRequest;

/** Lets a test work as an organisation without a token. */
@ApplicationScoped
public class InOrganisation {
    private final OrganisationRequest organisationRequest;

    InOrganisation(OrganisationRequest organisationRequest) {
        this.organisationRequest = organisationRequest;
    }

    /** Does work as an organisation; whatever it calls opens its own transactions. */
    public <T> T call(String agbCode, Supplier<T> work) {
        return organisationRequest.call(agbCode, work);
    }

    /** Does work as an organisation, in one transaction. */
    public <T> T inTransaction(String agbCode, Callable<T> work) {
        return organisationRequest.call(
                agbCode, () -> QuarkusTransaction.requiringNew().call(work));
    }
}
