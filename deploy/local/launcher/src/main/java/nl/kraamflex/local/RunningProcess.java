package nl.kraamflex.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process, told from a later one with the same number by the moment it started.
 *
 * @param pid its number
 * @param startedMillis when it started, in milliseconds since 1970 as the system reports it; 0 when it does not
 */
record RunningProcess(long pid, long startedMillis) {
    /** A clock that is set right moves the reported start of a process that runs all along. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(2);

    /** The process this code runs in. */
    static RunningProcess self() {
        return of(ProcessHandle.current());
    }

    /** The identity of a process that was just found or started. */
    static RunningProcess of(ProcessHandle process) {
        return new RunningProcess(
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /** The process itself, when it still runs. */
    Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(this::isSame).filter(RunningProcess::runs);
    }

    /** Whether it still runs; a process that has ended but was not collected by its parent does not. */
    boolean isAlive() {
        return handle().isPresent();
    }

    private boolean isSame(ProcessHandle process) {
        var started = of(process).startedMillis();
        return started == 0 || Math.abs(started - startedMillis) <= START_TOLERANCE.toMillis();
    }

    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean isZombie(long pid) {
        var stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return false;
        }
        try {
            var text = Files.readString(stat);
            // The name before the state is in brackets and may itself hold brackets and blanks.
            return text.startsWith("Z", text.lastIndexOf(')') + 2);
        } catch (IOException endedMeanwhile) {
            return true;
        }
    }
}
