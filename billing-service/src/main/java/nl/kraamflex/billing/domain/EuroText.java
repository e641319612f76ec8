package nl.kraamflex.billing.domain;

import java.util.Locale;

/** Euro cents as a reader sees an amount: € 1.234,50 in Dutch, €1,234.50 in English. */
final class EuroText {
    private EuroText() {}

    static String dutch(long cents) {
        return "€ " + String.format(Locale.ROOT, "%,d", cents / 100).replace(',', '.') + "," + part(cents);
    }

    static String english(long cents) {
        return "€" + String.format(Locale.ROOT, "%,d", cents / 100) + "." + part(cents);
    }

    private static String part(long cents) {
        return String.format(Locale.ROOT, "%02d", cents % 100);
    }
}
