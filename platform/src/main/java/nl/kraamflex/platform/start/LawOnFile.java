package nl.kraamflex.platform.start;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import nl.kraamflex.platform.dated.DatedLaw;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the process its law: what is shipped, and what the operator adds in {@code KRAAMFLEX_LAW_DIR}. */
final class LawOnFile {
    @Produces
    @Singleton
    @io.quarkus.runtime.Startup
    DatedLaw law(@ConfigProperty(name = "KRAAMFLEX_LAW_DIR") Optional<Path> operatorDirectory) {
        return DatedLaw.load(operatorDirectory.orElse(null));
    }
}
