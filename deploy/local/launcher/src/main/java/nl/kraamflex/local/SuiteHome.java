package nl.kraamflex.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of one suite: keys, logs, process records, clock and the servers' data.
 *
 * @param path the folder
 */
public record SuiteHome(Path path) {
    /** The file by which the servers mark a data folder as theirs. */
    private static final String MARKER = "kraamflex-data";

    /** Makes the path absolute, so that child processes understand it wherever they run. */
    public SuiteHome {
        path = path.toAbsolutePath().normalize();
    }

    /** Where the key pair for tokens is. */
    public Path keys() {
        return path.resolve("keys");
    }

    /** Where every process has its log file. */
    public Path logs() {
        return path.resolve("logs");
    }

    /** The data of the servers. */
    Path data() {
        return path.resolve("data");
    }

    /** Notes on what runs. */
    Path run() {
        return path.resolve("run");
    }

    ProcessRecords records() {
        return new ProcessRecords(run());
    }

    ClockFile clock() {
        return new ClockFile(path.resolve("clock"));
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path readyFile(Server server) {
        return run().resolve(server.label() + ".json");
    }

    /** PostgreSQL's note of its own process number. */
    Path postmasterFile() {
        return data().resolve("postgresql/cluster/postmaster.pid");
    }

    /**
     * Deletes the data of the servers and nothing else: keys, logs and the unpacked programs stay.
     *
     * @throws LauncherFailure when the data folder was not made by kraamflex
     */
    void empty() {
        if (!Files.isDirectory(data())) {
            return;
        }
        if (!Files.exists(data().resolve(MARKER))) {
            throw new LauncherFailure("Folder " + data() + " was not made by kraamflex (it has no file " + MARKER
                    + ") and is not emptied: choose another with --data FOLDER.");
        }
        FileTree.delete(data().resolve("kafka"));
        FileTree.delete(data().resolve("postgresql/cluster"));
    }

    /** Keeps the last log of a process under another name, so that a new one begins. */
    void setLogAside(String name) {
        var log = log(name);
        if (!Files.exists(log)) {
            return;
        }
        try {
            Files.move(log, logs().resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notMoved) {
            throw new UncheckedIOException("Cannot rename " + log + ".", notMoved);
        }
    }
}
