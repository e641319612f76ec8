package nl.kraamflex.billing.domain.tariff;

import org.jspecify.annotations.Nullable;

/**
 * How far a price is above the limit that applies to it.
 *
 * @param limitCents the limit: the maximum, or what an agreement makes of it
 * @param cents price minus limit, more than 0
 * @param percentHundredths the same in hundredths of a percent of the limit, rounded up so that an excess never reads as none;
 *     null when the limit is 0, of which nothing is a percentage
 */
public record Excess(long limitCents, long cents, @Nullable Long percentHundredths) {
    private static final long HUNDREDTHS_OF_A_PERCENT = 10_000;

    /** The excess of a price above a limit it exceeds. */
    static Excess of(long cents, long limitCents) {
        long above = Math.subtractExact(cents, limitCents);
        return new Excess(
                limitCents,
                above,
                limitCents == 0
                        ? null
                        : Long.valueOf(Math.ceilDiv(Math.multiplyExact(above, HUNDREDTHS_OF_A_PERCENT), limitCents)));
    }
}
