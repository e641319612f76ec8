package nl.kraamflex.local.servers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * The part of the data folder that belongs to one server, held by this process alone until it ends.
 *
 * <p>The folder carries a marker file, by which a folder made by this program is told from a foreign one that must not be touched.
 *
 * @param path where the server's own files are
 */
record DataFolder(Path path) {
    /** The file by which a data folder is known to be ours. */
    static final String MARKER = "kraamflex-data";

    private static final String MARKER_TEXT =
            "Data of the local kraamflex suite. ./kraamflex up --fresh empties this folder.\n";

    /**
     * Opens the server's part of a data folder, making it when it is not there.
     *
     * @param data the data folder, shared by the servers
     * @param server the name of the server and of its part
     * @throws StartRefused when the folder is foreign, cannot be written to, or is in use by a live process
     */
    static DataFolder open(Path data, String server) throws StartRefused {
        try {
            Files.createDirectories(data);
            claim(data);
            var part = Files.createDirectories(data.resolve(server));
            lock(part);
            return new DataFolder(part);
        } catch (IOException notWritable) {
            throw new StartRefused(
                    "Data folder " + data + " cannot be written to (" + notWritable
                            + "): give its owner's rights to this user, or choose another folder.",
                    notWritable);
        }
    }

    private static void claim(Path data) throws IOException, StartRefused {
        var marker = data.resolve(MARKER);
        if (Files.exists(marker)) {
            return;
        }
        try (var content = Files.list(data)) {
            var foreign = content.filter(file -> !file.getFileName().toString().equals(MARKER))
                    .findFirst();
            // Another server of ours may have claimed the folder between the two looks at it.
            if (foreign.isPresent() && !Files.exists(marker)) {
                throw new StartRefused("Data folder " + data + " is not empty and was not made by kraamflex (it has "
                        + foreign.get().getFileName() + " and no file " + MARKER
                        + "): choose another folder, or empty this one yourself.");
            }
        }
        try {
            Files.writeString(marker, MARKER_TEXT, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException claimedMeanwhile) {
            // The other server of the same suite was faster; the folder is ours either way.
            return;
        }
    }

    // The channel stays open on purpose: closing it would give the lock back before the process ends.
    @SuppressWarnings({"resource", "MustBeClosedChecker"})
    private static void lock(Path part) throws IOException, StartRefused {
        var file = part.resolve("lock");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            var holder = Files.readString(file, StandardCharsets.UTF_8).strip();
            throw new StartRefused("Data folder " + part + " is in use by process " + holder
                    + ": stop that suite first (kill " + holder + "), or choose another folder.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
    }

    /** Deletes a file, or a folder with everything in it; what is not there needs no deleting. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var tree = Files.walk(path)) {
            for (var file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
