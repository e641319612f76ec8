package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The solver of regions, for requests and for plans alike, on as many threads as the operator gives one region. */
@Singleton
final class RegionSearch {
    @Produces
    @Singleton
    RegionSolver solver(@ConfigProperty(name = "kraamflex.region.threads", defaultValue = "0") int threads) {
        return new RegionSolver(threads == 0 ? Runtime.getRuntime().availableProcessors() : threads);
    }
}
