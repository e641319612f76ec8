package nl.kraamflex.scheduling.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.events.DueCases;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.usecase.WatchCases;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Goes round the cases of all organisations whose care is under way and has each looked at once a day, as its own organisation.
 * Every replica goes round; whoever locks a case first looks at it, and the next finds that it was done today.
 */
@ApplicationScoped
class AlertRound {
    private static final Logger LOG = Logger.getLogger(AlertRound.class);
    private static final int PAGE = 200;
    private static final int STOP_SECONDS = 10;

    private final DueCases dueCases;
    private final OrganisationRequest organisationRequest;
    private final WatchCases watchCases;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("alert-round").factory());
    private volatile boolean running;

    AlertRound(
            DueCases dueCases,
            OrganisationRequest organisationRequest,
            WatchCases watchCases,
            Clock clock,
            @ConfigProperty(name = "kraamflex.alerts.every") Duration every) {
        this.dueCases = dueCases;
        this.organisationRequest = organisationRequest;
        this.watchCases = watchCases;
        this.clock = clock;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        var _ = executor.scheduleWithFixedDelay(
                this::goRoundOrSay, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        executor.shutdown();
        if (!executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn(
                    "A round of alerts is still under way; cases it has not looked at are looked at after the next start");
        }
    }

    private void goRoundOrSay() {
        try {
            goRound();
        } catch (RuntimeException e) {
            LOG.warnf("The round of alerts broke off; trying again: %s", e.toString());
        }
    }

    private void goRound() {
        LocalDate today = CareCalendar.dateOf(clock.instant());
        @Nullable UUID after = null;
        List<DueCases.DueCase> page;
        do {
            page = dueCases.on(today, after, PAGE);
            for (DueCases.DueCase due : page) {
                if (!running) {
                    return;
                }
                lookAt(due);
                after = due.caseId();
            }
        } while (page.size() == PAGE);
    }

    private void lookAt(DueCases.DueCase due) {
        try {
            organisationRequest.call(due.organisation(), () -> {
                watchCases.look(due.caseId());
                return due;
            });
        } catch (RuntimeException e) {
            LOG.warnf("Case %s could not be looked at; trying again in the next round: %s", due.caseId(), e.toString());
        }
    }
}
