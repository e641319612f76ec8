package nl.kraamflex.scheduling.domain.region;

import java.math.BigInteger;

/** Fractions of whole numbers, exact before they are rounded. */
final class Fractions {

    private Fractions() {}

    /** {@code whole * times / of}, towards zero, also where the product exceeds a {@code long}. */
    static long part(long whole, long times, long of) {
        if (Math.multiplyHigh(whole, times) == ((whole * times) >> 63)) {
            return whole * times / of;
        }
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(times))
                .divide(BigInteger.valueOf(of))
                .min(BigInteger.valueOf(Long.MAX_VALUE / 4))
                .max(BigInteger.valueOf(Long.MIN_VALUE / 4))
                .longValueExact();
    }
}
