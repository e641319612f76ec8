package nl.kraamflex.bench;

/**
 * An option that one bench has besides those of all.
 *
 * @param name as it is written, with its dashes
 * @param takesValue whether a value follows
 */
public record BenchOption(String name, boolean takesValue) {
    static final BenchOption SEED = new BenchOption("--seed", true);
    static final BenchOption LAW_DATE = new BenchOption("--law-date", true);
}
