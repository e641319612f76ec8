package nl.kraamflex.scheduling.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.events.DueWork;
import nl.kraamflex.scheduling.usecase.MakeRegionPlan;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes region plans, one after the other since each uses every core, and one organisation after the other: those whose order arrived
 * here, and those that nobody makes though they were asked for, because a copy of the service is gone or has too much to do.
 */
@ApplicationScoped
class RegionPlanWorker {
    private static final Logger LOG = Logger.getLogger(RegionPlanWorker.class);
    private static final int PAGE = 20;
    private static final int STOP_SECONDS = 10;

    private final MakeRegionPlan makeRegionPlan;
    private final OrganisationRequest organisationRequest;
    private final DueWork dueWork;
    private final Clock clock;
    private final Duration lookEvery;
    private final TurnsByOrganisation waiting = new TurnsByOrganisation();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("region-plans").factory());
    private volatile boolean stopping;

    RegionPlanWorker(
            MakeRegionPlan makeRegionPlan,
            OrganisationRequest organisationRequest,
            DueWork dueWork,
            Clock clock,
            @ConfigProperty(name = "kraamflex.region-plans.look-every") Duration lookEvery) {
        this.makeRegionPlan = makeRegionPlan;
        this.organisationRequest = organisationRequest;
        this.dueWork = dueWork;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    void start(@Observes StartupEvent event) {
        var _ = executor.scheduleWithFixedDelay(
                new TriedAgain(this::look, "Which region plans nobody makes could not be read; trying again"),
                lookEvery.toMillis(),
                lookEvery.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        executor.shutdown();
        if (!executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A region plan is still being made; another copy of the service takes it up after its lease");
        }
    }

    /** Makes a plan as soon as those before it are done; returns at once. Twice the same does no harm. */
    void takeUp(String organisation, UUID planId) {
        if (waiting.add(organisation, planId)) {
            try {
                executor.execute(this::makeNext);
            } catch (RejectedExecutionException stopped) {
                LOG.debugf("Plan %s is left to another copy of the service", planId);
            }
        }
    }

    /** Not the one that was added with it, when another organisation's turn has come. */
    private void makeNext() {
        waiting.next()
                .ifPresent(next -> new TriedAgain(
                                () -> make(next.organisation(), next.workId()),
                                "Region plan %s could not be made now; it is taken up again after its lease"
                                        .formatted(next.workId()))
                        .run());
    }

    private void make(String organisation, UUID planId) {
        if (stopping) {
            return;
        }
        organisationRequest.call(organisation, () -> {
            makeRegionPlan.make(planId, () -> stopping);
            return planId;
        });
    }

    private void look() {
        dueWork.at(clock.instant(), PAGE).forEach(piece -> takeUp(piece.organisation(), piece.workId()));
    }
}
