package nl.kraamflex.bench.validation;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a second reading makes of an answer.
 *
 * @param refusals what is wrong, one line each; none for an answer that holds
 * @param value what the plans cost, recomputed
 * @param priceBound what the prices prove, recomputed
 * @param gap share of the value by which the plan may be above the best, from the answer's lower bound
 * @param shapedGap the same as a share of what planning can still shape
 */
public record Verdict(List<String> refusals, long value, long priceBound, BigDecimal gap, BigDecimal shapedGap) {
    /** Keeps a copy of the list. */
    public Verdict {
        refusals = List.copyOf(refusals);
    }

    /** Whether nothing is wrong. */
    public boolean accepted() {
        return refusals.isEmpty();
    }
}
