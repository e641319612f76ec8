package nl.kraamflex.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other processes do, by looking again and again until a deadline. */
final class Poll {
    private static final long LOOK_EVERY_MILLIS = 50;

    private Poll() {}

    /**
     * Waits until the condition holds.
     *
     * @return whether it held before the time was over
     * @throws LauncherFailure when the waiting thread is interrupted
     */
    static boolean until(Duration atMost, BooleanSupplier condition) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new LauncherFailure("Waiting was interrupted: start again.", interrupted);
            }
        }
        return true;
    }
}
