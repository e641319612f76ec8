package nl.kraamflex.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files in which a suite notes the processes it starts, so that a later one finds what a killed launcher left behind.
 *
 * @param folder one file per process, named after its part
 */
record ProcessRecords(Path folder) {
    private static final String SUFFIX = ".process";
    private static final Duration ORDERLY_STOP = Duration.ofSeconds(8);
    private static final Duration VIOLENT_STOP = Duration.ofSeconds(5);

    /** Notes a process that was just started. */
    void write(String name, RunningProcess process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(name), process.pid() + " " + process.startedMillis() + "\n");
        } catch (IOException notWritten) {
            throw new UncheckedIOException("Cannot write " + file(name) + ".", notWritten);
        }
    }

    /** The process noted under a name, whether it still runs or not; empty when there is none or its note is damaged. */
    Optional<RunningProcess> read(String name) {
        try {
            var words = Files.readString(file(name)).strip().split(" ", -1);
            return words.length == 2
                    ? Optional.of(new RunningProcess(Long.parseLong(words[0]), Long.parseLong(words[1])))
                    : Optional.empty();
        } catch (IOException | NumberFormatException noRecord) {
            return Optional.empty();
        }
    }

    /** Forgets a process that has ended. */
    void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException notDeleted) {
            throw new UncheckedIOException("Cannot delete " + file(name) + ".", notDeleted);
        }
    }

    /**
     * Ends every process noted here that still runs: services first, then Kafka, then PostgreSQL, in order where they listen, by
     * force where they don't.
     *
     * @return the names of those that were found running
     */
    List<String> endLeftovers() {
        List<String> found = new ArrayList<>();
        var servers = List.of(Server.KAFKA.label(), Server.POSTGRESQL.label());
        var services = names().stream().filter(name -> !servers.contains(name)).toList();
        found.addAll(end(services));
        for (var server : servers) {
            found.addAll(end(List.of(server)));
        }
        names().forEach(this::delete);
        return found;
    }

    private List<String> end(List<String> names) {
        var running = names.stream()
                .filter(name -> read(name).filter(RunningProcess::isAlive).isPresent())
                .toList();
        var handles = running.stream()
                .flatMap(name -> read(name).flatMap(RunningProcess::handle).stream())
                .toList();
        handles.forEach(ProcessHandle::destroy);
        if (!Poll.until(ORDERLY_STOP, () -> allEnded(running))) {
            handles.forEach(ProcessHandle::destroyForcibly);
            Poll.until(VIOLENT_STOP, () -> allEnded(running));
        }
        return running;
    }

    private boolean allEnded(List<String> names) {
        return names.stream()
                .noneMatch(name -> read(name).filter(RunningProcess::isAlive).isPresent());
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + folder + ".", unreadable);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }
}
