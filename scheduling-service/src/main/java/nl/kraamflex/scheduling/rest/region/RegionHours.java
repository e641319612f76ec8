package nl.kraamflex.scheduling.rest.region;

import java.math.BigDecimal;

/** Quanta as the hours of an answer, in quarters and without needless zeros. */
final class RegionHours {
    private static final int DECIMALS = 2;
    private static final int HUNDREDTHS = 25;

    private RegionHours() {}

    /** The hours of a number of quanta. */
    static BigDecimal of(long quanta) {
        if (quanta % 4 == 0) {
            return BigDecimal.valueOf(quanta / 4);
        }
        return quanta % 2 == 0
                ? BigDecimal.valueOf(quanta * HUNDREDTHS / 10, DECIMALS - 1)
                : BigDecimal.valueOf(quanta * HUNDREDTHS, DECIMALS);
    }
}
