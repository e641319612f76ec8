package nl.kraamflex.local;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/**
 * The key pair with which tokens for a local suite are signed. It is worth nothing elsewhere: in production a service trusts its
 * issuer only.
 *
 * @param privateKey signs tokens
 * @param publicKey lets the services check them
 */
public record LocalKeys(PrivateKey privateKey, PublicKey publicKey) {
    private static final String PRIVATE_FILE = "private-key.pem";
    private static final String PUBLIC_FILE = "public-key.pem";
    private static final int BITS = 2048;
    private static final int PEM_LINE = 64;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    /**
     * The key pair kept in a folder, made at the first call; only its owner can read the private key.
     *
     * @throws LauncherFailure when the folder cannot be used or holds something else
     */
    public static LocalKeys openOrCreate(Path folder) {
        return exists(folder) ? open(folder) : create(folder);
    }

    /** Whether a key pair was made in the folder. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(PRIVATE_FILE)) && Files.exists(folder.resolve(PUBLIC_FILE));
    }

    /**
     * The key pair kept in a folder.
     *
     * @throws LauncherFailure when there is none or it cannot be read
     */
    public static LocalKeys open(Path folder) {
        try {
            restrict(folder.resolve(PRIVATE_FILE), OWNER_ONLY);
            var factory = KeyFactory.getInstance("RSA");
            return new LocalKeys(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(readPem(folder.resolve(PRIVATE_FILE)))),
                    factory.generatePublic(new X509EncodedKeySpec(readPem(folder.resolve(PUBLIC_FILE)))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new LauncherFailure(
                    "The key pair in " + folder + " cannot be read (" + unreadable
                            + "): delete that folder, and the next ./kraamflex up makes a new pair.",
                    unreadable);
        }
    }

    /** A key pair that is kept nowhere. */
    public static LocalKeys generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return new LocalKeys(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException noRsa) {
            throw new LauncherFailure("This JDK cannot make RSA keys: install a complete JDK.", noRsa);
        }
    }

    private static LocalKeys create(Path folder) {
        var keys = generate();
        try {
            Files.createDirectories(folder);
            restrict(folder, OWNER_FOLDER);
            writePem(
                    folder.resolve(PRIVATE_FILE),
                    "PRIVATE KEY",
                    keys.privateKey().getEncoded());
            writePem(folder.resolve(PUBLIC_FILE), "PUBLIC KEY", keys.publicKey().getEncoded());
            return keys;
        } catch (IOException notWritten) {
            throw new LauncherFailure(
                    "The key pair cannot be written to " + folder + " (" + notWritten + "): check the rights on it.",
                    notWritten);
        }
    }

    /** The public key as services take it: X.509 SubjectPublicKeyInfo in Base64, on one line and without armour. */
    public String publicKeyText() {
        return Base64.getEncoder().encodeToString(publicKey.getEncoded());
    }

    /** Names no key: a private key must not reach a log. */
    @Override
    public String toString() {
        return "LocalKeys[RSA]";
    }

    private static void writePem(Path file, String kind, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        // Made readable for its owner only before anything is in it.
        if (hasPosixRights()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        var lines = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    private static byte[] readPem(Path file) throws IOException {
        var content = Files.readString(file)
                .lines()
                .filter(line -> !line.startsWith("-----"))
                .toList();
        return Base64.getDecoder().decode(String.join("", content));
    }

    private static void restrict(Path path, Set<PosixFilePermission> rights) throws IOException {
        if (hasPosixRights()) {
            Files.setPosixFilePermissions(path, rights);
        }
    }

    private static boolean hasPosixRights() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
