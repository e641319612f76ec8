package nl.kraamflex.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the process its one {@link Clock}: the machine's, or locally one that can be moved. */
final class DomainClock {
    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "KRAAMFLEX_CLOCK") Optional<Path> file) {
        return file.<Clock>map(path -> new MovableClock(path, ZoneOffset.UTC)).orElseGet(Clock::systemUTC);
    }
}
