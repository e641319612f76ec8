package nl.kraamflex.billing.domain.wording;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The forms a noun takes beside a number, by the plural rules of Unicode CLDR for whole numbers and decimals. */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The forms that a language tells apart. */
    static Set<PluralForm> of(Language language) {
        return switch (language) {
            case NL, EN, TR -> EnumSet.of(ONE, OTHER);
            case PL -> EnumSet.of(ONE, FEW, MANY, OTHER);
            case AR -> EnumSet.allOf(PluralForm.class);
        };
    }

    /**
     * The form beside a number.
     *
     * @param whole its whole part, 0 or more
     * @param part whether it has decimals
     */
    static PluralForm beside(Language language, int whole, boolean part) {
        if (part) {
            return OTHER;
        }
        return switch (language) {
            case NL, EN, TR -> whole == 1 ? ONE : OTHER;
            case PL -> polish(whole);
            case AR -> arabic(whole);
        };
    }

    private static PluralForm polish(int whole) {
        int tens = whole % 100;
        int units = whole % 10;
        if (whole == 1) {
            return ONE;
        }
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
    }

    private static PluralForm arabic(int whole) {
        int tens = whole % 100;
        return switch (whole) {
            case 0 -> ZERO;
            case 1 -> ONE;
            case 2 -> TWO;
            default -> tens < 3 ? OTHER : tens <= 10 ? FEW : MANY;
        };
    }

    /** Its name in a bundle. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
