package nl.kraamflex.indication.messaging;

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
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.usecase.PromptRechecks;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.events.DueCases;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Goes round the cases of all organisations whose indication has to be looked at again and has each prompted, as its own
 * organisation. Every replica goes round; whoever locks a case first prompts it, and the next finds nothing left to prompt.
 */
@ApplicationScoped
class RecheckRound {
    private static final Logger LOG = Logger.getLogger(RecheckRound.class);
    private static final int PAGE = 200;
    private static final int STOP_SECONDS = 10;

    private final DueCases dueCases;
    private final OrganisationRequest organisationRequest;
    private final PromptRechecks promptRechecks;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("recheck-round").factory());
    private volatile boolean running;

    RecheckRound(
            DueCases dueCases,
            OrganisationRequest organisationRequest,
            PromptRechecks promptRechecks,
            Clock clock,
            @ConfigProperty(name = "kraamflex.rechecks.every") Duration every) {
        this.dueCases = dueCases;
        this.organisationRequest = organisationRequest;
        this.promptRechecks = promptRechecks;
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
                    "A round of re-checks is still under way; what it has not prompted is prompted after the next start");
        }
    }

    private void goRoundOrSay() {
        try {
            goRound();
        } catch (RuntimeException e) {
            LOG.warnf("The round of re-checks broke off; trying again: %s", e.toString());
        }
    }

    private void goRound() {
        LocalDate today = clock.instant().atZone(Birth.ZONE).toLocalDate();
        @Nullable UUID after = null;
        List<DueCases.DueCase> page;
        do {
            page = dueCases.on(today, after, PAGE);
            for (DueCases.DueCase due : page) {
                if (!running) {
                    return;
                }
                prompt(due);
                after = due.caseId();
            }
        } while (page.size() == PAGE);
    }

    private void prompt(DueCases.DueCase due) {
        try {
            organisationRequest.call(due.organisation(), () -> {
                promptRechecks.prompt(due.caseId());
                return due;
            });
        } catch (RuntimeException e) {
            LOG.warnf("Case %s could not be prompted; trying again in the next round: %s", due.caseId(), e.toString());
        }
    }
}
