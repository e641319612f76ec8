package nl.kraamflex.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command of the script {@code kraamflex} as a process of its own.
 *
 * @param process which runs it
 * @param file that takes what it writes
 */
record CommandProcess(Process process, Path file) {

    /** Starts a command in a working copy. */
    static CommandProcess start(Path root, String... words) throws IOException {
        var file = Files.createTempFile(root, words[0], ".out");
        var builder = new ProcessBuilder(
                ServerParts.javaProgram(),
                "-XX:TieredStopAtLevel=1",
                "-Dkraamflex.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.kraamflex.local.Kraamflex");
        builder.command().addAll(List.of(words));
        builder.redirectErrorStream(true);
        builder.redirectOutput(file.toFile());
        return new CommandProcess(builder.start(), file);
    }

    long pid() {
        return process.pid();
    }

    String output() {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    boolean says(String text) {
        return output().contains(text);
    }

    /** The exit code, once the command has ended by itself. */
    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Sends SIGTERM and tells whether the command ended in time. */
    boolean stop(Duration atMost) throws InterruptedException {
        process.destroy();
        return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sends SIGKILL and waits for the end. */
    void kill() {
        process.destroyForcibly();
        Poll.until(Duration.ofSeconds(10), () -> !process.isAlive());
    }
}
