package nl.kraamflex.bench.region;

import java.util.stream.DoubleStream;

/** Numbers by rank. */
final class Spread {
    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    private final double[] sorted;

    /** Takes the numbers, one at least. */
    Spread(DoubleStream numbers) {
        this.sorted = numbers.sorted().toArray();
    }

    /** The number that a share of all does not exceed. */
    double at(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    double median() {
        return at(HALF);
    }

    double ninetieth() {
        return at(NINE_TENTHS);
    }

    double least() {
        return sorted[0];
    }

    double worst() {
        return sorted[sorted.length - 1];
    }
}
