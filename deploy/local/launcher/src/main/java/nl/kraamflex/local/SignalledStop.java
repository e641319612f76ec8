package nl.kraamflex.local;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** While it is armed, SIGINT and SIGTERM stop a suite, and this process then ends with exit code 0. */
final class SignalledStop implements AutoCloseable {
    private static final AtomicBoolean SIGNALLED = new AtomicBoolean();

    private final Thread hook;

    private SignalledStop(Thread hook) {
        this.hook = hook;
    }

    /** From now on a signal stops the suite; the lines for people go to the stream. */
    static SignalledStop armFor(Suite suite, PrintStream out) {
        var hook = new Thread(() -> stop(suite, out), "kraamflex-signal");
        Runtime.getRuntime().addShutdownHook(hook);
        return new SignalledStop(hook);
    }

    private static void stop(Suite suite, PrintStream out) {
        SIGNALLED.set(true);
        out.println("stopping");
        suite.close();
        out.println("stopped");
        out.flush();
        // Otherwise the exit code would tell of the signal, though the stop is what was asked for.
        Runtime.getRuntime().halt(0);
    }

    /** Whether a signal is ending this process; what fails from then on is a consequence. */
    static boolean isUnderWay() {
        return SIGNALLED.get();
    }

    /** Leaves signals to the system again. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException processEnds) {
            // The signal came first; the hook will end the process.
            return;
        }
    }
}
