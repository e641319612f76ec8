package nl.kraamflex.scheduling.usecase;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The solvers of regions, each on as many threads as the operator gives one region. */
@Singleton
final class RegionSearch {
    /** Names the solver of plans that nobody waits for. */
    static final String IN_THE_BACKGROUND = "region-search-in-the-background";

    private final int threads;
    private final int cores;

    RegionSearch(@ConfigProperty(name = "kraamflex.region.threads", defaultValue = "0") int threads) {
        this.threads = threads;
        this.cores = Runtime.getRuntime().availableProcessors();
    }

    /** For a caller who waits for the plan. */
    @Produces
    @Singleton
    RegionSolver whileACallerWaits() {
        return new RegionSolver(threads == 0 ? cores : threads);
    }

    /** A core is left to those whose families are planned meanwhile; their answers would take twice as long otherwise. */
    @Produces
    @Singleton
    @Identifier(IN_THE_BACKGROUND)
    RegionSolver inTheBackground() {
        return new RegionSolver(threads == 0 ? Math.max(1, cores - 1) : threads);
    }
}
