package nl.kraamflex.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strong entity tags made from a resource's version (RFC 9110, section 8.8.3). */
public final class EntityTags {
    private static final Pattern STRONG_VERSION = Pattern.compile("\"(\\d{1,18})\"");

    /** Enough that two representations of one version never share a tag by chance. */
    private static final int DIGEST_BYTES = 8;

    private EntityTags() {}

    /** The tag of a version, such as {@code "3"}. */
    public static String of(long version) {
        return version < 0 ? "a tag this resource never had" : "\"" + version + "\"";
    }

    /**
     * The tag of one representation of a version, where a resource has several: it differs with every byte of the content.
     *
     * @param content the representation
     */
    public static String of(long version, String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "\"%d-%s\"".formatted(version, HexFormat.of().formatHex(digest, 0, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /**
     * Whether a caller has a representation already.
     *
     * @param ifNoneMatch the header {@code If-None-Match}, or null when absent; its tags are compared weakly, as RFC 9110 wants
     * @param tag of the representation
     */
    public static boolean matches(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(known -> known.strip().replaceFirst("^W/", ""))
                        .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    /**
     * The version that a header {@code If-Match} asks for.
     *
     * @param ifMatch the header, or null when absent
     * @return null when the header is absent; -1, which no resource has, for a tag this service never gave, so that it
     *     fails the comparison as the RFC wants
     */
    public static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher matcher = STRONG_VERSION.matcher(ifMatch.strip());
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }
}
