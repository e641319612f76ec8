package nl.kraamflex.bench.family;

import java.util.OptionalLong;
import java.util.function.Supplier;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/**
 * Someone who spreads the hours of families.
 *
 * @param <R> what a run gives
 */
interface FamilyPlanner<R> {
    /** Product and release. */
    String product();

    /** Does what can be done ahead of time; the supplier then plans the family anew at every call. */
    Supplier<R> prepare(FamilyProblem problem);

    /** What the plan of a result costs, valued from its amounts; empty when the result is that there is no plan. */
    OptionalLong value(FamilyProblem problem, R result);

    /** Plans one family. */
    default OptionalLong value(FamilyProblem problem) {
        return value(problem, prepare(problem).get());
    }
}
