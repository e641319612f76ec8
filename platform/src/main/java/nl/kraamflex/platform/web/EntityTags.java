package nl.kraamflex.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strong entity tags made from a resource's version (RFC 9110, section 8.8.3). */
public final class EntityTags {
    private static final Pattern STRONG_VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private EntityTags() {}

    /** The tag of a version, such as {@code "3"}. */
    public static String of(long version) {
        return version < 0 ? "a tag this resource never had" : "\"" + version + "\"";
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
