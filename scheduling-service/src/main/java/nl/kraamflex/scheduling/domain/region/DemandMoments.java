package nl.kraamflex.scheduling.domain.region;

import java.math.BigInteger;

/**
 * Quantiles of the demand of many independent families from its first three moments (Cornish and Fisher's expansion up to skewness): the
 * more families, the closer, and the work grows with their number only. Amounts are whole millionths of a quantum, its square and cube.
 */
final class DemandMoments {
    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1_000;

    /** Of the standard normal distribution, the quantile of nine in ten: 1.281552. */
    private static final long NINE_IN_TEN = 1_281_552;

    /** A sixth of its square less one; that of one in two is -1/6. */
    private static final long SKEWED_AT_NINE_IN_TEN = 107_062;

    private static final long SKEWED_IN_THE_MIDDLE = -166_667;

    private long mean;
    private long variance;
    private long thirdCumulant;

    /**
     * Adds a family.
     *
     * @param parts billionths with which it asks for 0, 1, 2 ... quanta
     */
    void add(long[] parts) {
        long first = 0;
        long second = 0;
        long third = 0;
        for (int q = 1; q < parts.length; q++) {
            first += parts[q] * q;
            second += parts[q] * q * q;
            third += parts[q] * q * q * q;
        }
        first /= THOUSAND;
        second /= THOUSAND;
        third /= THOUSAND;
        long square = first * first / MILLION;
        mean += first;
        variance += second - square;
        thirdCumulant += third - 3 * (first * second / MILLION) + 2 * (square * first / MILLION);
    }

    /** What all families added ask for together. */
    ExpectedDemand demand() {
        return new ExpectedDemand(
                quantile(-NINE_IN_TEN, SKEWED_AT_NINE_IN_TEN),
                quantile(0, SKEWED_IN_THE_MIDDLE),
                quantile(NINE_IN_TEN, SKEWED_AT_NINE_IN_TEN));
    }

    /** The fewest whole quanta not exceeded; a whole number covers half a quantum on either side. */
    private int quantile(long normal, long skewed) {
        BigInteger million = BigInteger.valueOf(MILLION);
        long deviation = BigInteger.valueOf(variance).multiply(million).sqrt().longValueExact();
        long skew = variance == 0
                ? 0
                : BigInteger.valueOf(thirdCumulant)
                        .multiply(BigInteger.valueOf(skewed))
                        .divide(BigInteger.valueOf(variance))
                        .longValueExact();
        long at = mean + Math.floorDiv(deviation * normal, MILLION) + skew - MILLION / 2;
        return Math.toIntExact(Math.max(0, Math.ceilDiv(at, MILLION)));
    }
}
