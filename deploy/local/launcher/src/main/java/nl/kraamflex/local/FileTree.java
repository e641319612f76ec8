package nl.kraamflex.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Files and folders of the suite, deleted and replaced as a whole. */
final class FileTree {
    private FileTree() {}

    /** Deletes a file, or a folder with everything in it; what is not there needs no deleting. */
    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var tree = Files.walk(path)) {
            for (var file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException notDeleted) {
            throw new LauncherFailure(
                    path + " cannot be deleted (" + notDeleted + "): check who owns it and what still uses it.",
                    notDeleted);
        }
    }

    /** Writes a file such that a reader sees the old text or the new one, and nothing between. */
    static void replace(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notWritten) {
            throw new LauncherFailure(file + " cannot be written (" + notWritten + "): check its folder.", notWritten);
        }
    }
}
