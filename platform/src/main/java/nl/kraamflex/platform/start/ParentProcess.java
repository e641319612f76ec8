package nl.kraamflex.platform.start;

import io.quarkus.runtime.Quarkus;
import java.util.Map;

/** Local use only: a service started by the launcher ends when the launcher is gone, however it died. */
final class ParentProcess {
    private ParentProcess() {}

    static void followFrom(Map<String, String> environment) {
        String pid = environment.get("KRAAMFLEX_PARENT_PID");
        if (pid == null) {
            return;
        }
        if (!pid.matches("\\d{1,10}")) {
            throw new IllegalArgumentException(
                    "KRAAMFLEX_PARENT_PID is '%s': give the process id of the launcher, or leave it out."
                            .formatted(pid));
        }
        ProcessHandle.of(Long.parseLong(pid)).ifPresentOrElse(ParentProcess::exitAfter, () -> {
            throw new IllegalStateException(
                    "KRAAMFLEX_PARENT_PID is %s, and no such process runs: the launcher is already gone."
                            .formatted(pid));
        });
    }

    private static void exitAfter(ProcessHandle parent) {
        var _ = parent.onExit().thenRun(Quarkus::asyncExit);
    }
}
