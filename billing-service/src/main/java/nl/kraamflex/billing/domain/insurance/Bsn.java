package nl.kraamflex.billing.domain.insurance;

import java.util.Objects;
import java.util.Optional;

/**
 * A citizen service number (burgerservicenummer, BSN) that passes the 11-proof. It shows itself to nobody who does not ask for
 * the {@link #digits}: not in a text, not in a log, not in an error.
 */
public final class Bsn {
    private static final int LENGTH = 9;
    private static final int MODULUS = 11;

    private final String digits;

    private Bsn(String digits) {
        this.digits = digits;
    }

    /**
     * The number that a text holds.
     *
     * @param text nine digits; a number of eight has a leading zero
     * @return empty when it has another form, is all zeros, or fails the 11-proof
     */
    public static Optional<Bsn> of(String text) {
        return hasForm(text) && passesProof(text) ? Optional.of(new Bsn(text)) : Optional.empty();
    }

    private static boolean hasForm(String text) {
        return text.length() == LENGTH && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** Weights 9 to 2 for the first eight digits and minus 1 for the last; the sum of zeros would pass, and is no number. */
    private static boolean passesProof(String text) {
        int sum = -digit(text, LENGTH - 1);
        int digitSum = digit(text, LENGTH - 1);
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (LENGTH - place) * digit(text, place);
            digitSum += digit(text, place);
        }
        return digitSum > 0 && sum % MODULUS == 0;
    }

    private static int digit(String text, int place) {
        return text.charAt(place) - '0';
    }

    /** The nine digits, for whoever stores them encrypted or writes a claim. */
    public String digits() {
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bsn bsn && bsn.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(digits);
    }

    /** Shows no digit. */
    @Override
    public String toString() {
        return "BSN";
    }
}
