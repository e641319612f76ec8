package nl.kraamflex.bench.indication;

import java.util.function.Supplier;

/**
 * One who calculates indications.
 *
 * @param <R> what its calculation gives
 */
public interface IndicationCalculator<R> {
    /**
     * Brings a family into the form that the calculation starts from; not measured.
     *
     * @return the calculation itself, which is measured: it can be repeated, and remembers nothing of earlier times
     */
    Supplier<R> prepare(IndicationInput input);

    /** Reads the answer from what a calculation gave; not measured. */
    IndicationAnswer answer(R result);

    /** Prepares, calculates and reads the answer. */
    default IndicationAnswer calculate(IndicationInput input) {
        return answer(prepare(input).get());
    }
}
