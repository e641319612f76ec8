package nl.kraamflex.local;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key with which a local suite encrypts numbers of persons, kept with the other keys so that its data can be read again. */
final class LocalBsnKeys {
    private static final String FILE = "bsn-keys";
    private static final int KEY_BYTES = 32;

    private LocalBsnKeys() {}

    /**
     * The value of KRAAMFLEX_BSN_KEYS, made at the first call; only its owner can read the file.
     *
     * @throws LauncherFailure when the folder cannot be used
     */
    static String openOrCreate(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw new LauncherFailure(
                    "The key file " + file + " cannot be used (" + unusable + "): check the rights on its folder.",
                    unusable);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, "local:" + Base64.getEncoder().encodeToString(key) + "\n");
    }
}
