package nl.kraamflex.scheduling.usecase;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Says again and again, from a thread of its own, that work is still being done, however long that work is silent. It ends when it is
 * closed, and when it learns that the work is lost.
 */
final class Heartbeat implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final BooleanSupplier sayAndHear;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("region-plan-heartbeat").factory());
    private volatile boolean lost;
    private boolean closed;

    private Heartbeat(BooleanSupplier sayAndHear) {
        this.sayAndHear = sayAndHear;
    }

    /**
     * Begins; the first word comes after one interval.
     *
     * @param every interval between two words, more than 0
     * @param sayAndHear says that the work goes on; false when it is lost to somebody else. What it throws is tried again
     */
    static Heartbeat begin(Duration every, BooleanSupplier sayAndHear) {
        Heartbeat begun = new Heartbeat(sayAndHear);
        var _ = begun.timer.scheduleWithFixedDelay(
                begun::beat, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return begun;
    }

    /** Whether the work is somebody else's by now. */
    boolean isLost() {
        return lost;
    }

    private synchronized void beat() {
        if (closed || lost) {
            return;
        }
        try {
            lost = !sayAndHear.getAsBoolean();
        } catch (RuntimeException | Error e) {
            LOG.warnf("That a region plan is still being made could not be said; trying again: %s", e.toString());
        }
    }

    /** Ends it. No word is said any more once this returns. */
    @Override
    public void close() {
        timer.shutdown();
        synchronized (this) {
            closed = true;
        }
    }
}
