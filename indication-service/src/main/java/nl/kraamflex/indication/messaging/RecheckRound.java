package nl.kraamflex.indication.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.usecase.PromptRechecks;
import nl.kraamflex.platform.events.DueRounds;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Goes round the cases of all organisations whose indication has to be looked at again and has each prompted, as its own
 * organisation. Every replica goes round; whoever locks a case first prompts it, and the next finds nothing left to prompt.
 */
@ApplicationScoped
class RecheckRound {
    private final DueRounds dueRounds;
    private final PromptRechecks promptRechecks;
    private final Duration every;
    private DueRounds.@Nullable Round round;

    RecheckRound(
            DueRounds dueRounds,
            PromptRechecks promptRechecks,
            @ConfigProperty(name = "kraamflex.rechecks.every") Duration every) {
        this.dueRounds = dueRounds;
        this.promptRechecks = promptRechecks;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        round = dueRounds.begin("re-checks", every, Birth.ZONE, promptRechecks::prompt);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (round != null) {
            round.end();
        }
    }
}
