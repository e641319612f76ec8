package nl.kraamflex.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One part of a suite that can be started again and again in the same way: same command, same ports, same data. */
final class PartProcess {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final ChildProcess.Plan plan;
    private final BooleanSupplier answers;
    private final Runnable afterKill;
    private final ProcessRecords records;
    private @Nullable ChildProcess process;

    /**
     * Describes a part without starting it.
     *
     * @param plan what to start
     * @param answers whether the started part does its work by now
     * @param afterKill ends what outlives the part's process when that is ended by force
     * @param records where the process is noted
     */
    PartProcess(ChildProcess.Plan plan, BooleanSupplier answers, Runnable afterKill, ProcessRecords records) {
        this.plan = plan;
        this.answers = answers;
        this.afterKill = afterKill;
        this.records = records;
    }

    String name() {
        return plan.name();
    }

    /**
     * Starts the process without waiting until it answers.
     *
     * @throws LauncherFailure when it runs already or cannot be started
     */
    synchronized void launch() {
        if (isRunning()) {
            throw new LauncherFailure(name() + " runs already: stop it first.");
        }
        process = ChildProcess.start(plan, records);
    }

    /**
     * Waits until the part answers.
     *
     * @throws LauncherFailure when it ends before, or does not answer in time, with the last error it wrote
     */
    void awaitReady() {
        var started = running();
        var inTime = Poll.until(START_LIMIT, () -> !started.isAlive() || answers.getAsBoolean());
        if (!inTime || !started.isAlive()) {
            throw new LauncherFailure(started.obituary());
        }
    }

    /**
     * Waits until the part has done its work and ended.
     *
     * @throws LauncherFailure when it fails or takes too long
     */
    void awaitSuccess() {
        var started = running();
        if (!started.awaitEnd(START_LIMIT) || !started.succeeded()) {
            throw new LauncherFailure(started.obituary());
        }
    }

    synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The number of the process that was started last. */
    long processId() {
        return running().processId();
    }

    /** One line on the end of the part, or on its silence. */
    String obituary() {
        return running().obituary();
    }

    /** Asks the part to stop (SIGTERM) without waiting; one that does not run is left alone. */
    synchronized void askToStop() {
        if (process != null) {
            process.askToStop();
        }
    }

    /** Waits until the part has stopped, and ends it by force when the time is over. */
    void awaitEnd(Duration atMost) {
        @Nullable ChildProcess stopping = current();
        if (stopping != null && !stopping.awaitEnd(atMost)) {
            afterKill.run();
        }
    }

    /** Ends the part at once (SIGKILL), with everything that belongs to it. */
    void kill() {
        @Nullable ChildProcess killed = current();
        if (killed != null) {
            killed.kill();
            afterKill.run();
            killed.awaitEnd(Duration.ofSeconds(5));
        }
    }

    private synchronized @Nullable ChildProcess current() {
        return process;
    }

    private ChildProcess running() {
        @Nullable ChildProcess found = current();
        if (found == null) {
            throw new LauncherFailure(name() + " was not started: start it first.");
        }
        return found;
    }
}
