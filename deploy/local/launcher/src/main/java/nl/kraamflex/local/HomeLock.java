package nl.kraamflex.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Sees to it that one folder serves one suite at a time; ends with {@link #close()} or with the process. */
final class HomeLock implements AutoCloseable {
    private static final Set<String> OURS =
            Set.of("lock", "keys", "logs", "run", "data", "clock", "demo", "build-stamp", "build-result");

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder for this process.
     *
     * @throws LauncherFailure naming the process that has it, or why the folder cannot be used
     */
    @SuppressWarnings("MustBeClosedChecker")
    static HomeLock take(Path home) {
        var file = home.resolve("lock");
        try {
            Files.createDirectories(home);
            refuseForeign(home);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                var holder = Files.readString(file).strip();
                channel.close();
                throw new LauncherFailure("A suite already runs with its data in " + home + " (process " + holder
                        + "): stop it with Ctrl-C in its window or with kill " + holder + ".");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new HomeLock(channel);
        } catch (IOException unusable) {
            throw new LauncherFailure(
                    "Folder " + home + " cannot be used (" + unusable + "): check who owns it, or choose another with"
                            + " --data FOLDER.",
                    unusable);
        }
    }

    /** A folder with things in it that are not ours, and without our lock, belongs to somebody else. */
    private static void refuseForeign(Path home) throws IOException {
        if (Files.exists(home.resolve("lock"))) {
            return;
        }
        try (var entries = Files.list(home)) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !OURS.contains(name))
                    .findFirst()
                    .ifPresent(foreign -> {
                        throw new LauncherFailure("Folder " + home + " was not made by kraamflex (it holds " + foreign
                                + "): choose an empty or new one with --data FOLDER.");
                    });
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException notClosed) {
            throw new LauncherFailure("The suite's lock cannot be given back (" + notClosed + ").", notClosed);
        }
    }
}
