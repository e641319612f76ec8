package nl.kraamflex.scheduling.usecase;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.region.RegionOutcome;
import nl.kraamflex.scheduling.domain.region.RegionProgress;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import nl.kraamflex.scheduling.domain.region.SearchLimits;
import nl.kraamflex.scheduling.domain.region.UnusableFigure;
import nl.kraamflex.scheduling.domain.regionplan.JobFault;
import nl.kraamflex.scheduling.domain.regionplan.JobProgress;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.RegionQuestion;
import nl.kraamflex.scheduling.domain.regionplan.RegionQuestion.Answer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes a region plan that was asked for, unless somebody else is at it. */
@ApplicationScoped
public class MakeRegionPlan {
    /** Often enough to be heard of within a lease, seldom enough to cost nothing. */
    private static final Duration SAID_EVERY = Duration.ofSeconds(1);

    /** How often it is said whatever the search does: three times in a lease. */
    private static final Duration BEATS_EVERY = PlanJob.LEASE.dividedBy(3);

    /** Ends a search whose result nobody would take. */
    private static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Lost() {
            super("the plan is no longer this maker's", null, false, false);
        }
    }

    /** Ends a search with hours that were given anew since. */
    private static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Outdated() {
            super("the region has other caregiver hours", null, false, false);
        }
    }

    private final HoldRegionPlan holdRegionPlan;
    private final AskRegion askRegion;
    private final ReadRegion readRegion;
    private final OrganisationRequest organisationRequest;
    private final CurrentOrganisation organisation;
    private final Clock clock;
    private final int longestSeconds;
    private final RegionSolver solver;

    MakeRegionPlan(
            HoldRegionPlan holdRegionPlan,
            AskRegion askRegion,
            ReadRegion readRegion,
            OrganisationRequest organisationRequest,
            CurrentOrganisation organisation,
            Clock clock,
            @Identifier(RegionSearch.IN_THE_BACKGROUND) RegionSolver solver,
            @ConfigProperty(name = "kraamflex.region-plan.seconds", defaultValue = "300") int longestSeconds) {
        this.holdRegionPlan = holdRegionPlan;
        this.askRegion = askRegion;
        this.readRegion = readRegion;
        this.organisationRequest = organisationRequest;
        this.organisation = organisation;
        this.clock = clock;
        this.solver = solver;
        this.longestSeconds = longestSeconds;
    }

    /**
     * Makes a plan of the current organisation, outside any transaction. Whatever goes wrong besides leaves it to be taken up
     * again after its lease.
     *
     * @param stopping asked now and then; true gives the plan back at once
     */
    public void make(UUID planId, BooleanSupplier stopping) {
        holdRegionPlan.take(planId).ifPresent(taken -> {
            try {
                end(taken, answer(taken, stopping));
            } catch (Lost nobodyWouldTakeIt) {
                holdRegionPlan.letGo(taken);
            } catch (Outdated hoursWereGivenAnew) {
                holdRegionPlan.beginAnew(taken);
            }
        });
    }

    private void end(PlanJob taken, Answer answer) {
        boolean _ = switch (answer) {
            case Answer.Proposed(var proposal) -> holdRegionPlan.finish(taken, proposal);
            case Answer.Failed(var fault) -> holdRegionPlan.fail(taken, fault);
        };
    }

    private Answer answer(PlanJob taken, BooleanSupplier stopping) {
        Instant begun = clock.instant();
        SearchLimits limits = taken.wish().limits(longestSeconds, System::nanoTime);
        Watch watch = new Watch(taken, stopping);
        String agbCode = organisation.agbCode();
        try (Heartbeat heartbeat =
                Heartbeat.begin(BEATS_EVERY, () -> organisationRequest.call(agbCode, watch::isHeldStill))) {
            return answer(taken, begun, limits, watch.with(heartbeat));
        }
    }

    private Answer answer(PlanJob taken, Instant begun, SearchLimits limits, Watch watch) {
        watch.madeWith(readRegion.capacity(taken.regionCode()).version());
        return switch (question(taken, begun, watch)) {
            case RegionQuestion.Unposed(var fault) -> {
                watch.requireLatestHours();
                yield new Answer.Failed(fault);
            }
            case RegionQuestion.Posed posed -> {
                watch.madeWith(posed.capacityVersion());
                RegionOutcome outcome = solver.solve(
                        posed.problem(),
                        limits,
                        posed.startPrices(readRegion.latestDates(taken.regionCode())),
                        watch::solving);
                watch.requireLatestHours();
                yield posed.answer(
                        outcome, Duration.between(begun, clock.instant()).toMillis());
            }
        };
    }

    /** The same figure would be wrong however often the plan is taken up: that it is wrong is what comes of it. */
    private RegionQuestion question(PlanJob taken, Instant begun, Watch watch) {
        try {
            return askRegion.of(taken.regionCode(), begun, watch::reading);
        } catch (FigureNotPublished | UnusableFigure unusable) {
            return new RegionQuestion.Unposed(JobFault.of(
                    JobFault.Code.FIGURE_UNUSABLE,
                    "A figure of the installation cannot be used: %s. Have the operator put it right, and ask for a new plan."
                            .formatted(unusable.getMessage())));
        }
    }

    /** Says now and then that a plan is still being made, and hears that it is not to be made any more. */
    private final class Watch {
        private final PlanJob taken;
        private final BooleanSupplier stopping;
        private Instant sayNext = Instant.MIN;
        private volatile @Nullable JobProgress last;
        private @Nullable Heartbeat heartbeat;
        private @Nullable Long capacityVersion;

        private Watch(PlanJob taken, BooleanSupplier stopping) {
            this.taken = taken;
            this.stopping = stopping;
            this.last = taken.progress();
        }

        private Watch with(Heartbeat begun) {
            heartbeat = begun;
            return this;
        }

        private boolean isHeldStill() {
            return holdRegionPlan.hold(taken, last);
        }

        private void madeWith(long version) {
            capacityVersion = version;
        }

        /** Newer hours take the place of older ones; a plan made with those could not be accepted. */
        private void requireLatestHours() {
            if (capacityVersion != null
                    && taken.isMadeWithTheLatestHours()
                    && readRegion.capacity(taken.regionCode()).version() != capacityVersion) {
                throw new Outdated();
            }
        }

        private void reading() {
            say(taken.progress());
        }

        private void solving(RegionProgress progress) {
            say(new JobProgress(
                    progress.value() == Long.MAX_VALUE ? null : progress.value(),
                    progress.lowerBound(),
                    progress.steps()));
        }

        private void say(@Nullable JobProgress progress) {
            last = progress;
            if (stopping.getAsBoolean() || (heartbeat != null && heartbeat.isLost())) {
                throw new Lost();
            }
            Instant now = clock.instant();
            if (!now.isBefore(sayNext)) {
                sayNext = now.plus(SAID_EVERY);
                if (!holdRegionPlan.hold(taken, progress)) {
                    throw new Lost();
                }
                requireLatestHours();
            }
        }
    }
}
