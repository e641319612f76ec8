package nl.kraamflex.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A program started by a test as a person or a platform would start it, with its output in a file. */
final class Command implements AutoCloseable {
    private final Process process;
    private final Path output;

    private Command(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts a program with exactly these variables beside PATH and HOME. */
    static Command start(String name, Map<String, String> environment, List<String> words) throws IOException {
        Path output = Path.of("target", "commands", name + ".out").toAbsolutePath();
        Files.createDirectories(output.getParent());
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "HOME"));
        builder.environment().putAll(environment);
        return new Command(builder.start(), output);
    }

    /** The JDK program that runs this test. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A file of the working copy. */
    static String file(String path) {
        return Path.of(System.getProperty("kraamflex.root"), path).toString();
    }

    /** The launcher as the script starts it. */
    static List<String> launcher(String... words) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                java(),
                                "-Xmx96m",
                                "-XX:+UseSerialGC",
                                "-Dstdout.encoding=UTF-8",
                                "-Dkraamflex.root=" + file("."),
                                "-jar",
                                file("deploy/local/launcher/target/launcher.jar")),
                        java.util.Arrays.stream(words))
                .toList();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitOutput(String text, Duration atMost) {
        Awaitility.await()
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(200))
                .failFast(() -> !process.isAlive() && !output().contains(text))
                .until(() -> output().contains(text));
    }

    /** Asks the program to stop (SIGTERM). */
    void terminate() {
        process.destroy();
    }

    /** Ends the program at once (SIGKILL). */
    void kill() {
        process.destroyForcibly();
    }

    int exitCode(Duration atMost) throws InterruptedException {
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still running after " + atMost + ":\n" + output());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
