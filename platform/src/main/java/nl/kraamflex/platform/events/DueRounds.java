package nl.kraamflex.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.kraamflex.platform.access.OrganisationRequest;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Goes round the cases of all organisations for which something is due ({@link DueCases}) and has each seen to, as its own
 * organisation. Every replica goes round; the work itself has to find that another was first.
 */
@ApplicationScoped
public class DueRounds {
    private static final Logger LOG = Logger.getLogger(DueRounds.class);
    private static final int PAGE = 200;
    private static final int STOP_SECONDS = 10;

    private final DueCases dueCases;
    private final OrganisationRequest organisationRequest;
    private final Clock clock;

    DueRounds(DueCases dueCases, OrganisationRequest organisationRequest, Clock clock) {
        this.dueCases = dueCases;
        this.organisationRequest = organisationRequest;
        this.clock = clock;
    }

    /**
     * Begins to go round.
     *
     * @param name what the round is about, in a word or two, for thread and log
     * @param every time between two rounds, also before the first
     * @param zone in which it is decided what date it is
     * @param work what is done for each case, by its id; it opens its own transaction. A case whose work fails is met again in
     *     the next round
     * @return the round, which whoever began it has to end
     */
    public Round begin(String name, Duration every, ZoneId zone, Consumer<UUID> work) {
        Round round = new Round(name, zone, work);
        var _ = round.executor.scheduleWithFixedDelay(
                round::goRoundOrSay, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return round;
    }

    /** A round that is under way until it is ended. */
    public final class Round {
        private final String name;
        private final ZoneId zone;
        private final Consumer<UUID> work;
        private final ScheduledExecutorService executor;
        private volatile boolean running = true;

        private Round(String name, ZoneId zone, Consumer<UUID> work) {
            this.name = name;
            this.zone = zone;
            this.work = work;
            this.executor = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("round-of-" + name).factory());
        }

        /** Ends it after the case that is being seen to, and waits for that a while. */
        public void end() throws InterruptedException {
            running = false;
            executor.shutdown();
            if (!executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warnf(
                        "A round of %s is still under way; cases it has not seen to are met again after the next start",
                        name);
            }
        }

        private void goRoundOrSay() {
            try {
                goRound();
            } catch (RuntimeException e) {
                LOG.warnf("The round of %s broke off; trying again: %s", name, e.toString());
            }
        }

        private void goRound() {
            LocalDate today = clock.instant().atZone(zone).toLocalDate();
            @Nullable UUID after = null;
            List<DueCases.DueCase> page;
            do {
                page = dueCases.on(today, after, PAGE);
                for (DueCases.DueCase due : page) {
                    if (!running) {
                        return;
                    }
                    seeTo(due);
                    after = due.caseId();
                }
            } while (page.size() == PAGE);
        }

        private void seeTo(DueCases.DueCase due) {
            try {
                organisationRequest.call(due.organisation(), () -> {
                    work.accept(due.caseId());
                    return due;
                });
            } catch (RuntimeException e) {
                LOG.warnf(
                        "Case %s failed in the round of %s; trying again in the next round: %s",
                        due.caseId(), name, e.toString());
            }
        }
    }
}
