package nl.kraamflex.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * PostgreSQL's own process, as its {@code postmaster.pid} names it. It is no child of this JVM and survives its violent end.
 */
final class Postmaster {
    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(10);

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final String FILE = "postmaster.pid";

    private Postmaster() {}

    /** The live process that the cluster's {@code postmaster.pid} names, whatever program it is. */
    static Optional<ProcessHandle> of(Path cluster) throws IOException {
        var file = cluster.resolve(FILE);
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
     * Leaves no server running on the cluster and no trace of one: what an earlier suite left behind is stopped in order. Called
     * only while this process holds the data folder, so that a live server there has no other owner.
     *
     * @param cluster the data of PostgreSQL
     * @param programs the programs of PostgreSQL, which serve this cluster alone
     * @throws StartRefused when the process named cannot be shown to be ours, or does not stop
     */
    static void stopOrphan(Path cluster, Path programs) throws StartRefused, IOException {
        var found = of(cluster);
        if (found.isPresent()) {
            stopOrphan(found.get(), cluster.resolve(FILE));
        }
        // Its other processes end a moment after the first; two generations on one cluster would damage it.
        var remaining = childrenOf(programs);
        remaining.forEach(ProcessHandle::destroyForcibly);
        for (var process : remaining) {
            awaitEnd(process);
        }
        // PostgreSQL takes a process that has ended but was not collected for a live one, and would refuse to start.
        Files.deleteIfExists(cluster.resolve(FILE));
    }

    private static void stopOrphan(ProcessHandle process, Path file) throws StartRefused, IOException {
        var program = process.info().command().map(command -> Path.of(command).getFileName());
        if (program.isEmpty()) {
            throw new StartRefused("Process " + process.pid() + ", named by " + file
                    + ", belongs to another user: have it stopped, or delete that file if it is not PostgreSQL.");
        }
        if (!program.get().toString().equals("postgres")) {
            // The number was given to another program after PostgreSQL had died: the file is a leftover.
            return;
        }
        System.out.println("stopping PostgreSQL process " + process.pid() + ", left behind by an earlier suite");
        interrupt(process);
        awaitEnd(process);
    }

    private static List<ProcessHandle> childrenOf(Path programs) throws IOException {
        if (!Files.exists(programs)) {
            return List.of();
        }
        // The system names programs by their place behind all symbolic links.
        var place = programs.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(place))
                        .isPresent())
                .toList();
    }

    private static void awaitEnd(ProcessHandle process) throws StartRefused {
        var deadline = System.nanoTime() + FAST_SHUTDOWN.toNanos();
        while (LiveProcess.isAlive(process)) {
            if (System.nanoTime() - deadline > 0) {
                throw new StartRefused("PostgreSQL process " + process.pid()
                        + ", left behind by an earlier suite, does not stop: kill " + process.pid()
                        + " and start again.");
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    // Java can send SIGTERM, upon which PostgreSQL waits for its clients; SIGINT makes it end their connections.
    private static void interrupt(ProcessHandle process) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).inheritIO().start();
    }
}
