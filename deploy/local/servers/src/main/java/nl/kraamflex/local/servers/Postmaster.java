package nl.kraamflex.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * PostgreSQL's own process, as its {@code postmaster.pid} names it. It is no child of this JVM and survives its violent end.
 */
final class Postmaster {
    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(10);

    private Postmaster() {}

    /** The live process that the cluster's {@code postmaster.pid} names, whatever program it is. */
    static Optional<ProcessHandle> of(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .filter(line -> line.matches("\\d{1,10}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(LiveProcess::isAlive);
    }

    /**
     * Leaves no server running on the cluster: one that an earlier suite left behind is stopped in order. Called only while this
     * process holds the data folder, so that a live server there has no other owner.
     *
     * @throws StartRefused when the process named cannot be shown to be ours, or does not stop
     */
    static void stopOrphan(Path cluster) throws StartRefused, IOException {
        var found = of(cluster);
        if (found.isEmpty()) {
            return;
        }
        var process = found.get();
        var file = cluster.resolve("postmaster.pid");
        var program = process.info().command().map(command -> Path.of(command).getFileName());
        if (program.isEmpty()) {
            throw new StartRefused("Process " + process.pid() + ", named by " + file
                    + ", belongs to another user: have it stopped, or delete that file if it is not PostgreSQL.");
        }
        if (!program.get().toString().equals("postgres")) {
            // The number was given to another program after PostgreSQL had died: the file is a leftover.
            Files.delete(file);
            return;
        }
        System.out.println("stopping PostgreSQL process " + process.pid() + ", left behind by an earlier suite");
        interrupt(process);
        try {
            process.onExit().get(FAST_SHUTDOWN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException stillThere) {
            throw new StartRefused(
                    "PostgreSQL process " + process.pid() + ", left behind by an earlier suite, does not stop: kill "
                            + process.pid() + " and start again.",
                    stillThere);
        }
    }

    // Java can send SIGTERM, upon which PostgreSQL waits for its clients; SIGINT makes it end their connections.
    private static void interrupt(ProcessHandle process) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).inheritIO().start();
    }
}
