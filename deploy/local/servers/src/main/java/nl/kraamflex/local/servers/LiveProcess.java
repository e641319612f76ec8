package nl.kraamflex.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a process that runs from one that has ended. */
final class LiveProcess {
    private LiveProcess() {}

    /** Whether the process runs; one that has ended but was not yet collected by its parent does not. */
    static boolean isAlive(ProcessHandle process) {
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
