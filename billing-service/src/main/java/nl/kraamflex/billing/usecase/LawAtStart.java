package nl.kraamflex.billing.usecase;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.dated.LawFileFaults;

/** Keeps the service from starting with files that contradict what operators confirmed, so that no request is the first to find out. */
@ApplicationScoped
class LawAtStart {
    /** The law has no organisation, and every session of the database has one. */
    private static final String NO_ORGANISATION = "00000000";

    private final CurrentLaw law;
    private final OrganisationRequest organisationRequest;

    LawAtStart(CurrentLaw law, OrganisationRequest organisationRequest) {
        this.law = law;
        this.organisationRequest = organisationRequest;
    }

    /**
     * Puts the law together once.
     *
     * @throws LawFileFaults naming every contradiction
     */
    void putTogether(@Observes StartupEvent start) {
        organisationRequest.call(NO_ORGANISATION, law::get);
    }
}
