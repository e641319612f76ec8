package nl.kraamflex.local.journey;

/** Citizen service numbers for made-up people: nine digits that begin with 9999 and pass the 11-proof. */
final class MadeUpBsn {
    private static final String BEGINNING = "9999";
    private static final int SERIES = 10_000;
    private static final int DIGITS = 9;
    private static final int PROOF = 11;

    private MadeUpBsn() {}

    /**
     * The number of a made-up person.
     *
     * @param person tells people apart; the same number for the same one
     */
    static String of(int person) {
        for (int serial = Math.floorMod(person, SERIES); ; serial = (serial + 1) % SERIES) {
            String begun = BEGINNING + "%04d".formatted(serial);
            int check = weighed(begun) % PROOF;
            // One in eleven beginnings has no last digit that passes.
            if (check < 10) {
                return begun + check;
            }
        }
    }

    private static int weighed(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (DIGITS - i) * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
