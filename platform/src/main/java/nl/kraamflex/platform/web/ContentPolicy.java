package nl.kraamflex.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser may load or do for an answer (W3C Content Security Policy, level 3). An answer without a policy of its own gets one
 * that allows nothing.
 */
public final class ContentPolicy {
    /** The header that carries it. */
    public static final String HEADER = "Content-Security-Policy";

    /** Nothing at all: for answers that programs read. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /**
     * Nothing but the page's own style element, known by its hash: no script, no picture, no form, nothing from elsewhere.
     *
     * @param stylesheet exactly what stands between {@code <style>} and {@code </style>}
     */
    public static String onlyStyle(String stylesheet) {
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(Base64.getEncoder().encodeToString(sha256(stylesheet)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
