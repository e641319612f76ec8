package nl.kraamflex.bench.region;

/** One part of the bench of regions, which can be measured by itself. */
interface RegionPart {
    /** The word it is named by. */
    String name();

    /**
     * Measures.
     *
     * @throws nl.kraamflex.bench.BenchFailure when the measurement breaks off
     */
    void measure(Findings findings);
}
