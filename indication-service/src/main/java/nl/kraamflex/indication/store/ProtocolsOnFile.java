package nl.kraamflex.indication.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.platform.dated.DatedLaw;

/** Gives the process its protocols, read once at start: a file that cannot be followed stops the start and is named. */
final class ProtocolsOnFile {
    @Produces
    @Singleton
    @Startup
    Protocols protocols(DatedLaw law) {
        return new Protocols(law);
    }
}
