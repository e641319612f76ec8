package nl.kraamflex.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process that the launcher started: its standard output and error go to a log file, and a record of it is kept. */
final class ChildProcess {
    private final String name;
    private final Process process;
    private final LogFile log;
    private final ProcessRecords records;

    private ChildProcess(String name, Process process, LogFile log, ProcessRecords records) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.records = records;
    }

    /**
     * What to start.
     *
     * @param name for the log file, the record and messages
     * @param command the program and its arguments
     * @param environment added to this process's own environment, without its KRAAMFLEX_ variables
     * @param folder the working folder
     * @param log the file to which what it writes is added
     */
    record Plan(String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
        Plan {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }
    }

    /**
     * Starts a process in a group of its own.
     *
     * @throws LauncherFailure when the system cannot start it
     */
    static ChildProcess start(Plan plan, ProcessRecords records) {
        List<String> command = new ArrayList<>(ProcessGroup.commandPrefix());
        command.addAll(plan.command());
        try {
            Files.createDirectories(plan.folder());
            Files.createDirectories(plan.log().toAbsolutePath().getParent());
            var begin = Files.exists(plan.log()) ? Files.size(plan.log()) : 0;
            var builder = new ProcessBuilder(command)
                    .directory(plan.folder().toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
            // A variable meant for another installation must not reach this one.
            builder.environment().keySet().removeIf(variable -> variable.startsWith("KRAAMFLEX_"));
            builder.environment().putAll(plan.environment());
            var process = builder.start();
            records.write(plan.name(), RunningProcess.of(process.toHandle()));
            return new ChildProcess(plan.name(), process, new LogFile(plan.log(), begin), records);
        } catch (IOException notStarted) {
            throw new LauncherFailure(
                    plan.name() + " cannot be started (" + notStarted + "): check the program and the rights on "
                            + plan.log() + ".",
                    notStarted);
        }
    }

    /** The number of the process. */
    long processId() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether the process has ended with exit code 0. */
    boolean succeeded() {
        return !process.isAlive() && process.exitValue() == 0;
    }

    /** One line on the end of this process: exit code, last error and log file. */
    String obituary() {
        var end = process.isAlive() ? " does not answer" : " ended with exit code " + process.exitValue();
        return name + end + ": " + log.lastError() + " (log: " + log.path() + ")";
    }

    /** Asks the process to stop (SIGTERM) without waiting for it. */
    void askToStop() {
        process.destroy();
    }

    /** Ends the process at once (SIGKILL), without waiting for it. */
    void kill() {
        process.destroyForcibly();
    }

    /**
     * Waits for the end of the process, and ends it by force when the time is over.
     *
     * @return whether it ended by itself
     */
    boolean awaitEnd(Duration atMost) {
        var orderly = Poll.until(atMost, () -> !process.isAlive());
        if (!orderly) {
            process.destroyForcibly();
            Poll.until(Duration.ofSeconds(5), () -> !process.isAlive());
        }
        records.delete(name);
        return orderly;
    }
}
