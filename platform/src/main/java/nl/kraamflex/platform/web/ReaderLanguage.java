package nl.kraamflex.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which language a reader gets (RFC 9110, section 12.5.4; lookup of RFC 4647, section 3.4). */
public final class ReaderLanguage {
    private ReaderLanguage() {}

    /**
     * The language that fits a wish best, the first when nothing fits.
     *
     * @param acceptLanguage the header, or null when absent; one that cannot be read counts as absent
     * @param languages those there are, one or more
     * @param tag gives the tag of a language by BCP 47
     */
    public static <L> L among(List<L> languages, Function<L, String> tag, @Nullable String acceptLanguage) {
        @Nullable
        String fits = acceptLanguage == null
                ? null
                : lookup(acceptLanguage, languages.stream().map(tag).toList());
        return languages.stream()
                .filter(language -> tag.apply(language).equals(fits))
                .findFirst()
                .orElseGet(languages::getFirst);
    }

    private static @Nullable String lookup(String acceptLanguage, List<String> tags) {
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), tags);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
