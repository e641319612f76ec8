package nl.kraamflex.billing.domain.claim;

import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

/**
 * Names that a claim line and a file have for ever. Both use capitals and digits only, which every payment system takes (SEPA).
 */
public final class ClaimReference {
    /** Most letters that a line's reference may have. */
    public static final int LONGEST = 20;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int HALF = LONGEST / 2;
    private static final long LAST_LETTER = 31;
    private static final int TIME_SHIFT = 16;
    private static final long MOST_INVOICES = 999_999;

    private ClaimReference() {}

    /**
     * The reference of a new line: when its id was made, and what sets it apart from others made then.
     *
     * @param id time-ordered (UUIDv7): 48 bits of time before what is random
     * @return twenty capitals and digits; later ids give later texts
     */
    public static String of(UUID id) {
        return letters(id.getMostSignificantBits() >>> TIME_SHIFT, HALF) + letters(id.getLeastSignificantBits(), HALF);
    }

    private static String letters(long bits, int count) {
        char[] text = new char[count];
        long rest = bits;
        for (int place = count - 1; place >= 0; place--) {
            text[place] = LETTERS.charAt((int) (rest & LAST_LETTER));
            rest >>>= BITS;
        }
        return new String(text);
    }

    /**
     * The number of a file (factuurnummer): the month it is for and which of the organisation's files of that month it is.
     *
     * @param number from 1 on, at most 999999
     * @return twelve digits
     */
    public static String invoice(YearMonth month, long number) {
        if (number < 1 || number > MOST_INVOICES) {
            throw new IllegalArgumentException(
                    "number is %d: a month has from 1 to %d files.".formatted(number, MOST_INVOICES));
        }
        return String.format(Locale.ROOT, "%04d%02d%06d", month.getYear(), month.getMonthValue(), number);
    }
}
