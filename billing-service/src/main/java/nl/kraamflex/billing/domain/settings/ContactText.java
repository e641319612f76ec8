package nl.kraamflex.billing.domain.settings;

import java.util.List;
import java.util.Map;

/**
 * Whom a family asks that cannot pay: the organisation's own words, else words that fit every organisation.
 *
 * @param own the organisation's, by language tag; not every language need be there
 */
public record ContactText(Map<String, String> own) {
    /** The languages it is told in, as language tags. */
    public static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar", "pl");

    private static final Map<String, String> SHIPPED = Map.of(
            "nl",
            "Kunt u dit niet betalen? Bel uw kraamzorgorganisatie. Samen zoeken we een oplossing, bijvoorbeeld betalen in delen.",
            "en",
            "Can't you pay this? Call your maternity care provider. Together we look for a way, for example paying in parts.",
            "tr",
            "Bunu ödeyemiyor musunuz? Doğum sonrası bakım kurumunuzu arayın. Birlikte bir çözüm buluruz, örneğin taksitle ödeme.",
            "ar",
            "ألا تستطيعون دفع هذا المبلغ؟ اتصلوا بمؤسسة رعاية الأمومة. نبحث معًا عن حل، مثل الدفع على أقساط.",
            "pl",
            "Nie mogą Państwo tego zapłacić? Proszę zadzwonić do organizacji opieki połogowej. Razem znajdziemy rozwiązanie, na przykład raty.");

    public ContactText {
        own = Map.copyOf(own);
    }

    /**
     * The words for a reader.
     *
     * @param languageTag one of {@link #LANGUAGES}
     * @throws IllegalArgumentException for any other
     */
    public String in(String languageTag) {
        String shipped = SHIPPED.get(languageTag);
        if (shipped == null) {
            throw new IllegalArgumentException(
                    "There is no text in language '%s': ask for one of %s.".formatted(languageTag, LANGUAGES));
        }
        return own.getOrDefault(languageTag, shipped);
    }
}
