package nl.kraamflex.scheduling.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The part of a feed's address that opens it: 256 random bits, as many as nobody can try.
 *
 * @param text in the alphabet that addresses need not escape (RFC 4648, section 5)
 */
public record FeedSecret(String text) {
    private static final int BYTES = 32;

    /** A secret that nobody had before. */
    public static FeedSecret random(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What is kept of it. A plain hash is enough, because random bits cannot be guessed from a list of likely ones. */
    public String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Says that it is one, and not which. */
    @Override
    public String toString() {
        return "a secret";
    }
}
