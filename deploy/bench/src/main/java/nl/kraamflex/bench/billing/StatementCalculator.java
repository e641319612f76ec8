package nl.kraamflex.bench.billing;

import java.util.function.Supplier;

/**
 * One who makes statements.
 *
 * @param <R> what it makes
 */
public interface StatementCalculator<R> {
    /**
     * Brings a case into the form that the calculation starts from; not measured.
     *
     * @return the calculation itself, which is measured: it can be repeated, and remembers nothing of earlier times
     */
    Supplier<R> prepare(StatementInput input);

    /** Reads the answer from what a calculation gave; not measured. */
    StatementText answer(R result);

    /** Prepares, calculates and reads the answer. */
    default StatementText calculate(StatementInput input) {
        return answer(prepare(input).get());
    }
}
