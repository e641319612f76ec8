package nl.kraamflex.platform.start;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Local use only: a service started by the launcher ends when the launcher is gone, however it died. */
final class ParentProcess {
    private final ProcessHandle handle;

    private ParentProcess(ProcessHandle handle) {
        this.handle = handle;
    }

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
        Optional<ProcessHandle> parent = ProcessHandle.of(Long.parseLong(pid));
        if (parent.isEmpty()) {
            throw new IllegalStateException(
                    "KRAAMFLEX_PARENT_PID is %s, and no such process runs: the launcher is already gone."
                            .formatted(pid));
        }
        Thread.ofPlatform().daemon().name("parent-process").start(new ParentProcess(parent.get())::follow);
    }

    private void follow() {
        while (runs()) {
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        Quarkus.asyncExit();
    }

    /** A killed process that nobody has waited for still has its number; on Linux its state tells. */
    private boolean runs() {
        if (!handle.isAlive()) {
            return false;
        }
        Path state = Path.of("/proc", Long.toString(handle.pid()), "stat");
        try {
            String text = Files.readString(state);
            return !text.substring(text.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException notLinux) {
            return true;
        }
    }
}
