package nl.kraamflex.scheduling.rest.outlook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kraamflex.scheduling.domain.Language;
import org.jspecify.annotations.Nullable;

/** Which language a reader gets (RFC 9110, section 12.5.4; lookup of RFC 4647, section 3.4). */
public final class ReaderLanguage {
    private ReaderLanguage() {}

    /**
     * The language that fits a wish best, Dutch when nothing fits.
     *
     * @param acceptLanguage the header, or null when absent; one that cannot be read counts as absent
     */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Language.DUTCH;
        }
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        @Nullable String fits = lookup(acceptLanguage, tags);
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(fits))
                .findFirst()
                .orElse(Language.DUTCH);
    }

    private static @Nullable String lookup(String acceptLanguage, List<String> tags) {
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), tags);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
