package nl.kraamflex.scheduling.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import nl.kraamflex.platform.events.DueRounds;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.usecase.WatchCases;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Goes round the cases of all organisations whose care is under way and has each looked at once a day, as its own organisation.
 * Every replica goes round; whoever locks a case first looks at it, and the next finds that it was done today.
 */
@ApplicationScoped
class AlertRound {
    private final DueRounds dueRounds;
    private final WatchCases watchCases;
    private final Duration every;
    private DueRounds.@Nullable Round round;

    AlertRound(
            DueRounds dueRounds,
            WatchCases watchCases,
            @ConfigProperty(name = "kraamflex.alerts.every") Duration every) {
        this.dueRounds = dueRounds;
        this.watchCases = watchCases;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        round = dueRounds.begin("alerts", every, CareCalendar.ZONE, watchCases::look);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (round != null) {
            round.end();
        }
    }
}
