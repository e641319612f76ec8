package nl.kraamflex.bench.billing;

import java.util.List;

/**
 * What two calculators have to agree on.
 *
 * @param lines amounts in euro cents, in order of date
 * @param familyCents what the family owes in all
 * @param insurerCents what the insurer owes in all
 * @param words of each line and what to know about its amount, and of the total last
 */
public record StatementText(List<Long> lines, long familyCents, long insurerCents, List<String> words) {
    /** Keeps copies of the lists. */
    public StatementText {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
    }
}
