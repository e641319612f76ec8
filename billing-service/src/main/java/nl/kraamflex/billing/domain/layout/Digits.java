package nl.kraamflex.billing.domain.layout;

/** Texts of nothing but the digits 0 to 9. */
final class Digits {
    private Digits() {}

    /** Whether a text has digits and nothing else. */
    static boolean only(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
